package sinew.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sinew.calibration.Ensemble;
import sinew.calibration.Fit;
import sinew.calibration.Fit.Posterior;
import sinew.calibration.Fit.Prediction;
import sinew.calibration.Target;
import sinew.chart.ForestPlot;
import sinew.chart.PriorChart;
import sinew.document.Manifest;
import sinew.drawing.Chart;
import sinew.drawing.Source;
import sinew.evidence.Trial;
import sinew.page.Page;
import sinew.report.Report;
import sinew.results.RunInfo;
import sinew.table.Json;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.Sentence;
import sinew.words.Caveats;
import tools.jackson.databind.node.ObjectNode;

/** The results of a calibration as sentences and files. */
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
    return List.of(headline(), members(), foreseen(), unsettled());
  }

  String foreseen() {
    return "The other trials let expect "
        + predictions.stream().filter(Prediction::foreseen).count()
        + " of "
        + predictions.size()
        + " figures: so many lie in the range of 95 % of trials of their size, as the draws expect"
        + " them without the figure's own trial.";
  }

  String headline() {
    List<Prediction> counted = predictions.stream().filter(CalibrationReport::counts).toList();
    long inside = counted.stream().filter(prediction -> prediction.agreement().inside()).count();
    long all = predictions.stream().filter(prediction -> prediction.agreement().inside()).count();
    return "With the best of "
        + fit.members().size()
        + " members, "
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

  String members() {
    long asked = predictions.stream().filter(p -> p.target().figure().isAsked()).count();
    if (asked == 0) {
      return "The ensemble is all " + fit.draws().size() + " draws.";
    }
    int believed = fit.believed().size();
    return believed
        + " of the "
        + fit.draws().size()
        + " draws give all "
        + asked
        + " values in the ranges that clinics name or that are asked of the model. "
        + (believed > 0 ? "They are the ensemble." : "So the ensemble is all draws.");
  }

  private static boolean counts(Prediction prediction) {
    return prediction.target().figure().quantity().isShareOrScore();
  }

  String unsettled() {
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
  public ObjectNode document() {
    ObjectNode json = Json.object();
    json.put("sinew", run.version());
    json.put("seed", fit.calibration().seed());
    json.put("draws", fit.draws().size());
    json.put("members", fit.members().size());
    json.set("stages", Json.rows(CalibrationTables.stages(fit)));
    json.set("parameters", Json.rows(CalibrationTables.parameters(fit)));
    json.set("figures", Json.rows(CalibrationTables.figures(fit)));
    return json;
  }

  @Override
  public String documentName() {
    return "calibration.json";
  }

  @Override
  public ObjectNode manifest() {
    Map<String, Integer> size = Map.of("draws", fit.draws().size(), "patients", run.patients());
    List<Trial> trials =
        fit.calibration().targets().all().stream().map(Target::trial).distinct().toList();
    return Manifest.of(trials, size, run);
  }

  @Override
  public Map<String, Table<?>> tables() {
    return Map.of("ensemble", Ensemble.of(fit).table());
  }

  @Override
  public Optional<String> page(List<Chart> charts) {
    return Optional.of(
        Page.of("calibration", run.version())
            .with("headline", headline())
            .with("members", members())
            .with("unsettled", unsettled())
            .with("foreseen", foreseen())
            .with("seed", Long.toString(fit.calibration().seed()))
            .with("priors", charts, "priors")
            .with("charts", charts, "forest-")
            .with("parameters", CalibrationTables.parameters(fit))
            .with("leftOut", CalibrationTables.figures(fit))
            .with("stages", CalibrationTables.stages(fit))
            .with("evidence", Caveats.evidence())
            .html());
  }

  @Override
  public List<Chart> charts() {
    Source source =
        new Source(
            "calibration, " + fit.draws().size() + " draws",
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
                            TrialForests.name(TrialForests.FIT, unit),
                            "Published, and what the draws make of it, in "
                                + TrialForests.inWords(unit),
                            "Squares: published, with 95 % interval where known. Circles: the"
                                + " best member, with the range of 95 % of the draws."),
                        unit,
                        figures.stream().map(p -> TrialForests.row(p.agreement())).toList())));
    return charts;
  }

  private static PriorChart.Row row(Posterior estimate) {
    return new PriorChart.Row(
        estimate.prior().parameter().key(),
        estimate.prior().logarithmic(),
        Numbers.plain(estimate.prior().range().low()),
        Numbers.plain(estimate.prior().range().high()),
        Numbers.plain(estimate.value(2)),
        estimate.places(),
        estimate.moved());
  }
}
