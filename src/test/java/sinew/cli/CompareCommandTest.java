package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Sandbox.Ended;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
class CompareCommandTest {
  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  @Test
  void theFolderIsNamedAfterTheScenarios() {
    Ended outcome = sandbox.run("compare", "scenarios/typical.yaml", "scenarios/high-stress.yaml");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .endsWith(
            "  Open "
                + folder.resolve("results/typical-vs-high-stress/report.html")
                + System.lineSeparator());
    assertThat(sandbox.filesIn("results/typical-vs-high-stress")).contains("report.html");
  }

  @Test
  void manyScenariosAreComparedUnderAShortName() {
    String[] names = {
      "typical", "chronic", "pushing-through-pain", "under-loading", "over-loading"
    };
    List<String> line = new ArrayList<>(List.of("compare", "--patients", "5", "--quiet"));
    Arrays.stream(names).forEach(name -> line.add("scenarios/" + name + ".yaml"));
    Ended outcome = sandbox.run(line.toArray(String[]::new));
    assertThat(outcome.err()).isEmpty();
    assertThat(sandbox.filesIn("results"))
        .allMatch(file -> file.matches("typical-vs-4-others[/\\\\].*"))
        .isNotEmpty();
  }

  @Test
  void moreScenariosThanAChartCanTellApartAreRefused() {
    List<String> line = new ArrayList<>(List.of("compare"));
    for (int arm = 1; arm <= 7; arm++) {
      line.add(sandbox.file(arm + ".yaml", "sinew: 1\nname: arm-" + arm + "\n"));
    }
    Ended outcome = sandbox.run(line.toArray(String[]::new));
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("a comparison of 7 scenarios cannot be read; name at most 6");
  }

  @Test
  void everyArmIsFollowedForTheLongestHorizon() {
    String shorter = sandbox.file("a.yaml", "sinew: 1\nname: a\nhorizonWeeks: 8\n");
    String longer = sandbox.file("b.yaml", "sinew: 1\nname: b\nhorizonWeeks: 12\n");
    assertThat(horizons(sandbox.run("compare", shorter, longer, "--json"))).containsExactly(84, 84);
    assertThat(horizons(sandbox.run("compare", shorter, longer, "--json", "--horizon-weeks", "5")))
        .containsExactly(35, 35);
  }

  private static int[] horizons(Ended outcome) {
    JsonNode arms = JsonMapper.shared().readTree(outcome.out()).get(0).path("arms");
    return arms.valueStream().mapToInt(arm -> arm.path("horizonDays").intValue()).toArray();
  }

  @Test
  void howFarTheModelCouldBeOffIsToldUnlessItIsNotWanted() throws Exception {
    String[] line = {
      "compare", "scenarios/typical.yaml", "scenarios/high-stress.yaml", "--name", "mine"
    };
    Ended outcome = sandbox.run(line);
    assertThat(outcome.out().replaceAll("\\s+", " "))
        .containsPattern(
            "What differs in “[^.]*0\\.8[^.]*\\. With “[^.]*”, [^.]+ of 100 people recover later and"
                + " [^.]+ sooner\\. .*: after 1 year, of 100 people: \\d+ well, .*The range is how far"
                + " the model itself could be off, over 2 sets of numbers");
    Path results = folder.resolve("results/mine");
    JsonNode uncertainty = uncertainty(results);
    assertThat(uncertainty.path("draws").intValue()).isEqualTo(2);
    assertThat(uncertainty.path("later").propertyNames())
        .contains("fullRecovery", "painSettled", "tissueRecovered", "muchImproved")
        .doesNotContain("relapse");
    assertThat(Files.readString(results.resolve("report.html")))
        .contains("in square brackets where other numbers that fit the trials put it");
    sandbox.run(
        Stream.concat(Arrays.stream(line), Stream.of("--draws", "0")).toArray(String[]::new));
    assertThat(uncertainty(results).path("draws").intValue()).isZero();
    assertThat(Files.readString(results.resolve("report.html"))).doesNotContain("square brackets");
  }

  private static JsonNode uncertainty(Path results) {
    return JsonMapper.shared()
        .readTree(results.resolve("comparison.json").toFile())
        .path("differences")
        .get(0)
        .path("modelUncertainty");
  }

  @Test
  void aNameOfOnesOwnIsUsed() {
    sandbox.run(
        "compare", "scenarios/typical.yaml", "scenarios/chronic.yaml", "--name", "mine", "--quiet");
    assertThat(sandbox.filesIn("results/mine")).contains("report.html");
  }
}
