package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Sandbox.Ended;
import sinew.input.Catalogue;
import sinew.model.Definition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that write no results: check, explain, schema, completion. */
class ReadingCommandsTest {
  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  @Test
  void checkSaysOkForEachGoodFile() {
    Ended outcome = sandbox.run("check", "scenarios/typical.yaml", "scenarios/chronic.yaml");
    assertThat(outcome.out().lines())
        .containsExactly(
            folder.resolve("scenarios/typical.yaml") + ": ok",
            folder.resolve("scenarios/chronic.yaml") + ": ok");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void checkSaysWhatIsWrongAndNothingElse() {
    String bad = sandbox.file("bad.yaml", "sinew: 1\nname: bad\nhorizonWeeks: 1\n");
    Ended outcome = sandbox.run("check", bad, "scenarios/typical.yaml");
    assertThat(outcome.err().lines())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith(bad + ":3:15  horizonWeeks: "));
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void checkGivesAnEditorItsProblems() {
    String bad = sandbox.file("bad.yaml", "sinew: 1\nname: bad\nhorizonWeeks: 1\n");
    Ended outcome = sandbox.run("check", "--json", bad);
    JsonNode problems = JsonMapper.shared().readTree(outcome.out());
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).path("line").intValue()).isEqualTo(3);
    assertThat(problems.get(0).path("field").stringValue()).isEqualTo("horizonWeeks");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isEqualTo(2);

    Ended good = sandbox.run("check", "--json", "scenarios/typical.yaml");
    assertThat(JsonMapper.shared().readTree(good.out())).isEmpty();
    assertThat(good.exitCode()).isZero();
  }

  @Test
  void explainTellsGivenFromDefault() {
    String file =
        sandbox.file(
            "mine.yaml", "sinew: 1\nname: mine\ncohort:\n  stress: 0.7  # our questionnaire\n");
    String out = sandbox.run("explain", file).out();
    assertThat(out.lines().findFirst())
        .hasValueSatisfying(head -> assertThat(head).matches("field +value +unit +from +source"));
    assertThat(out.lines().filter(line -> line.startsWith("cohort.stress ")))
        .singleElement()
        .satisfies(
            line -> assertThat(line).matches("cohort.stress +0.7 +\\S+ +file +our questionnaire"));
    assertThat(out.lines().filter(line -> line.startsWith("cohort.ageYears ")))
        .singleElement()
        .satisfies(line -> assertThat(line).matches("cohort.ageYears .* years +default +\\S.*"));
    assertThat(sandbox.run("explain", file, "--given").out().lines().skip(1))
        .allMatch(line -> line.contains(" file"));
  }

  @Test
  void explainSaysInWordsWhatATraitDependsOn() {
    String file =
        sandbox.file(
            "mine.yaml",
            """
            sinew: 1
            name: mine
            cohort:
              stress: {given: {trait: demand, cases: [{upTo: 0.6, value: 0.2}, {value: {beta: {alpha: 2, beta: 4}}}]}}
              soundCapacity: {times: {trait: demand, factor: {lognormal: {median: 1.3, sigma: 0.1}}}} # ours
              sleep:
                given:
                  trait: stress
                  cases: [{value: 0.5}]
            """);
    String out = sandbox.run("explain", file, "--given").out();
    assertThat(out.lines().map(line -> line.replaceAll(" {2,}", " | ").strip()))
        .anyMatch(
            line ->
                line.startsWith(
                    "cohort.stress | by demand: up to 0.6 0.2; above {beta: {alpha: 2, beta: 4}}"
                        + " | share | file"))
        .contains(
            "cohort.soundCapacity | demand times {lognormal: {median: 1.3, sigma: 0.1}} | share"
                + " | file | ours")
        .anyMatch(line -> line.startsWith("cohort.sleep | by stress: always 0.5 | share | file"));
    assertThat(sandbox.run("explain", file).out())
        .containsPattern("cohort\\.stage +by symptomDurationWeeks: up to ")
        .doesNotContain("{given:", "{times:");
  }

  /** What depends on how long somebody has been ill goes on below itself. */
  @Test
  void noLineOfExplainIsTooLongToRead() {
    String out = sandbox.run("explain", "scenarios/typical.yaml").out();
    assertThat(out.lines()).allMatch(line -> line.length() <= 256);
    assertThat(out.replaceAll("\\s+", " "))
        .contains("cohort.persistence by symptomDurationWeeks: up to 6 {choice: {usual:");
  }

  @Test
  void explainListsTheFixedNumbersOfTheModelLast() {
    String out = sandbox.run("explain", "scenarios/typical.yaml").out();
    int fixed = Definition.values().length;
    List<String> lines = out.lines().toList();
    assertThat(lines.subList(lines.size() - fixed, lines.size()))
        .allMatch(line -> line.matches("definitions\\..* fixed .*"));
    JsonNode json =
        JsonMapper.shared()
            .readTree(sandbox.run("explain", "--json", "scenarios/typical.yaml").out());
    assertThat(json.valueStream().map(entry -> entry.path("field").stringValue()))
        .filteredOn(field -> field.startsWith("definitions."))
        .hasSize(fixed);
    assertThat(sandbox.run("explain", "--given", "scenarios/typical.yaml").out())
        .doesNotContain("definitions.");
  }

  @Test
  void explainGivesOtherProgramsEveryValue() {
    JsonNode settings =
        JsonMapper.shared()
            .readTree(sandbox.run("explain", "--json", "scenarios/typical.yaml").out());
    assertThat(settings.valueStream().map(setting -> setting.path("field").stringValue()))
        .contains("name", "cohort.stage", "plan.painLimit", "parameters.irritabilityDays");
  }

  @Test
  void theCatalogueNamesEveryTreatmentWithItsEvidence() {
    String out = sandbox.run("catalogue", "treatments").out();
    assertThat(out.lines()).hasSize(1 + Catalogue.treatments().size());
    assertThat(out).containsPattern("bpc157 .* unknown .* No effect is modelled");
    JsonNode all =
        JsonMapper.shared().readTree(sandbox.run("catalogue", "treatments", "--json").out());
    assertThat(all.get(0).path("source").stringValue()).isNotBlank();
  }

  @Test
  void theCatalogueNamesEveryActivityWithItsLoad() {
    String out = sandbox.run("catalogue", "activities").out();
    assertThat(out.lines()).hasSize(1 + Catalogue.activities().size());
    assertThat(out).containsPattern("sprinting .* 1.1 ");
    JsonNode all =
        JsonMapper.shared().readTree(sandbox.run("catalogue", "activities", "--json").out());
    assertThat(all).hasSize(Catalogue.activities().size());
    assertThat(sandbox.run("catalogue", "spells").exitCode()).isEqualTo(2);
  }

  @Test
  void everySchemaIsAJsonSchema() {
    for (String format : new String[] {"scenario", "batch", "summary", "comparison"}) {
      JsonNode schema = JsonMapper.shared().readTree(sandbox.run("schema", format).out());
      assertThat(schema.path("$schema").stringValue()).contains("json-schema.org");
    }
    assertThat(sandbox.run("schema").out()).isEqualTo(sandbox.run("schema", "scenario").out());
  }

  @Test
  void theCompletionKnowsCommandsAndOptions() {
    String script = sandbox.run("completion").out();
    assertThat(script).startsWith("#!/usr/bin/env bash");
    assertThat(script).contains("compare", "--horizon-weeks");
  }
}
