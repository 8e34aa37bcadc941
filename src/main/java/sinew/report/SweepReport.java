package sinew.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import sinew.chart.Chart;
import sinew.chart.LabelledCurve;
import sinew.chart.LabelledSweep;
import sinew.chart.Source;
import sinew.chart.SweepChart;
import sinew.input.Factor;
import sinew.input.ScenarioFile;
import sinew.model.Endpoint;
import sinew.results.RunInfo;
import sinew.statistics.SurvivalCurve;
import sinew.study.Sweep;
import sinew.table.Json;
import sinew.text.Sentence;
import sinew.text.Times;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How recovery changes with single factors, as words and files. */
public final class SweepReport implements Report {
  private static final List<Endpoint> PICTURED =
      List.of(Endpoint.PAIN_SETTLED, Endpoint.TISSUE_RECOVERED, Endpoint.FULL_RECOVERY);
  private static final List<String> SHORT = List.of("pain", "tissue", "recovered");

  private final ScenarioFile file;
  private final long seed;
  private final int patients;
  private final List<Sweep.Result> sweeps;
  private final RunInfo run;

  private SweepReport(
      ScenarioFile file, long seed, int patients, List<Sweep.Result> sweeps, RunInfo run) {
    this.file = file;
    this.seed = seed;
    this.patients = patients;
    this.sweeps = List.copyOf(sweeps);
    this.run = run;
  }

  /**
   * The report on sweeps of one scenario.
   *
   * @param file the scenario, horizon as it was run
   * @param seed the seed
   * @param patients patients at each value
   * @param sweeps what came of them, at least one
   * @param run how it came about
   * @return the report
   */
  public static SweepReport of(
      ScenarioFile file, long seed, int patients, List<Sweep.Result> sweeps, RunInfo run) {
    return new SweepReport(file, seed, patients, sweeps, run);
  }

  /**
   * The picture of all factors.
   *
   * @param title what it shows
   * @return the chart
   */
  public Chart chart(String title) {
    Source source = new Source(file.scenario().name(), patients, seed);
    return SweepChart.of(source, title, sweeps.stream().map(SweepReport::labelled).toList());
  }

  private static LabelledSweep labelled(Sweep.Result result) {
    return new LabelledSweep(
        result.sweep().factor().key(),
        result.sweep().factor().label(),
        result.sweep().factor().logarithmic(),
        result.sweep().factor().low(),
        result.sweep().factor().high(),
        result.points().stream().map(SweepReport::point).toList());
  }

  private static LabelledSweep.Level point(Sweep.Level point) {
    return new LabelledSweep.Level(
        point.value(),
        IntStream.range(0, PICTURED.size())
            .mapToObj(i -> new LabelledCurve(SHORT.get(i), point.curve(PICTURED.get(i))))
            .toList());
  }

  @Override
  public List<String> inShort() {
    return sweeps.stream().map(this::sentence).toList();
  }

  private String sentence(Sweep.Result result) {
    Sweep.Level first = result.points().get(0);
    Sweep.Level last = result.points().get(result.points().size() - 1);
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
    return Sentence.plain(value) + (word.isEmpty() ? "" : " (" + word + ")");
  }

  private String within(Sweep.Level point) {
    OptionalDouble median = point.curve(Endpoint.FULL_RECOVERY).quantile(0.5).value();
    return median.isPresent()
        ? "within " + Times.upTo(median.getAsDouble())
        : "not within " + Times.length(file.scenario().horizonDays());
  }

  @Override
  public byte[] json() {
    ObjectNode json = Json.object();
    json.put("sinew", run.version());
    json.put("scenario", file.scenario().name());
    json.put("patients", patients);
    json.put("seed", seed);
    json.put("horizonDays", file.scenario().horizonDays());
    ArrayNode list = json.putArray("sweeps");
    sweeps.forEach(sweep -> list.add(json(sweep)));
    return Json.bytes(json);
  }

  private static ObjectNode json(Sweep.Result result) {
    ObjectNode json = Json.object();
    json.put("factor", result.sweep().factor().key());
    ArrayNode points = json.putArray("points");
    for (Sweep.Level point : result.points()) {
      ObjectNode entry = points.addObject();
      entry.set("value", Json.number(point.value(), Json.SHARE));
      ObjectNode endpoints = entry.putObject("endpoints");
      for (Endpoint endpoint : point.curves().keySet()) {
        endpoints.set(endpoint.key(), json(point.curve(endpoint)));
      }
    }
    return json;
  }

  private static ObjectNode json(SurvivalCurve curve) {
    ObjectNode json = Json.object();
    json.set("medianDays", EndpointJson.quantile(curve.quantile(0.5)));
    json.set("notReached", Json.number(curve.survival(curve.horizonDays()), Json.SHARE));
    json.set(
        "restrictedMeanDays",
        Json.number(curve.restrictedMean(curve.horizonDays()).value(), Json.DAYS));
    return json;
  }

  @Override
  public Map<String, byte[]> files(Contents contents) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("sweep.json", json());
    if (contents == Contents.ALL) {
      files.put("manifest.json", Json.bytes(Manifest.of(file, seed, patients, run)));
    }
    files.putAll(ChartFiles.of(List.of(chart(title())), contents));
    return files;
  }

  private String title() {
    return sweeps.size() == 1
        ? "How recovery changes with one factor, all else equal"
        : "How recovery changes with each factor, all else equal";
  }

  @Override
  public String first() {
    return "charts/sweep.svg";
  }
}
