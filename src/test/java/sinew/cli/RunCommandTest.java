package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Sandbox.Ended;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Tag("simulates")
class RunCommandTest {
  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  @Test
  void aRunTellsAFewCalmLinesAndWhereTheReportIs() {
    Ended outcome = sandbox.run("run", "scenarios/typical.yaml");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines())
        .hasSizeBetween(4, 30)
        .allMatch(line -> line.length() <= 80 || line.contains("report.html"))
        .startsWith("typical")
        .endsWith("  Open " + folder.resolve("results/typical/report.html"));
    assertThat(outcome.out()).contains("Of 100 people like this");
  }

  @Test
  void threadsChangeNoByteOfSummaryAndCharts() {
    sandbox.run("run", "scenarios/typical.yaml", "--threads", "1", "--out", "one");
    sandbox.run("run", "scenarios/typical.yaml", "--threads", "16", "--out", "sixteen");
    assertThat(sandbox.filesIn("one")).isEqualTo(sandbox.filesIn("sixteen")).isNotEmpty();
    assertThat(sandbox.filesIn("one"))
        .filteredOn(file -> !file.endsWith("manifest.json") && !file.endsWith("files.sha256"))
        .allSatisfy(
            file ->
                assertThat(sandbox.bytes("one/" + file))
                    .isEqualTo(sandbox.bytes("sixteen/" + file)));
  }

  @Test
  void aPageForThePatientIsWrittenOnRequest() {
    sandbox.run("run", "scenarios/typical.yaml", "--handout", "--out", "one", "--threads", "1");
    sandbox.run("run", "scenarios/typical.yaml", "--handout", "--out", "two", "--threads", "3");
    assertThat(sandbox.bytes("one/typical/handout.html"))
        .isEqualTo(sandbox.bytes("two/typical/handout.html"));
    sandbox.run("run", "scenarios/typical.yaml");
    assertThat(sandbox.filesIn("results/typical")).doesNotContain("handout.html");
    assertThat(sandbox.bytes("one/typical/summary.json"))
        .isEqualTo(sandbox.bytes("results/typical/summary.json"));
    Ended part = sandbox.run("run", "scenarios/typical.yaml", "--handout", "--shard", "1/2");
    assertThat(part.exitCode()).isEqualTo(2);
    assertThat(part.err()).contains("a shard has no handout; leave --handout or --shard out");
  }

  @Test
  void aRunGoesOnUntilItIsPrecise() {
    Ended outcome =
        sandbox.run("run", "scenarios/typical.yaml", "--precision", "3%", "--draws", "0");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("The computer simulated 1,000 made-up people");
    JsonNode manifest =
        JsonMapper.shared().readTree(sandbox.bytes("results/typical/manifest.json"));
    assertThat(manifest.get("patients").intValue()).isEqualTo(1_000);
  }

  @Test
  void aPrecisionHasAForm() {
    for (String wrong : new String[] {"2", "0.05%", "30%", "0d", "200d", "-2%", "2 weeks"}) {
      Ended outcome = sandbox.run("run", "scenarios/typical.yaml", "--precision", wrong);
      assertThat(outcome.exitCode()).isEqualTo(2);
      assertThat(outcome.err())
          .contains(
              "'" + wrong + "' is not a precision such as 2% (0.1% to 20%) or 3d (1d to 100d)");
    }
    Ended both =
        sandbox.run("run", "scenarios/typical.yaml", "--precision", "2%", "--patients", "9");
    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(both.err()).contains("leave --patients out");
  }

  /** What {@code --json} printed: a list, whatever was run. */
  private static JsonNode printed(Ended outcome) {
    assertThat(outcome.err()).isEmpty();
    JsonNode list = JsonMapper.shared().readTree(outcome.out());
    assertThat(list.isArray()).isTrue();
    return list;
  }

  /** Nor would a browser run a script that got into one. */
  @Test
  void pagesLoadNothingAndRunNothing() {
    sandbox.run("run", "scenarios/typical.yaml", "--handout");
    for (String page : List.of("report.html", "handout.html")) {
      assertThat(new String(sandbox.bytes("results/typical/" + page), StandardCharsets.UTF_8))
          .contains(
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                  + " style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">")
          .doesNotContain("<script");
    }
  }

  @Test
  void jsonIsAListOfSummariesWithTheirInputs() {
    String set = "cohort.stress=0.5";
    JsonNode list = printed(sandbox.run("run", "scenarios/typical.yaml", "--json", "--set", set));
    assertThat(list).hasSize(1);
    ObjectNode entry = (ObjectNode) list.get(0);
    JsonNode inputs = entry.remove("inputs");
    assertThat(entry)
        .isEqualTo(JsonMapper.shared().readTree(sandbox.bytes("results/typical/summary.json")));
    assertThat(entry.path("patients").intValue()).isEqualTo(40);
    assertThat(inputs.propertyNames()).containsExactly("seed", "patients", "scenarios");
    assertThat(inputs.at("/scenarios/0/set/0").stringValue()).isEqualTo(set);
    assertThat(inputs.at("/scenarios/0/text").stringValue()).contains("name: typical");
  }

  @Test
  void jsonOfSeveralRunsIsAListInTheirOrder() {
    JsonNode list =
        printed(sandbox.run("run", "scenarios/typical.yaml", "scenarios/chronic.yaml", "--json"));
    assertThat(list).hasSize(2);
    assertThat(list.get(0).path("scenario").stringValue()).isEqualTo("typical");
    assertThat(list.get(1).path("scenario").stringValue()).isEqualTo("chronic");
  }

  @Test
  void howFarTheModelCouldBeOffIsToldApart() {
    Ended outcome = sandbox.run("run", "scenarios/typical.yaml", "--draws", "16");
    assertThat(outcome.out())
        .contains("The range is how far the model itself could be off: 16 sets");
    JsonNode summary = JsonMapper.shared().readTree(sandbox.bytes("results/typical/summary.json"));
    assertThat(summary.at("/modelUncertainty/draws").intValue()).isEqualTo(16);
    JsonNode range = summary.at("/modelUncertainty/reachedBy/fullRecovery/365");
    assertThat(range.path("median").doubleValue())
        .isBetween(range.path("low").doubleValue(), range.path("high").doubleValue());
    assertThat(range.path("high").doubleValue() - range.path("low").doubleValue())
        .isBetween(0.005, 0.6);
    assertThat(new String(sandbox.bytes("results/typical/report.html"), StandardCharsets.UTF_8))
        .contains("in square brackets where other numbers", "Wide band:");
    assertThat(
            new String(
                sandbox.bytes("results/typical/charts/recovery-curves.csv"),
                StandardCharsets.UTF_8))
        .contains("reached_model_low,reached_model_high");
  }

  @Test
  void withoutDrawsNothingIsSaidOfTheModel() {
    Ended outcome = sandbox.run("run", "scenarios/typical.yaml", "--draws", "0");
    assertThat(outcome.out()).doesNotContain("how far the model itself could be off");
    JsonNode summary = JsonMapper.shared().readTree(sandbox.bytes("results/typical/summary.json"));
    assertThat(summary.at("/modelUncertainty/draws").intValue()).isZero();
    assertThat(summary.at("/words/doubt")).isEmpty();
    assertThat(sandbox.run("run", "scenarios/typical.yaml", "--draws", "1").exitCode())
        .isEqualTo(2);
  }

  @Test
  void quietPrintsNothing() {
    Ended outcome = sandbox.run("run", "scenarios/typical.yaml", "--quiet");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).isEmpty();
    assertThat(sandbox.filesIn("results/typical")).contains("report.html", "summary.json");
  }

  @Test
  void theHorizonAndTheSeedAreThoseAskedFor() {
    Ended outcome =
        sandbox.run(
            "run", "scenarios/typical.yaml", "--json", "--seed", "-7", "--horizon-weeks", "20");
    JsonNode summary = printed(outcome).get(0);
    assertThat(summary.path("horizonDays").intValue()).isEqualTo(140);
    assertThat(summary.path("seed").longValue()).isEqualTo(-7);
  }

  @Test
  void anInterruptedRunWritesNothingAndSaysSo() {
    sandbox.interruption().ask();
    Ended outcome = sandbox.run("run", "scenarios/typical.yaml", "scenarios/chronic.yaml");
    assertThat(outcome.exitCode()).isEqualTo(130);
    assertThat(outcome.err()).isEqualTo("Stopped: nothing written for typical, chronic\n");
    assertThat(outcome.out()).isEmpty();
    assertThat(sandbox.filesIn("results")).isEmpty();
  }

  @Test
  void aSecondRunReplacesTheFirst() {
    sandbox.run("run", "scenarios/typical.yaml", "--seed", "1");
    byte[] first = sandbox.bytes("results/typical/summary.json");
    sandbox.run("run", "scenarios/typical.yaml", "--seed", "2");
    assertThat(sandbox.bytes("results/typical/summary.json")).isNotEqualTo(first);
  }
}
