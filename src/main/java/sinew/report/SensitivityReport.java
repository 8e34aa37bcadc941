package sinew.report;

import static sinew.text.Times.DAYS_A_WEEK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import sinew.chart.TornadoChart;
import sinew.document.Manifest;
import sinew.drawing.Chart;
import sinew.drawing.Source;
import sinew.input.ScenarioFile;
import sinew.model.Range;
import sinew.page.InlineFigure;
import sinew.page.Page;
import sinew.results.RunInfo;
import sinew.scenario.Factor;
import sinew.statistics.SobolIndices;
import sinew.study.Both;
import sinew.study.Sensitivity;
import sinew.study.WorthAsking;
import sinew.table.Columns;
import sinew.table.Json;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.Sentence;
import sinew.text.Times;
import sinew.words.AskingWords;
import sinew.words.Caveats;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The results of a sensitivity study as sentences and files. */
public final class SensitivityReport implements Report {
  private static final Columns<Sensitivity.Effect> COLUMNS =
      Columns.of(Sensitivity.Effect.class)
          .text("factor", "Factor", effect -> effect.factor().key())
          .said(effect -> label(effect.factor()))
          .words("Range", SensitivityReport::range)
          .number("low", "", "", effect -> effect.factor().range().low())
          .rounded(Json.SHARE)
          .number("high", "", "", effect -> effect.factor().range().high())
          .rounded(Json.SHARE)
          .words("Weeks at its ends", effect -> weeks(effect.low()) + " to " + weeks(effect.high()))
          .number("mean_days_at_low", "", "days", Sensitivity.Effect::low)
          .rounded(Json.DAYS)
          .number("mean_days_at_high", "", "days", Sensitivity.Effect::high)
          .rounded(Json.DAYS)
          .number("first_order", "Alone", "share", effect -> effect.index().first().value())
          .interval95(
              effect -> effect.index().first().interval().low(),
              effect -> effect.index().first().interval().high())
          .rounded(Json.SHARE)
          .said(effect -> text(effect.index().first()))
          .number("total", "With others", "share", effect -> effect.index().total().value())
          .interval95(
              effect -> effect.index().total().interval().low(),
              effect -> effect.index().total().interval().high())
          .rounded(Json.SHARE)
          .said(effect -> text(effect.index().total()))
          .number("mean_step_days", "Step, weeks", "days", effect -> effect.screen().size())
          .rounded(Json.DAYS)
          .said(effect -> weeks(effect.screen().size()))
          .number("mean_change_days", "", "days", effect -> effect.screen().mean())
          .rounded(Json.DAYS)
          .number("sd_change_days", "Spread", "days", effect -> effect.screen().spread())
          .rounded(Json.DAYS)
          .said(effect -> weeks(effect.screen().spread()));

  private final ScenarioFile file;
  private final List<Sensitivity.Result> results;
  private final WorthAsking.Result asking;
  private final RunInfo run;

  private SensitivityReport(
      ScenarioFile file,
      Both.Result<List<Sensitivity.Result>, WorthAsking.Result> result,
      RunInfo run) {
    this.file = file;
    results = List.copyOf(result.first());
    asking = result.second();
    this.run = run;
  }

  /**
   * The report on the sensitivity of one scenario.
   *
   * @param file the scenario, horizon as it was run
   * @param result what came of each group of factors, at least one, and what is worth asking
   * @param run how it came about
   * @return the report
   */
  public static SensitivityReport of(
      ScenarioFile file,
      Both.Result<List<Sensitivity.Result>, WorthAsking.Result> result,
      RunInfo run) {
    return new SensitivityReport(file, result, run);
  }

  private static String label(Factor factor) {
    return factor.label().replaceFirst("^parameters\\.", "");
  }

  @Override
  public List<String> inShort() {
    List<String> lines = new ArrayList<>();
    for (Sensitivity.Result result : results) {
      lines.add(result.study().group().title() + ": " + headline(result));
      lines.addAll(interplay(result));
    }
    lines.add("What is worth asking: " + String.join(" ", AskingWords.sentences(asking)));
    return lines;
  }

  /** What moves recovery most. */
  private static String headline(Sensitivity.Result result) {
    Sensitivity.Effect first = result.effects().get(0);
    if (nothingMoves(result)) {
      return "None of these moves recovery here.";
    }
    Range range = first.factor().range();
    return label(first.factor())
        + " moves recovery most. At "
        + Numbers.plain(range.low())
        + " it takes "
        + Times.length(first.low())
        + " on the mean, at "
        + Numbers.plain(range.high())
        + " it takes "
        + Times.length(first.high())
        + ". It explains "
        + range(first.index().total())
        + " % of the variance.";
  }

  private static boolean nothingMoves(Sensitivity.Result result) {
    return result.effects().get(0).index().total().value() == 0;
  }

  private static String range(Sensitivity.Effect effect) {
    return Numbers.plain(effect.factor().range().low())
        + " to "
        + Numbers.plain(effect.factor().range().high());
  }

  /** How much belongs to no factor alone. */
  private static List<String> interplay(Sensitivity.Result result) {
    double alone =
        result.effects().stream().mapToDouble(effect -> effect.index().first().value()).sum();
    if (nothingMoves(result)) {
      return List.of();
    }
    String share = percent(alone);
    return List.of(
        share.equals("100")
            ? "Taken one by one, they explain all of the variance."
            : "Taken one by one, they explain "
                + share
                + " % of the variance; the rest comes from how they work together.");
  }

  private static String range(SobolIndices.Portion portion) {
    return Sentence.range(percent(portion.interval().low()), percent(portion.interval().high()));
  }

  private static String percent(double share) {
    return Long.toString(Math.round(100 * Math.max(0, Math.min(1, share))));
  }

  @Override
  public ObjectNode document() {
    ObjectNode json = Json.object();
    json.put("sinew", run.version());
    json.put("scenario", file.scenario().name());
    json.put("patients", run.patients());
    json.put("seed", run.seed());
    json.put("horizonDays", file.scenario().horizonDays());
    ArrayNode list = json.putArray("groups");
    for (Sensitivity.Result result : results) {
      ObjectNode entry = list.addObject();
      entry.put("group", result.study().group().key());
      entry.set("meanDaysAsWritten", Json.number(result.asWritten(), Json.DAYS));
      entry.set("factors", Json.rows(table(result)));
    }
    json.set("asking", AskingSection.json(asking));
    return json;
  }

  @Override
  public String documentName() {
    return "sensitivity.json";
  }

  @Override
  public ObjectNode manifest() {
    return Manifest.of(file, run);
  }

  @Override
  public List<Chart> charts() {
    List<Chart> charts = new ArrayList<>(results.stream().map(this::chart).toList());
    charts.addAll(AskingSection.charts(file.scenario().name(), run.seed(), asking));
    return charts;
  }

  @Override
  public Optional<String> page(List<Chart> charts) {
    Page page = Page.of("sensitivity", run.version());
    facts().forEach((name, value) -> page.with(name, (Object) value));
    return Optional.of(
        AskingSection.on(page, asking, charts)
            .with("groups", sections(charts))
            .with("evidence", Caveats.evidence())
            .html());
  }

  private Chart chart(Sensitivity.Result result) {
    Sensitivity.Group group = result.study().group();
    return TornadoChart.of(
        new Source(file.scenario().name(), run.patients(), run.seed()),
        new TornadoChart.Heading(
            "tornado-" + group.key(),
            group.title() + ": effect on recovery time",
            result.asWritten() / DAYS_A_WEEK),
        result.effects().stream().map(SensitivityReport::row).toList());
  }

  private static TornadoChart.Row row(Sensitivity.Effect effect) {
    return new TornadoChart.Row(
        label(effect.factor()),
        Numbers.plain(effect.factor().range().low()),
        Numbers.plain(effect.factor().range().high()),
        effect.low() / DAYS_A_WEEK,
        effect.high() / DAYS_A_WEEK,
        effect.index(),
        effect.screen().size() / DAYS_A_WEEK);
  }

  /** What the page says of a group of factors. */
  record Section(
      String title,
      String headline,
      List<String> interplay,
      String about,
      InlineFigure figure,
      String table) {}

  private List<Section> sections(List<Chart> charts) {
    return IntStream.range(0, results.size())
        .mapToObj(i -> section(results.get(i), charts.get(i)))
        .toList();
  }

  private static Section section(Sensitivity.Result result, Chart chart) {
    return new Section(
        result.study().group().title(),
        headline(result),
        interplay(result),
        result.study().group().about(),
        InlineFigure.of(chart),
        Page.html(table(result)));
  }

  /** What was run, for the page. */
  public Map<String, String> facts() {
    Sensitivity study = results.get(0).study();
    return Map.of(
        "title", file.scenario().title(),
        "patients", Numbers.counted(run.patients()),
        "horizon", Times.length(file.scenario().horizonDays()),
        "points", Integer.toString(study.basePoints()),
        "trajectories", Integer.toString(study.trajectories()),
        "seed", Long.toString(run.seed()));
  }

  private static Table<Sensitivity.Effect> table(Sensitivity.Result result) {
    return new Table<>(result.study().group().title(), COLUMNS, result.effects());
  }

  private static String weeks(double days) {
    return Numbers.plain(days / DAYS_A_WEEK);
  }

  private static String text(SobolIndices.Portion portion) {
    return Numbers.plain(portion.value())
        + " ("
        + Numbers.plain(portion.interval().low())
        + " to "
        + Numbers.plain(portion.interval().high())
        + ")";
  }
}
