package sinew.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sinew.calibration.CalibrationTargets;
import sinew.calibration.Ensemble;
import sinew.calibration.Fit;
import sinew.calibration.Fit.Posterior;
import sinew.calibration.Fit.Prediction;
import sinew.calibration.Population;
import sinew.chart.Chart;
import sinew.chart.ForestPlot;
import sinew.chart.PriorChart;
import sinew.chart.Source;
import sinew.evidence.Trial;
import sinew.page.Page;
import sinew.results.RunInfo;
import sinew.table.Json;
import sinew.table.Table;
import sinew.text.Sentence;
import sinew.words.Caveats;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What came of a calibration, as words and files. */
public final class CalibrationReport implements Report {
  private final Fit fit;
  private final List<Prediction> predictions;
  private final List<Posterior> estimates;
  private final RunInfo run;

  private CalibrationReport(Fit fit, RunInfo run) {
    this.fit = fit;
    this.run = run;
    predictions = fit.predictions();
    estimates = fit.estimates();
  }

  /**
   * The report on a calibration.
   *
   * @param fit what came of it
   * @param run how it came about
   * @return the report
   */
  public static CalibrationReport of(Fit fit, RunInfo run) {
    return new CalibrationReport(fit, run);
  }

  @Override
  public List<String> inShort() {
    return List.of(headline(), unsettled());
  }

  public String headline() {
    List<Prediction> counted = predictions.stream().filter(CalibrationReport::counts).toList();
    long inside = counted.stream().filter(prediction -> prediction.agreement().inside()).count();
    long all = predictions.stream().filter(prediction -> prediction.agreement().inside()).count();
    return "With the best of "
        + fit.population().draws().size()
        + " draws, "
        + inside
        + " of "
        + counted.size()
        + " shares and scores lie inside the published interval or within one and a half standard"
        + " errors, and "
        + all
        + " of all "
        + predictions.size()
        + " figures.";
  }

  private static boolean counts(Prediction prediction) {
    return prediction.target().figure().quantity().isShareOrScore();
  }

  public String unsettled() {
    List<String> names =
        estimates.stream()
            .filter(estimate -> !estimate.moved())
            .map(estimate -> estimate.prior().parameter().key())
            .toList();
    return names.isEmpty()
        ? "The trials narrow every free parameter."
        : "The trials do not settle " + Sentence.joined(names) + ".";
  }

  @Override
  public byte[] json() {
    ObjectNode json = Json.object();
    json.put("sinew", run.version());
    json.put("seed", fit.calibration().seed());
    json.put("draws", fit.population().draws().size());
    var stages = json.putArray("stages");
    fit.population().stages().forEach(stage -> stages.add(json(stage)));
    var parameters = json.putArray("parameters");
    estimates.forEach(estimate -> parameters.add(json(estimate)));
    var figures = json.putArray("figures");
    predictions.forEach(prediction -> figures.add(json(prediction)));
    return Json.bytes(json);
  }

  private static ObjectNode json(Population.Generation stage) {
    ObjectNode json = Json.object();
    json.set("weight", Json.number(stage.weight(), Json.SHARE));
    json.set("effectiveDraws", Json.number(stage.effective(), Json.DAYS));
    json.put("tried", stage.tried());
    json.put("accepted", stage.accepted());
    json.set("leastDistance2", Json.number(stage.least(), Json.MEASURE));
    return json;
  }

  private static ObjectNode json(Posterior estimate) {
    ObjectNode json = Json.object();
    json.put("parameter", estimate.prior().parameter().key());
    json.put("unit", estimate.prior().parameter().unit().text());
    json.set("from", Json.number(estimate.prior().range().low(), Json.SHARE));
    json.set("to", Json.number(estimate.prior().range().high(), Json.SHARE));
    json.set("best", Json.number(estimate.best(), Json.SHARE));
    json.set("low", Json.number(estimate.value(0), Json.SHARE));
    json.set("median", Json.number(estimate.value(2), Json.SHARE));
    json.set("high", Json.number(estimate.value(4), Json.SHARE));
    json.set("spread", Json.number(estimate.spread(), Json.MEASURE));
    json.put("settled", estimate.moved());
    return json;
  }

  private static ObjectNode json(Prediction prediction) {
    Trial.Figure figure = prediction.target().figure();
    ObjectNode json = Json.object();
    json.put("id", figure.id());
    json.put("trial", prediction.target().trial().name());
    json.put("arm", prediction.target().arm().name());
    json.put("week", figure.week());
    json.put("outcome", figure.quantity().key());
    json.set("published", Json.number(figure.value(), Json.MEASURE));
    json.set("best", number(prediction.best()));
    json.set("low", number(prediction.low()));
    json.set("high", number(prediction.high()));
    json.set("withoutItsTrial", number(prediction.leftOut()));
    json.set("effectiveDraws", Json.number(prediction.effective(), Json.DAYS));
    json.put("inside", prediction.agreement().inside());
    return json;
  }

  private static JsonNode number(double value) {
    return Json.number(ValidationReport.real(value), Json.MEASURE);
  }

  @Override
  public Map<String, byte[]> files(Contents contents) {
    List<Chart> charts = charts();
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("report.html", page(charts).getBytes(StandardCharsets.UTF_8));
    files.put("calibration.json", json());
    files.put("ensemble.csv", Ensemble.of(fit).csv().getBytes(StandardCharsets.UTF_8));
    files.putAll(ChartFiles.of(charts, contents));
    return files;
  }

  private String page(List<Chart> charts) {
    return Page.of("calibration", run.version())
        .with("headline", headline())
        .with("unsettled", unsettled())
        .with("seed", Long.toString(fit.calibration().seed()))
        .with("priors", charts, "priors")
        .with("charts", charts, "forest-")
        .with("parameters", parameters())
        .with("leftOut", leftOut())
        .with("stages", stages())
        .with("evidence", Caveats.evidence())
        .html();
  }

  @Override
  public String first() {
    return "report.html";
  }

  private List<Chart> charts() {
    Source source =
        new Source(
            "calibration, " + fit.population().draws().size() + " draws",
            fit.calibration().targets().lives(),
            fit.calibration().seed());
    List<Chart> charts = new ArrayList<>();
    charts.add(PriorChart.of(source, estimates.stream().map(CalibrationReport::row).toList()));
    predictions.stream()
        .filter(prediction -> !Double.isNaN(prediction.best()))
        .collect(
            Collectors.groupingBy(
                prediction -> prediction.target().figure().quantity().unit().text(),
                LinkedHashMap::new,
                Collectors.toList()))
        .forEach(
            (unit, figures) ->
                charts.add(
                    ForestPlot.of(
                        source,
                        new ForestPlot.Heading(
                            ValidationReport.forestOf(unit),
                            "Published, and what the draws make of it, in " + unit,
                            "Squares: published, with 95 % interval where known. Circles: the"
                                + " best draw, with the range of 95 % of the draws."),
                        unit,
                        figures.stream().map(p -> ValidationReport.row(p.agreement())).toList())));
    return charts;
  }

  private static PriorChart.Row row(Posterior estimate) {
    return new PriorChart.Row(
        estimate.prior().parameter().key(),
        Sentence.plain(estimate.prior().range().low()),
        Sentence.plain(estimate.prior().range().high()),
        Sentence.plain(estimate.value(2)),
        estimate.places(),
        estimate.moved());
  }

  public Table parameters() {
    return new Table(
        "Free parameters",
        List.of("Parameter", "Range looked at", "Best", "Middle", "95 % of draws", "Settled"),
        estimates.stream().map(CalibrationReport::parameter).toList());
  }

  private static Table.Row parameter(Posterior estimate) {
    return new Table.Row(
        estimate.prior().parameter().key() + ", " + estimate.prior().parameter().unit().text(),
        List.of(
            range(estimate.prior().range().low(), estimate.prior().range().high()),
            Sentence.plain(estimate.best()),
            Sentence.plain(estimate.value(2)),
            range(estimate.value(0), estimate.value(4)),
            estimate.moved() ? "yes" : "no"));
  }

  private static String range(double low, double high) {
    return Sentence.plain(low) + " to " + Sentence.plain(high);
  }

  public Table leftOut() {
    return new Table(
        "Each figure as it would have been expected without its own trial",
        List.of("Figure", "Published", "Best draw", "95 % of draws", "Without its trial", "Draws"),
        predictions.stream().map(CalibrationReport::leftOut).toList());
  }

  private static Table.Row leftOut(Prediction prediction) {
    CalibrationTargets.Target target = prediction.target();
    Trial.Figure figure = target.figure();
    return new Table.Row(
        target.trial().name()
            + ", "
            + target.arm().name()
            + ", week "
            + figure.week()
            + ": "
            + figure.quantity().key(),
        List.of(
            Sentence.plain(figure.value()) + " " + figure.quantity().unit().text(),
            ValidationReport.number(prediction.best()),
            ValidationReport.number(prediction.low())
                + " to "
                + ValidationReport.number(prediction.high()),
            ValidationReport.number(prediction.leftOut()),
            ValidationReport.number(prediction.effective())));
  }

  public Table stages() {
    List<Population.Generation> stages = fit.population().stages();
    return new Table(
        "How the draws came about",
        List.of(
            "Generation", "Weight of the trials", "Effective draws", "Steps taken", "Nearest draw"),
        IntStream.range(0, stages.size())
            .mapToObj(i -> stage(Integer.toString(i), stages.get(i)))
            .toList());
  }

  private static Table.Row stage(String name, Population.Generation stage) {
    String taken =
        stage.tried() == 0 ? "–" : Math.round(100.0 * stage.accepted() / stage.tried()) + " %";
    return new Table.Row(
        name,
        List.of(
            Sentence.plain(stage.weight()),
            Sentence.plain(stage.effective()),
            taken,
            Sentence.plain(stage.least())));
  }

  public long seed() {
    return fit.calibration().seed();
  }
}
