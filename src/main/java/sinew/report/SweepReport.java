package sinew.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import sinew.chart.LabelledSweep;
import sinew.chart.SweepChart;
import sinew.chart.SweepFigure;
import sinew.document.Manifest;
import sinew.drawing.Chart;
import sinew.drawing.Source;
import sinew.input.ScenarioFile;
import sinew.model.Endpoint;
import sinew.results.RunInfo;
import sinew.scenario.Factor;
import sinew.study.Sweep;
import sinew.table.Json;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.Times;
import tools.jackson.databind.node.ObjectNode;

/** The results of a sweep as sentences and files. */
public final class SweepReport implements Report {
  private final ScenarioFile file;
  private final List<Sweep.Result> sweeps;
  private final RunInfo run;

  private SweepReport(ScenarioFile file, List<Sweep.Result> sweeps, RunInfo run) {
    this.file = file;
    this.sweeps = List.copyOf(sweeps);
    this.run = run;
  }

  /**
   * The report on sweeps of one scenario.
   *
   * @param file the scenario, horizon as it was run
   * @param sweeps what came of them, at least one
   * @param run how it came about
   * @return the report
   */
  public static SweepReport of(ScenarioFile file, List<Sweep.Result> sweeps, RunInfo run) {
    return new SweepReport(file, sweeps, run);
  }

  /**
   * The picture of all factors.
   *
   * @param title what it shows
   * @return the chart
   */
  public Chart chart(String title) {
    Source source = new Source(file.scenario().name(), run.patients(), run.seed());
    return SweepChart.of(source, title, sweeps.stream().map(SweepReport::labelled).toList());
  }

  private static LabelledSweep labelled(Sweep.Result result) {
    Factor factor = result.sweep().factor();
    return new LabelledSweep(
        factor.key(),
        factor.label(),
        new LabelledSweep.Scale(factor.logarithmic(), factor.percent()),
        factor.low(),
        factor.high(),
        result.levels().stream().map(SweepReport::point).toList());
  }

  private static LabelledSweep.Level point(Sweep.Level point) {
    return new LabelledSweep.Level(
        point.value(),
        Endpoint.charted().stream()
            .map(
                endpoint ->
                    new LabelledSweep.Line(endpoint.key(), endpoint.brief(), point.curve(endpoint)))
            .toList());
  }

  @Override
  public List<String> inShort() {
    return sweeps.stream().map(this::sentence).toList();
  }

  private String sentence(Sweep.Result result) {
    Sweep.Level first = result.levels().get(0);
    Sweep.Level last = result.levels().get(result.levels().size() - 1);
    Factor factor = result.sweep().factor();
    return factor.label()
        + ": at "
        + end(first.value(), factor.low())
        + " half of the people are fully recovered "
        + within(first)
        + ", at "
        + end(last.value(), factor.high())
        + " "
        + within(last)
        + ".";
  }

  private static String end(double value, String word) {
    return Numbers.plain(value) + (word.isEmpty() ? "" : " (" + word + ")");
  }

  private String within(Sweep.Level point) {
    OptionalDouble median = point.curve(Endpoint.FULL_RECOVERY).quantile(0.5).value();
    return median.isPresent()
        ? "within " + Times.upTo(median.getAsDouble())
        : "not within " + Times.length(file.scenario().horizonDays());
  }

  @Override
  public ObjectNode document() {
    ObjectNode json = Json.object();
    json.put("sinew", run.version());
    json.put("scenario", file.scenario().name());
    json.put("patients", run.patients());
    json.put("seed", run.seed());
    json.put("horizonDays", file.scenario().horizonDays());
    json.set("levels", Json.rows(table()));
    return json;
  }

  private Table<SweepFigure> table() {
    List<SweepFigure> rows = new ArrayList<>();
    for (Sweep.Result result : sweeps) {
      String factor = result.sweep().factor().key();
      for (Sweep.Level level : result.levels()) {
        level
            .curves()
            .forEach(
                (endpoint, curve) ->
                    rows.add(new SweepFigure(factor, level.value(), endpoint.key(), curve)));
      }
    }
    return new Table<>("", SweepFigure.COLUMNS, rows);
  }

  @Override
  public String documentName() {
    return "sweep.json";
  }

  @Override
  public ObjectNode manifest() {
    return Manifest.of(file, run);
  }

  @Override
  public List<Chart> charts() {
    return List.of(chart(title()));
  }

  private String title() {
    return sweeps.size() == 1
        ? "How recovery changes with one factor, all else equal"
        : "How recovery changes with each factor, all else equal";
  }
}
