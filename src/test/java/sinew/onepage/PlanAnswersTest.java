package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.consultation.Answer;
import sinew.consultation.Consultation;
import sinew.consultation.Findings;
import sinew.input.ScenarioReader;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.Simulation;
import sinew.study.Digest;
import sinew.study.WhatIf;

/** Answers and what-ifs that are about the same part of a plan. */
@Tag("simulates")
class PlanAnswersTest {
  private static final int PATIENTS = 40;

  private static Consultation consultation(String address) {
    return Consultation.read(ShippedPage.QUESTIONNAIRE, address);
  }

  private static Scenario base(String address) {
    return consultation(address).scenario(Consultation.BASE);
  }

  private static String digest(Scenario scenario) {
    return Digest.of(new Simulation(scenario, Findings.SEED, 0).run(new Batch(0, PATIENTS)));
  }

  /** It begins on day 0, so that the people are the same, and left open there is none. */
  @ParameterizedTest
  @ValueSource(strings = {"none", "slow", "steady", "cycling", "dance"})
  void sportThatGoesOnIsOfTheSamePeople(String kept) {
    Scenario open = base("pain=5");
    Scenario answered = base("pain=5&kept=" + kept);
    assertThat(Simulation.admitsTheSame(open, answered, Findings.SEED, PATIENTS)).isTrue();
    assertThat(digest(answered).equals(digest(open))).isEqualTo(kept.equals("none"));
  }

  /** Nobody's goal is below what they do already. */
  @ParameterizedTest
  @CsvSource({
    "walking, steady, 0.6",
    "walking, slow, 0.5",
    "easy, dance, 0.65",
    "running, steady, 0.78",
    "walking, none, 0.5"
  })
  void sportThatGoesOnCountsAsWanted(String sport, String kept, double demand) {
    assertThat(consultation("sport=" + sport + "&kept=" + kept).yaml(Consultation.BASE))
        .contains("  demand: " + demand + "\n");
    assertThat(consultation("kept=" + kept + "&sport=" + sport).yaml(Consultation.BASE))
        .contains("  demand: " + demand + "\n");
  }

  /** Who runs slowly instead of steadily does not do both. */
  @Test
  void aWhatIfTakesThePlaceOfSportThatGoesOn() {
    Consultation steady = consultation("kept=steady&if=running");
    assertThat(steady.yaml(Consultation.BASE)).contains("steadyRunning");
    assertThat(steady.yaml(Consultation.WITH))
        .contains("slowFlatRunning")
        .doesNotContain("steadyRunning");
    assertThat(digest(steady.scenario(Consultation.WITH))).isEqualTo(digest(base("kept=slow")));
    assertThat(digest(steady.scenario("if:noSport"))).isEqualTo(digest(base("")));
    assertThat(consultation("kept=steady&if=noSport").yaml(Consultation.WITH))
        .contains("  activities: []\n");
  }

  /** What-ifs of a report and of the page that ask the same mean the same. */
  @ParameterizedTest
  @CsvSource({
    "allExercises, ALL_EXERCISE",
    "halfExercises, HALF_THE_EXERCISE",
    "calmer, CALM",
    "earlyReturn, EARLY_RETURN"
  })
  void aReportAsksWhatThePageAsks(String page, WhatIf report) {
    Scenario base = base("does=most&stress=much&plan=symptoms");
    Scenario otherwise =
        report.in(base, Simulation.people(base, Findings.SEED, PATIENTS)).orElseThrow();
    assertThat(digest(otherwise))
        .isEqualTo(
            digest(
                consultation("does=most&stress=much&plan=symptoms&if=" + page)
                    .scenario(Consultation.WITH)))
        .isNotEqualTo(digest(base));
  }

  /** The reader of scenario files takes no longer title. */
  @Test
  void aFileWithAllWhatIfsIsRead() {
    String all =
        ShippedPage.QUESTIONNAIRE.whatIfs().stream()
            .map(Answer::id)
            .collect(Collectors.joining(".", "if=", ""));
    String file = consultation(all).yaml(Consultation.WITH);
    Scenario saved = ScenarioReader.read(Path.of("saved.yaml"), file).scenario();
    assertThat(saved.title()).startsWith("nearly all exercises done, half of ").endsWith(", …");
    assertThat(digest(saved)).isEqualTo(digest(consultation(all).scenario(Consultation.WITH)));
  }
}
