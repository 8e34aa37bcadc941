package sinew.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import sinew.chart.Chart;
import sinew.chart.ForestPlot;
import sinew.chart.Source;
import sinew.evidence.Agreement;
import sinew.evidence.Trial;
import sinew.evidence.Validation;
import sinew.page.InlineFigure;
import sinew.page.Page;
import sinew.results.RunInfo;
import sinew.table.Json;
import sinew.table.Table;
import sinew.text.Sentence;
import sinew.words.Caveats;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How far virtual trials agree with published ones, as words and files. */
public final class ValidationReport implements Report {

  private final Validation validation;
  private final List<Agreement> agreements;
  private final List<Validation.OutcomeCurve> courses;
  private final RunInfo run;

  private ValidationReport(Validation.Result result, RunInfo run) {
    validation = result.validation();
    agreements = result.agreements();
    courses = result.courses();
    this.run = run;
  }

  /**
   * The report on virtual trials.
   *
   * @param result what came of them
   * @param run how it came about
   * @return the report
   */
  public static ValidationReport of(Validation.Result result, RunInfo run) {
    return new ValidationReport(result, run);
  }

  @Override
  public List<String> inShort() {
    List<String> lines = new ArrayList<>();
    for (Trial trial : validation.trials()) {
      lines.add(verdict(trial));
      of(trial).forEach(agreement -> lines.add(AgreementRow.line(agreement)));
    }
    lines.add(headline());
    return lines;
  }

  private String verdict(Trial trial) {
    List<Agreement> figures = of(trial);
    return trial.title()
        + ": "
        + inside(figures)
        + " of "
        + figures.size()
        + " figures inside"
        + shapeOnly(trial)
        + ".";
  }

  private static String shapeOnly(Trial trial) {
    return trial.use() == Trial.Use.SHAPE ? " (shape only)" : "";
  }

  private List<Agreement> of(Trial trial) {
    return agreements.stream().filter(figure -> figure.trial().equals(trial)).toList();
  }

  public String headline() {
    List<Agreement> fit =
        agreements.stream().filter(figure -> figure.trial().use() == Trial.Use.FIT).toList();
    List<Agreement> counted =
        fit.stream().filter(figure -> figure.figure().quantity().isShareOrScore()).toList();
    return "In all, "
        + inside(fit)
        + " of "
        + fit.size()
        + " figures that the model is held to lie inside the published interval or within one and"
        + " a half standard errors"
        + (counted.isEmpty()
            ? "."
            : "; of the shares and scores among them "
                + inside(counted)
                + " of "
                + counted.size()
                + " ("
                + 100 * inside(counted) / counted.size()
                + " %; the aim is 85 %).");
  }

  private static long inside(List<Agreement> figures) {
    return figures.stream().filter(Agreement::inside).count();
  }

  @Override
  public byte[] json() {
    ObjectNode json = Json.object();
    json.put("sinew", run.version());
    json.put("seed", validation.seed());
    json.put("repeats", validation.repeats());
    ArrayNode list = json.putArray("figures");
    agreements.forEach(agreement -> list.add(json(agreement)));
    return Json.bytes(json);
  }

  private static ObjectNode json(Agreement agreement) {
    Trial.Figure figure = agreement.figure();
    ObjectNode json = Json.object();
    json.put("id", figure.id());
    json.put("trial", agreement.trial().name());
    json.put("tendon", agreement.trial().tendon());
    json.put("use", agreement.trial().use().key());
    json.put("arm", agreement.arm().name());
    json.put("patients", agreement.arm().patients());
    json.put("week", figure.week());
    json.put("outcome", figure.quantity().key());
    json.put("unit", figure.quantity().unit().text());
    json.set("published", interval(figure.value(), figure.low(), figure.high()));
    json.set(
        "simulated",
        interval(agreement.simulated(), real(agreement.low()), real(agreement.high())));
    json.set("difference", Json.number(real(agreement.difference()), Json.MEASURE));
    json.put("inside", agreement.inside());
    json.put("readIn", figure.readIn());
    json.put("note", figure.note());
    return json;
  }

  /** A number that may not exist, from one that is then NaN. */
  static OptionalDouble real(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static ObjectNode interval(double value, OptionalDouble low, OptionalDouble high) {
    ObjectNode json = Json.object();
    json.set("value", Json.number(real(value), Json.MEASURE));
    json.set("low", Json.number(low, Json.MEASURE));
    json.set("high", Json.number(high, Json.MEASURE));
    return json;
  }

  @Override
  public Map<String, byte[]> files(Contents contents) {
    List<Chart> charts = charts();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("report.html", page(charts).getBytes(StandardCharsets.UTF_8));
    files.put("validation.json", json());
    files.put("validation.csv", AgreementRow.csv(agreements));
    files.putAll(ChartFiles.of(charts, contents));
    return files;
  }

  private String page(List<Chart> charts) {
    return Page.of("validation", run.version())
        .with("headline", headline())
        .with("seed", Long.toString(validation.seed()))
        .with("charts", charts, "forest-")
        .with("trials", sections())
        .with("evidence", Caveats.evidence())
        .html();
  }

  @Override
  public String first() {
    return "report.html";
  }

  /** One forest plot a unit, as scales differ. */
  private List<Chart> charts() {
    Map<String, List<Agreement>> byUnit =
        agreements.stream()
            .filter(agreement -> !Double.isNaN(agreement.simulated()))
            .collect(
                Collectors.groupingBy(
                    agreement -> agreement.figure().quantity().unit().text(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Source source = source();
    List<Chart> charts = new ArrayList<>();
    byUnit.forEach(
        (unit, figures) ->
            charts.add(
                ForestPlot.of(
                    source,
                    new ForestPlot.Heading(
                        forestOf(unit),
                        "Published and simulated, in " + unit,
                        "Squares: published, with 95 % interval where known. Circles: simulated,"
                            + " with the range of 95 % of trials of that size."),
                    unit,
                    figures.stream().map(ValidationReport::row).toList())));
    validation.trials().forEach(trial -> curves(trial).ifPresent(charts::add));
    return charts;
  }

  private Source source() {
    return new Source("virtual trials", validation.lives(), validation.seed());
  }

  private Optional<Chart> curves(Trial trial) {
    return TrialPicture.of(
        source(), courses.stream().filter(course -> course.trial().equals(trial)).toList());
  }

  /** What the files of the plot of a unit are called. */
  static String forestOf(String unit) {
    return "forest-" + unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  static ForestPlot.Row row(Agreement agreement) {
    Trial.Figure figure = agreement.figure();
    return new ForestPlot.Row(
        agreement.trial().name()
            + shapeOnly(agreement.trial())
            + ", "
            + agreement.arm().name()
            + ", "
            + figure.quantity().key()
            + ", week "
            + figure.week(),
        figure.value(),
        figure.low(),
        figure.high(),
        agreement.simulated(),
        agreement.low(),
        agreement.high(),
        agreement.inside());
  }

  /** The trials with their tables, for the page. */
  public List<Section> sections() {
    return validation.trials().stream()
        .map(
            trial ->
                new Section(
                    trial.title(),
                    about(trial),
                    verdict(trial),
                    curves(trial).map(InlineFigure::of).stream().toList(),
                    table(trial)))
        .toList();
  }

  /** What the page says of a trial. */
  record Section(
      String title, List<String> about, String verdict, List<InlineFigure> curves, Table table) {}

  private static List<String> about(Trial trial) {
    return List.of(
        "Tendon: " + trial.tendon() + ". " + trial.borrowing(),
        "Source: " + trial.citation() + ".");
  }

  private Table table(Trial trial) {
    return new Table(
        "Published and simulated",
        List.of("Figure", "Published", "Simulated", "Difference", "Verdict", "Read in"),
        of(trial).stream().map(AgreementRow::cells).toList());
  }

  /** A number in a table, or a dash. */
  static String number(double value) {
    return Double.isNaN(value) ? "–" : Sentence.plain(value);
  }

  public long seed() {
    return validation.seed();
  }
}
