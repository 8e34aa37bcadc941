package sinew.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sinew.chart.Chart;
import sinew.chart.Source;
import sinew.chart.TornadoChart;
import sinew.input.Factor;
import sinew.input.ScenarioFile;
import sinew.model.Range;
import sinew.page.InlineFigure;
import sinew.page.Page;
import sinew.results.RunInfo;
import sinew.statistics.SobolIndices;
import sinew.study.Sensitivity;
import sinew.table.Json;
import sinew.table.Table;
import sinew.text.People;
import sinew.text.Sentence;
import sinew.text.Times;
import sinew.words.Caveats;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which factors move recovery most, as words and files. */
public final class SensitivityReport implements Report {
  private static final double DAYS_A_WEEK = 7;

  private final ScenarioFile file;
  private final long seed;
  private final int patients;
  private final List<Sensitivity.Result> results;
  private final RunInfo run;

  private SensitivityReport(
      ScenarioFile file, long seed, int patients, List<Sensitivity.Result> results, RunInfo run) {
    this.file = file;
    this.seed = seed;
    this.patients = patients;
    this.results = List.copyOf(results);
    this.run = run;
  }

  /**
   * The report on the sensitivity of one scenario.
   *
   * @param file the scenario, horizon as it was run
   * @param seed the seed
   * @param patients patients in each setting
   * @param results what came of each group of factors, at least one
   * @param run how it came about
   * @return the report
   */
  public static SensitivityReport of(
      ScenarioFile file, long seed, int patients, List<Sensitivity.Result> results, RunInfo run) {
    return new SensitivityReport(file, seed, patients, results, run);
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
        + Sentence.plain(range.low())
        + " it takes "
        + Times.length(first.low())
        + " on the mean, at "
        + Sentence.plain(range.high())
        + " it takes "
        + Times.length(first.high())
        + ". Of all differences, "
        + range(first.index().total())
        + " of 100 parts hang on it.";
  }

  private static boolean nothingMoves(Sensitivity.Result result) {
    return result.effects().get(0).index().total().value() == 0;
  }

  /** How much belongs to no factor alone. */
  private static List<String> interplay(Sensitivity.Result result) {
    double alone =
        result.effects().stream().mapToDouble(effect -> effect.index().first().value()).sum();
    return nothingMoves(result)
        ? List.of()
        : List.of(
            "What these things do one by one makes "
                + percent(alone)
                + " of 100 parts; the rest is what they do together.");
  }

  private static String range(SobolIndices.Portion portion) {
    return Sentence.range(percent(portion.interval().low()), percent(portion.interval().high()));
  }

  private static String percent(double share) {
    return Long.toString(Math.round(100 * Math.max(0, Math.min(1, share))));
  }

  @Override
  public byte[] json() {
    ObjectNode json = Json.object();
    json.put("sinew", run.version());
    json.put("scenario", file.scenario().name());
    json.put("patients", patients);
    json.put("seed", seed);
    json.put("horizonDays", file.scenario().horizonDays());
    ArrayNode list = json.putArray("groups");
    for (Sensitivity.Result result : results) {
      ObjectNode entry = list.addObject();
      entry.put("group", result.study().group().key());
      entry.set("meanDaysAsWritten", Json.number(result.asWritten(), Json.DAYS));
      ArrayNode factors = entry.putArray("factors");
      result.effects().forEach(effect -> factors.add(json(effect)));
    }
    return Json.bytes(json);
  }

  private static ObjectNode json(Sensitivity.Effect effect) {
    ObjectNode json = Json.object();
    json.put("factor", effect.factor().key());
    json.set("from", Json.number(effect.factor().range().low(), Json.SHARE));
    json.set("to", Json.number(effect.factor().range().high(), Json.SHARE));
    json.set("meanDaysAtFrom", Json.number(effect.low(), Json.DAYS));
    json.set("meanDaysAtTo", Json.number(effect.high(), Json.DAYS));
    json.set("first", json(effect.index().first()));
    json.set("total", json(effect.index().total()));
    ObjectNode step = json.putObject("stepDays");
    step.set("meanSize", Json.number(effect.screen().size(), Json.DAYS));
    step.set("mean", Json.number(effect.screen().mean(), Json.DAYS));
    step.set("sd", Json.number(effect.screen().spread(), Json.DAYS));
    return json;
  }

  private static ObjectNode json(SobolIndices.Portion portion) {
    ObjectNode json = Json.object();
    json.set("value", Json.number(portion.value(), Json.SHARE));
    json.set("low", Json.number(portion.interval().low(), Json.SHARE));
    json.set("high", Json.number(portion.interval().high(), Json.SHARE));
    return json;
  }

  @Override
  public Map<String, byte[]> files(Contents contents) {
    List<Chart> charts = results.stream().map(this::chart).toList();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("report.html", page().getBytes(StandardCharsets.UTF_8));
    files.put("sensitivity.json", json());
    if (contents == Contents.ALL) {
      files.put("manifest.json", Json.bytes(Manifest.of(file, seed, patients, run)));
    }
    files.putAll(ChartFiles.of(charts, contents));
    return files;
  }

  private String page() {
    Page page = Page.of("sensitivity", run.version());
    facts().forEach(page::with);
    return page.with("groups", sections()).with("evidence", Caveats.evidence()).html();
  }

  @Override
  public String first() {
    return "report.html";
  }

  private Chart chart(Sensitivity.Result result) {
    Sensitivity.Group group = result.study().group();
    return TornadoChart.of(
        new Source(file.scenario().name(), patients, seed),
        new TornadoChart.Heading(
            "tornado-" + group.key(),
            group.title() + ", and how far it moves recovery",
            result.asWritten() / DAYS_A_WEEK),
        result.effects().stream().map(SensitivityReport::row).toList());
  }

  private static TornadoChart.Row row(Sensitivity.Effect effect) {
    return new TornadoChart.Row(
        label(effect.factor()),
        Sentence.plain(effect.factor().range().low()),
        Sentence.plain(effect.factor().range().high()),
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
      Table table) {}

  /** The groups of factors, for the page. */
  public List<Section> sections() {
    return results.stream()
        .map(
            result ->
                new Section(
                    result.study().group().title(),
                    headline(result),
                    interplay(result),
                    result.study().group().about(),
                    InlineFigure.of(chart(result)),
                    table(result)))
        .toList();
  }

  /** What was run, for the page. */
  public Map<String, String> facts() {
    Sensitivity study = results.get(0).study();
    return Map.of(
        "title", file.scenario().title(),
        "patients", People.counted(patients),
        "horizon", Times.length(file.scenario().horizonDays()),
        "points", Integer.toString(study.basePoints()),
        "trajectories", Integer.toString(study.trajectories()),
        "seed", Long.toString(seed));
  }

  private static Table table(Sensitivity.Result result) {
    return new Table(
        result.study().group().title(),
        List.of(
            "Factor",
            "Range",
            "Weeks at its ends",
            "Alone",
            "With others",
            "Step, weeks",
            "Spread"),
        result.effects().stream().map(SensitivityReport::tableRow).toList());
  }

  private static Table.Row tableRow(Sensitivity.Effect effect) {
    return new Table.Row(
        label(effect.factor()),
        List.of(
            Sentence.plain(effect.factor().range().low())
                + " to "
                + Sentence.plain(effect.factor().range().high()),
            weeks(effect.low()) + " to " + weeks(effect.high()),
            text(effect.index().first()),
            text(effect.index().total()),
            weeks(effect.screen().size()),
            weeks(effect.screen().spread())));
  }

  private static String weeks(double days) {
    return Sentence.plain(days / DAYS_A_WEEK);
  }

  private static String text(SobolIndices.Portion portion) {
    return Sentence.plain(portion.value())
        + " ("
        + Sentence.plain(portion.interval().low())
        + " to "
        + Sentence.plain(portion.interval().high())
        + ")";
  }
}
