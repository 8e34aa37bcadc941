package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Sandbox.Ended;
import sinew.evidence.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
class ValidateCommandTest {
  private static final String TRIAL =
      """
      sinew: 1
      name: mine
      title: "My trial"
      tendon: gluteal
      borrowing: a cousin
      citation: Somebody 2020
      arms:
        - name: usual
          patients: 20
          scenario:
            plan:
              guidance: usualLife
              phases: [{name: usual life}]
          published:
            - {week: 8, outcome: muchImproved, value: 30, low: 20, high: 40}
            - {week: 8, outcome: pain, value: 4}
      """;

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  @Test
  void aTrialOfOnesOwnIsRepeated() throws Exception {
    String file = sandbox.file("mine.yaml", TRIAL);
    Ended outcome = sandbox.run("validate", file, "--arm-patients", "100");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).containsPattern("My trial: \\d of 2 figures inside\\.");
    assertThat(outcome.out().replaceAll("\\s+", " "))
        .containsPattern("shares and scores among them \\d of 1 \\(\\d+ %; the aim is 85 %\\)\\.");
    assertThat(outcome.out().replaceAll("\\s+", " "))
        .containsPattern(
            "- \\S+, week \\d+: much improved: published 30 \\(20 to 40\\), simulated \\d+ \\(\\S+ to"
                + " \\S+\\), difference -?\\S+ percentage points, (in|out)side");
    Path results = folder.resolve("results/validation");
    assertThat(Files.readAllLines(results.resolve("validation.csv")))
        .hasSize(3)
        .element(1)
        .asString()
        .contains(",muchImproved,percent,30,20,40,");
    assertThat(results.resolve("charts/forest-percent.svg")).isNotEmptyFile();
    assertThat(results.resolve("charts/forest-nrs.csv")).isNotEmptyFile();
    assertThat(Files.readString(results.resolve("charts/curves-mine.csv")))
        .contains("\"pain, NRS\"", "published", "simulated");
    assertThat(Files.readString(results.resolve("report.html")))
        .contains("My trial", "Tendon: gluteal. a cousin", "Somebody 2020");
    JsonNode json = JsonMapper.shared().readTree(results.resolve("validation.json").toFile());
    JsonNode first = json.path("figures").get(0);
    assertThat(first.path("published_low95").doubleValue()).isEqualTo(20);
    assertThat(first.path("simulated").doubleValue()).isBetween(1.0, 99.0);
  }

  @Test
  void theTrialOfTheGuideWorksAtTheFirstTry() throws Exception {
    String guide = Files.readString(Path.of("src/site/trials.md"));
    int from = guide.indexOf("```yaml\n") + 8;
    String file = sandbox.file("my-trial.yaml", guide.substring(from, guide.indexOf("```", from)));
    Ended outcome = sandbox.run("validate", file, "--arm-patients", "100");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    for (Outcome quantity : Outcome.values()) {
      assertThat(guide).contains("`" + quantity.key() + "`");
    }
  }

  /** Of people who never recover nobody can have it back. */
  @Test
  void whereNobodyRecoveredItSaysSo() throws Exception {
    String file = Path.of("src/test/resources/sinew/faults/trial/relapsed-none.yaml").toString();
    Ended outcome = sandbox.run("validate", file, "--arm-patients", "100");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().replaceAll("\\s+", " "))
        .contains("week 8: relapsed: published 10, simulated none, as nobody recovered, not inside")
        .doesNotContain("–");
    Path results = folder.resolve("results/validation");
    assertThat(Files.readString(results.resolve("report.html")))
        .contains("none, as nobody recovered")
        .doesNotContain("NaN");
    assertThat(Files.readString(results.resolve("validation.csv"))).doesNotContain("NaN");
  }

  /** A word of an earlier version is told with what took its place. */
  @Test
  void aWordOfAnEarlierVersionIsNamed() {
    String file = sandbox.file("old.yaml", TRIAL.replace("outcome: pain", "outcome: recurred"));
    Ended outcome = sandbox.run("validate", file);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            file
                + ":16:28  arms[0].published[1].outcome: \"recurred\" is a word of earlier versions;"
                + " write relapsed (changed in 0.1.0)\n");
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws Exception {
    String file = sandbox.file("mine.yaml", TRIAL);
    sandbox.run("validate", file, "--arm-patients", "100");
    byte[] first = Files.readAllBytes(folder.resolve("results/validation/validation.json"));
    sandbox.run("validate", file, "--arm-patients", "100");
    assertThat(Files.readAllBytes(folder.resolve("results/validation/validation.json")))
        .isEqualTo(first);
  }

  @Test
  void mistakesOfAllFilesAreNamedAndNothingIsWritten() {
    String wrong = sandbox.file("wrong.yaml", TRIAL.replace("outcome: pain", "outcome: joy"));
    String worse = sandbox.file("worse.yaml", TRIAL.replace("usualLife", "usualife"));
    Ended outcome = sandbox.run("validate", wrong, worse);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(2);
    assertThat(outcome.err()).contains("wrong.yaml:16:", "worse.yaml:12:");
    assertThat(folder.resolve("results")).doesNotExist();
  }
}
