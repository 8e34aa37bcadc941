package sinew.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sinew.document.FinishedRun;
import sinew.document.KeyFigure;
import sinew.document.Manifest;
import sinew.input.BatchPlan;
import sinew.results.RunInfo;
import sinew.table.Columns;
import sinew.table.Json;
import sinew.table.RowFormat;
import sinew.table.Table;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Many runs in one table: a row for each run and quantity. */
public final class RunsReport implements Report {
  /** The name of the table, and of the folder that several runs share. */
  public static final String NAME = "runs";

  private static final Columns<KeyFigure> FIGURES =
      Columns.of(KeyFigure.class)
          .text("quantity", "Quantity", KeyFigure::key)
          .text("unit", "Unit", KeyFigure::unit)
          .number("value", "Value", "", KeyFigure::value)
          .interval95(KeyFigure::low, KeyFigure::high)
          .modelRange(KeyFigure::modelLow, KeyFigure::modelHigh);

  private static final Columns<Row> ROWS =
      Columns.of(Row.class)
          .text("scenario", "Scenario", row -> row.run().scenario())
          .text("digest", "Digest of all counts", row -> row.run().digest())
          .whole("seed", "Seed", "", row -> row.run().seed())
          .whole("patients", "Patients", "patients", row -> row.run().patients())
          .all(FIGURES, Row::figure);

  private final List<FinishedRun> runs;
  private final RunInfo run;

  private record Row(FinishedRun run, KeyFigure figure) {}

  private final Optional<BatchPlan> plan;

  private RunsReport(List<FinishedRun> runs, RunInfo run, Optional<BatchPlan> plan) {
    this.runs = List.copyOf(runs);
    this.run = run;
    this.plan = plan;
  }

  /**
   * The runs of a plan, in its order, with their settings.
   *
   * @param plan the plan
   * @param runs the runs
   * @param run how they came about
   * @return the report
   */
  public static RunsReport of(BatchPlan plan, List<FinishedRun> runs, RunInfo run) {
    return new RunsReport(runs, run, Optional.of(plan));
  }

  /**
   * Runs of several scenarios, by name; of their inputs, those in which they differ.
   *
   * @param runs the runs
   * @param run how they came about
   * @return the report
   */
  public static RunsReport ofScenarios(List<FinishedRun> runs, RunInfo run) {
    Set<String> differing = differing(runs);
    return new RunsReport(
        runs.stream()
            .sorted(Comparator.comparing(FinishedRun::scenario))
            .map(each -> each.with(only(differing, each.inputs())))
            .toList(),
        run,
        Optional.empty());
  }

  private static Set<String> differing(List<FinishedRun> runs) {
    return keys(runs).stream()
        .filter(
            key ->
                runs.stream()
                        .map(each -> Optional.ofNullable(each.inputs().get(key)))
                        .distinct()
                        .count()
                    > 1)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Map<String, String> only(Set<String> keys, Map<String, String> inputs) {
    Map<String, String> some = new LinkedHashMap<>(inputs);
    some.keySet().retainAll(keys);
    return some;
  }

  /** In the order in which they are first given. */
  private static Set<String> keys(List<FinishedRun> runs) {
    return runs.stream()
        .flatMap(each -> each.inputs().keySet().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public List<String> inShort() {
    return List.of(
        "All " + runs.size() + " runs as one table, a row for each run and quantity: runs.csv.");
  }

  @Override
  public String documentName() {
    return "runs.json";
  }

  @Override
  public ObjectNode document() {
    ObjectNode json = Json.object().put("sinew", run.version());
    ArrayNode list = json.putArray("runs");
    for (FinishedRun each : runs) {
      ObjectNode entry =
          list.addObject()
              .put("scenario", each.scenario())
              .put("digest", each.digest())
              .put("seed", each.seed())
              .put("patients", each.patients());
      ObjectNode inputs = entry.putObject("inputs");
      each.inputs().forEach(inputs::put);
      entry.set("figures", Json.rows(new Table<>("", FIGURES, each.figures())));
    }
    return json;
  }

  @Override
  public ObjectNode manifest() {
    return plan.map(some -> Manifest.of(some, run)).orElseGet(() -> Manifest.ofRuns(runs, run));
  }

  @Override
  public Map<String, Table<?>> tables() {
    return Map.of(NAME, table());
  }

  private Table<Row> table() {
    Columns<Row> columns = ROWS;
    for (String key : keys(runs)) {
      columns = columns.setting(key, row -> Optional.ofNullable(row.run().inputs().get(key)));
    }
    List<Row> rows = new ArrayList<>();
    runs.forEach(each -> each.figures().forEach(figure -> rows.add(new Row(each, figure))));
    return new Table<>("Many runs, a row for each run and quantity", columns, rows);
  }

  /** The table first, in each format that this build can write: it is what one opens. */
  @Override
  public Map<String, byte[]> files(Contents contents) {
    Map<String, byte[]> all = Report.super.files(contents);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(NAME + ".csv", all.get(NAME + ".csv"));
    for (RowFormat format : RowFormat.values()) {
      if (format.available()) {
        files.computeIfAbsent(NAME + "." + format.key(), name -> format.write(table()));
      }
    }
    files.putAll(all);
    return files;
  }
}
