package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Sandbox.Ended;

/** Rows of the virtual patients of trials. */
@Tag("simulates")
class ValidateRowsTest {
  private static final List<String> FILES =
      List.of("rows/endpoints.csv", "rows/traits.csv", "rows/weeks.csv");

  /** The baseline of the second arm is met by some of its 1,600 virtual patients. */
  private static final String ARMS =
      """
      arms:
        - name: usual
          patients: 20
          scenario:
            plan:
              guidance: usualLife
              phases: [{name: usual life}]
          published:
            - {week: 4, outcome: muchImproved, value: 30, low: 20, high: 40}
            - {week: 4, outcome: pain, value: 4}
        - name: chosen
          patients: 20
          baseline: {measure: pain, mean: 5, sd: 1.5}
          scenario:
            plan:
              guidance: usualLife
              phases: [{name: usual life}]
          published:
            - {week: 4, outcome: score, value: 50}
            - {week: 4, outcome: pain, value: 4}
      """;

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
    for (String name : List.of("one", "two")) {
      sandbox.file(
          name + ".yaml",
          "sinew: 1\nname: "
              + name
              + "\ntendon: gluteal\nborrowing: a cousin\ncitation: Somebody 2020\n"
              + ARMS);
    }
  }

  private void validate(String out, String... more) {
    List<String> line =
        List.of(
            "validate", "one.yaml", "two.yaml", "--arm-patients", "300", "--quiet", "--out", out);
    Ended ended = sandbox.run(Stream.concat(line.stream(), Stream.of(more)).toArray(String[]::new));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exitCode()).isZero();
  }

  private List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
      return format.parse(reader).getRecords();
    }
  }

  @Test
  void threadsChangeNoByteOfTheRowsAndRowsNoFigure() {
    validate("one", "--rows", "csv", "--threads", "1");
    validate("many", "--rows", "csv", "--threads", "5");
    validate("without");
    assertThat(sandbox.filesIn("one/validation")).containsAll(FILES);
    assertThat(sandbox.filesIn("without/validation")).doesNotContainAnyElementsOf(FILES);
    for (String file : FILES) {
      assertThat(sandbox.bytes("one/validation/" + file))
          .as(file)
          .isEqualTo(sandbox.bytes("many/validation/" + file));
    }
    assertThat(sandbox.bytes("one/validation/validation.csv"))
        .isEqualTo(sandbox.bytes("without/validation/validation.csv"));
  }

  /** The mean of a measure among the rows is the simulated figure, which has four decimals. */
  @Test
  void theRowsAreThoseOfTheEnrolledFromWhomTheFiguresCome() throws IOException {
    validate("out", "--rows", "csv");
    List<CSVRecord> weeks = rows("out/validation/rows/weeks.csv");
    int compared = 0;
    for (CSVRecord figure : rows("out/validation/validation.csv")) {
      String outcome = figure.get("outcome");
      if (outcome.matches("pain|score")) {
        double mean =
            weeks.stream()
                .filter(row -> row.get("USUBJID").startsWith(figure.get("trial") + "-"))
                .filter(row -> row.get("TRTP").equals(figure.get("arm")))
                .filter(row -> row.get("week").equals("4"))
                .mapToDouble(row -> Double.parseDouble(row.get(outcome)))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(Double.parseDouble(figure.get("simulated")), within(0.000_051));
        compared++;
      }
    }
    assertThat(compared).isEqualTo(6);
  }

  @Test
  void whoIsNotEnrolledHasNoRow() throws IOException {
    validate("out", "--rows", "csv");
    List<CSVRecord> traits = rows("out/validation/rows/traits.csv");
    assertThat(traits.stream().map(row -> row.get("STUDYID") + " " + row.get("TRTP")).distinct())
        .containsExactly("one usual", "one chosen", "two usual", "two chosen");
    assertThat(traits).filteredOn(row -> row.get("TRTP").equals("usual")).hasSize(2 * 300);
    assertThat(traits.stream().filter(row -> row.get("TRTP").equals("chosen")).count() / 2)
        .isBetween(200L, 300L);
  }
}
