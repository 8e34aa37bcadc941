package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.Pages;

/**
 * The scripts for R and Python, and the lines of the page, find the curves of the report in its
 * rows. Skipped where a language or a package is not installed. Where all checks of a merge run,
 * all are but lifelines, which Debian has not.
 */
@Tag("simulates")
class ScriptsTest {
  /** Files have nine digits. */
  private static final double CLOSE = 1e-9;

  private static final String PYTHON = "python3 src/scripts/kaplan_meier.py";
  private static final String R = "Rscript src/scripts/kaplan_meier.R";

  @TempDir private static Path folder;
  private static Path results;

  @BeforeAll
  static void run() {
    Sandbox.Ended ended =
        new Sandbox(folder)
            .run("run", "scenarios/typical.yaml", "--rows", "csv", "--patients=230", "--quiet");
    assertThat(ended.err()).isEmpty();
    results = folder.resolve("results/typical");
  }

  /** A line of a curve, by its day: share, low, high. */
  private record Point(double share, double low, double high) {}

  private static int ended(List<String> line, Path out) throws Exception {
    ProcessBuilder process =
        new ProcessBuilder(line)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(out.toFile());
    // Pictures of matplotlib, without a screen.
    process.environment().put("MPLBACKEND", "agg");
    return process.start().waitFor();
  }

  private static void assumeInstalled(String script) throws Exception {
    if (script.equals(R)) {
      assumeWorks("R with survival", "Rscript", "-e", "library(survival)");
    } else {
      assumeWorks("Python", "python3", "--version");
    }
  }

  private static void assumeWorks(String what, String... probe) throws Exception {
    assumeTrue(Processes.ran(probe), "not installed: " + what);
  }

  private static NavigableMap<Integer, Point> told(String script, String paramcd, Path picture)
      throws Exception {
    Path out = folder.resolve(paramcd + ".csv");
    List<String> line = new ArrayList<>(Arrays.asList(script.split(" ", -1)));
    line.add(results.resolve("rows/endpoints.csv").toString());
    line.add(paramcd);
    line.add(picture.toString());
    assertThat(ended(line, out)).isZero();
    assertThat(Files.size(picture)).isGreaterThan(1_000);
    return curve(out);
  }

  private static NavigableMap<Integer, Point> curve(Path printed) throws IOException {
    NavigableMap<Integer, Point> curve = new TreeMap<>();
    curve.put(-1, new Point(0, Double.NaN, Double.NaN));
    for (CSVRecord row : read(printed)) {
      curve.put(
          Integer.parseInt(row.get("day")),
          new Point(
              Double.parseDouble(row.get("reached")),
              number(row.get("low95")),
              number(row.get("high95"))));
    }
    return curve;
  }

  private static double number(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(Files.newBufferedReader(file)).getRecords();
  }

  @ParameterizedTest
  @ValueSource(strings = {PYTHON, R})
  void theCurveIsThatOfTheReport(String script) throws Exception {
    assumeInstalled(script);
    assertThatOfTheReport(told(script, "FULLREC", folder.resolve("curve")));
  }

  private static void assertThatOfTheReport(NavigableMap<Integer, Point> curve) throws IOException {
    int inside = 0;
    for (CSVRecord row : read(results.resolve("charts/recovery-curves.csv"))) {
      if (row.get("curve").equals("full recovery")) {
        Point point = curve.floorEntry(Integer.parseInt(row.get("day"))).getValue();
        assertThat(point.share()).isCloseTo(number(row.get("reached_share")), within(CLOSE));
        if (point.share() > 0 && point.share() < 1) {
          assertThat(point.low()).isCloseTo(number(row.get("reached_low95")), within(CLOSE));
          assertThat(point.high()).isCloseTo(number(row.get("reached_high95")), within(CLOSE));
          inside++;
        }
      }
    }
    assertThat(inside).isGreaterThan(50);
  }

  /** A reader that has read enough, such as {@code head}, is no fault. */
  @ParameterizedTest
  @ValueSource(strings = {PYTHON, R})
  void whoReadsOnlyTheBeginningIsNoFault(String script) throws Exception {
    assumeInstalled(script);
    Path rows = results.resolve("rows/endpoints.csv");
    Path err = folder.resolve("err");
    // Both reading ends are closed before the script prints.
    List<String> line = List.of("sh", "-c", script + " " + rows + " FULLREC | true");
    new ProcessBuilder(line).redirectError(err.toFile()).start().waitFor();
    assertThat(err).isEmptyFile();
  }

  /** Relapse is the curve with patients who are censored at different times. */
  @Test
  void theScriptsAgreeOnRelapse() throws Exception {
    assumeInstalled(R);
    assumeInstalled(PYTHON);
    NavigableMap<Integer, Point> here = told(PYTHON, "RELAPSE", folder.resolve("python"));
    NavigableMap<Integer, Point> there = told(R, "RELAPSE", folder.resolve("r"));
    assertThat(here.keySet()).isEqualTo(there.keySet()).hasSizeGreaterThan(10);
    here.forEach(
        (day, point) -> {
          assertThat(point.share()).isCloseTo(there.get(day).share(), within(CLOSE));
          if (!Double.isNaN(point.low())) {
            assertThat(point.low()).isCloseTo(there.get(day).low(), within(CLOSE));
            assertThat(point.high()).isCloseTo(there.get(day).high(), within(CLOSE));
          }
        });
  }

  /** The lines of the page, with the results of this run and a picture that is thrown away. */
  @Test
  void theLinesOfThePageWorkInR() throws Exception {
    assumeInstalled(R);
    String lines = String.join("\n", Pages.blocks("src/site/cluster.md", "r").toList());
    assertThat(lines).contains("plot(fit", "coxph");
    Path script = folder.resolve("page.R");
    Files.writeString(
        script,
        "pdf(NULL)\n"
            + lines.replace("results/typical", results.toString().replace('\\', '/'))
            + "\nstopifnot(cox$n == 230)\n");
    assertThat(ended(List.of("Rscript", script.toString()), folder.resolve("out"))).isZero();
  }

  /** The same in Python. It also prints the curve, as the script does. */
  @Test
  void theLinesOfThePageWorkInPython() throws Exception {
    assumeWorks("pandas and lifelines for Python", "python3", "-c", "import pandas, lifelines");
    String lines = String.join("\n", Pages.blocks("src/site/cluster.md", "python").toList());
    assertThat(lines).contains("plot_cumulative_density", "CoxPHFitter");
    Path script = folder.resolve("page.py");
    Files.writeString(
        script,
        lines.replace("results/typical", results.toString().replace('\\', '/'))
            + """

            assert len(cox.durations) == 230
            table = pandas.concat([fit.cumulative_density_, fit.confidence_interval_cumulative_density_], axis=1)
            table.columns = ["reached", "low95", "high95"]
            print(table.to_csv(index_label="day", float_format="%.17g"))
            """);
    Path out = folder.resolve("page.csv");
    assertThat(ended(List.of("python3", script.toString()), out)).isZero();
    assertThatOfTheReport(curve(out));
  }
}
