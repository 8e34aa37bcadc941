package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sinew.cli.Sandbox.Ended;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values given beside scenario files, and scenarios that are piped in. */
@Tag("simulates")
class SetTest {
  private static final String SHORT = "sinew: 1\nname: short\nhorizonWeeks: 8\n";

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  private JsonNode json(String file) {
    return JsonMapper.shared().readTree(sandbox.bytes(file));
  }

  @Test
  void aValueGivenBesideTheFileIsAsOneInIt() {
    String plain = sandbox.file("plain.yaml", SHORT);
    String inFile = sandbox.file("in-file.yaml", SHORT + "cohort: {stress: 0.9, ageYears: 60}\n");
    String[] set = {"--set", "cohort.stress=0.9", "--set", "cohort.ageYears=60"};
    sandbox.run("run", plain, set[0], set[1], set[2], set[3], "--out", "given");
    sandbox.run("run", inFile, "--out", "written");
    sandbox.run("run", plain, "--out", "neither");
    JsonNode given = json("given/short/manifest.json").at("/scenarios/0");
    JsonNode written = json("written/short/manifest.json").at("/scenarios/0");
    JsonNode neither = json("neither/short/manifest.json").at("/scenarios/0");
    assertThat(given.path("digest")).isEqualTo(written.path("digest"));
    assertThat(given.path("digest")).isNotEqualTo(neither.path("digest"));
    assertThat(given.path("set").valueStream().map(JsonNode::stringValue))
        .containsExactly("cohort.stress=0.9", "cohort.ageYears=60");
    assertThat(neither.path("set")).isEmpty();
    String report = new String(sandbox.bytes("given/short/report.html"), StandardCharsets.UTF_8);
    assertThat(report).contains("<h1>short (stress: 0.9; age: 60 years)</h1>");
  }

  @Test
  void whatNamesOnlyGivesTheResultsAFolderOfTheirOwn() {
    String plain = sandbox.file("plain.yaml", SHORT);
    Ended outcome =
        sandbox.run(
            "run",
            plain,
            "--set",
            "name=mine",
            "--set",
            "title=My own",
            "--set",
            "cohort.stress={beta: {alpha: 2, beta: 5}}",
            "--no-charts");
    assertThat(outcome.err()).isEmpty();
    assertThat(sandbox.filesIn("results/mine"))
        .contains("report.html", "summary.json")
        .noneMatch(file -> file.startsWith("charts"));
    assertThat(json("results/mine/summary.json").path("title").stringValue()).isEqualTo("My own");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cohort.stress=2 | cohort.stress: 2 is above 1; write a share",
        "cohort.stres=0.2 | cohort.stres: unknown key; did you mean stress?",
        "cohort.stage=late | cohort.stage: \"late\" is not known here; write one of",
        "cohort.stress={beta: {alpha: -1, beta: 2}} | cohort.stress.beta.alpha: -1 is",
        "cohort.stress={beta | cohort.stress: is not YAML: the bracket is never closed;",
        "cohort.stress.beta=2 | cohort.stress.beta: 2 is not a section with keys",
        "name.first=a | name.first: the file gives nothing in which it could stand;",
        "plan.phases[40].exitPain=2 | plan.phases[40].exitPain: the file gives nothing in which",
      })
  void aWrongValueIsToldAsOneOfTheOption(String set, String fault) {
    Ended outcome = sandbox.run("run", "scenarios/typical.yaml", "--set", set);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err().lines())
        .anyMatch(line -> line.startsWith("--set " + set + "  " + fault));
    assertThat(sandbox.filesIn("results")).isEmpty();
  }

  @Test
  void aMistakeOfTheFileKeepsItsPlace() {
    String wrong = sandbox.file("wrong.yaml", SHORT + "cohort: {sleep: 7}\n");
    Ended outcome = sandbox.run("run", wrong, "--set", "cohort.stress=2");
    assertThat(outcome.err().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith(wrong + ":4:17  cohort.sleep: "))
        .anyMatch(line -> line.startsWith("--set cohort.stress=2  cohort.stress: "));
  }

  @Test
  void explainTellsWhereTheValueComesFrom() {
    String plain = sandbox.file("plain.yaml", SHORT);
    Ended outcome = sandbox.run("explain", plain, "--given", "--set", "cohort.stress=0.7");
    assertThat(outcome.out()).containsPattern("cohort.stress +0.7 .*given by --set");
  }

  @Test
  void shardsWithGivenValuesMergeIntoTheSameRun() {
    String plain = sandbox.file("plain.yaml", SHORT);
    for (String part : new String[] {"1/2", "2/2"}) {
      sandbox.run("run", plain, "--set", "cohort.stress=0.9", "--shard", part, "--out", "shards");
    }
    Ended merged = sandbox.run("merge", folder.resolve("shards").toString(), "--out", "merged");
    assertThat(merged.err()).isEmpty();
    sandbox.run("run", plain, "--set", "cohort.stress=0.9", "--out", "one");
    assertThat(sandbox.bytes("merged/short/summary.json"))
        .isEqualTo(sandbox.bytes("one/short/summary.json"));
    assertThat(json("merged/short/manifest.json").at("/scenarios/0/set/0").stringValue())
        .isEqualTo("cohort.stress=0.9");
  }

  @Test
  void aScenarioCanBePipedIn() throws Exception {
    Ended piped = sandbox.runWithInput(SHORT, "run", "-", "--out", "piped");
    assertThat(piped.err()).isEmpty();
    sandbox.run("run", sandbox.file("short.yaml", SHORT), "--out", "read");
    assertThat(Files.readString(folder.resolve("piped/short/summary.json")))
        .isEqualTo(Files.readString(folder.resolve("read/short/summary.json")));
    Ended wrong = sandbox.runWithInput(SHORT + "stress: 1\n", "check", "-");
    assertThat(wrong.err()).startsWith("standard input:4:1  stress: ");
    Ended twice = sandbox.runWithInput(SHORT, "compare", "-", "-");
    assertThat(twice.err()).startsWith("standard input  is named twice; name - once");
    assertThat(twice.exitCode()).isEqualTo(2);
  }
}
