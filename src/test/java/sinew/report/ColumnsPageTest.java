package sinew.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sinew.Golden;
import sinew.agreement.CalibrationReport;
import sinew.agreement.ValidationReport;
import sinew.calibration.Calibration;
import sinew.calibration.CalibrationTargets;
import sinew.calibration.Fit;
import sinew.calibration.PriorReader;
import sinew.drawing.Chart;
import sinew.evidence.TrialReader;
import sinew.evidence.Validation;
import sinew.rows.DeclaredRows;
import sinew.scenario.Factor;
import sinew.simulation.Progress;
import sinew.study.Both;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.Sensitivity;
import sinew.study.Sweep;
import sinew.study.WorthAsking;
import sinew.table.Columns;
import sinew.table.Format;
import sinew.table.Table;

/** The dictionary of columns in the guide to results is made from their declarations. */
class ColumnsPageTest {
  private static final Path PAGE = Path.of("src/site/results.md");
  private static final Columns<Table.Variable> DICTIONARY =
      Columns.of(Table.Variable.class)
          .text("key", "key", field -> "`" + field.key() + "`")
          .text("unit", "unit", field -> field.unit().isEmpty() ? "-" : field.unit())
          .text(
              "heading", "for people", field -> field.heading().isEmpty() ? "-" : field.heading());

  private static List<Report> reports() {
    Laboratory laboratory = Laboratory.of(1, 5, LocalBackend.of(2));
    Factor factor = Factor.of("cohort.stress").orElseThrow();
    Sweep.Result sweep = new Sweep(Runs.SHORT.scenario(), factor, factor.values(2)).run(laboratory);
    Sensitivity.Result sensitivity =
        new Sensitivity(
                Runs.SHORT.scenario(),
                new Sensitivity.Group("chosen", "Chosen", "", List.of(factor)),
                2,
                2)
            .run(laboratory);
    Validation.Result validation =
        new Validation(TrialReader.shipped().subList(0, 1), 20, List.of()).run(laboratory);
    return List.of(
        // People who are well have files of their own; what both have is told as of patients.
        Runs.report(40, Runs.WELL),
        Runs.report(5, Runs.SHORT),
        Runs.report(5, Runs.SHORT, Runs.CALM),
        SweepReport.of(Runs.SHORT, List.of(sweep), Runs.RUN),
        SensitivityReport.of(
            Runs.SHORT,
            new Both.Result<>(
                List.of(sensitivity), new WorthAsking(Runs.SHORT.scenario()).run(laboratory)),
            Runs.RUN),
        RunsReport.ofScenarios(
            List.of(Runs.report(5, Runs.SHORT).finished().orElseThrow()), Runs.RUN),
        ValidationReport.of(validation, Runs.RUN),
        CalibrationReport.of(fit(), Runs.RUN));
  }

  /** A few draws from the priors of one trial. */
  private static Fit fit() {
    CalibrationTargets targets =
        CalibrationTargets.of(TrialReader.shipped().subList(0, 1), List.of(), 20);
    Calibration calibration = new Calibration(PriorReader.shipped().subList(0, 2), targets, 1, 4);
    return new Fit(calibration, calibration.first(LocalBackend.of(2), Progress.NONE));
  }

  private static Map<String, Table<?>> tables() {
    Map<String, Table<?>> tables = new LinkedHashMap<>();
    for (Report report : reports()) {
      report.tables().forEach((name, table) -> tables.put(name + ".csv", table));
      for (Chart chart : report.charts()) {
        tables.put("charts/" + chart.name() + ".csv", chart.figures());
      }
    }
    tables.putAll(DeclaredRows.tables());
    // Its columns are the free parameters, as the list of files says.
    tables.remove("ensemble.csv");
    return tables;
  }

  /** Files of one kind, which differ in what they are of. */
  private record Kind(String caption, List<Table.Variable> variables) {}

  @Test
  void theGuideListsEveryChartAndColumn() {
    Map<Kind, List<String>> kinds = new LinkedHashMap<>();
    tables()
        .forEach(
            (file, table) ->
                kinds
                    .computeIfAbsent(
                        new Kind(table.caption(), table.variables()), kind -> new ArrayList<>())
                    .add(file));
    StringBuilder page = new StringBuilder();
    kinds.forEach(
        (kind, files) ->
            page.append("\n`")
                .append(String.join("`, `", files))
                .append("`: ")
                .append(kind.caption())
                .append("\n\n")
                .append(Format.MARKDOWN.write(new Table<>("", DICTIONARY, kind.variables()))));
    Golden.part(PAGE, "<!-- columns -->\n", "\n<!-- end of columns -->").holds(page.toString());
  }
}
