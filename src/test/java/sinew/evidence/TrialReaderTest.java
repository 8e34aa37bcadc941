package sinew.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.files.InputException;
import sinew.model.Guidance;
import sinew.model.Measure;
import sinew.model.Trait;
import sinew.scenario.Admission;

class TrialReaderTest {
  private static final Path FILE = Path.of("trial.yaml");
  private static final String TRIAL =
      """
      # A comment first.
      sinew: 1
      name: mine
      tendon: gluteal
      borrowing: a cousin
      citation: "Somebody 2020"
      cohort:
        stress: 0.6
        # said in the middle
        ageYears: {normal: {mean: 50, sd: 5}}
      arms:
        - name: usual
          patients: 30
          baseline: {measure: score, mean: 50, sd: 12}
          scenario:
            plan:
              guidance: usualLife
              phases: [{name: usual life}]
          published:
            - {week: 8, outcome: muchImproved, value: 30, low: 20, high: 40}
            - {id: X2, week: 8, outcome: pain, value: 4}
        - name: other
          patients: 20
          published:
            - {week: 52, outcome: score, value: 80}
      """;

  /** A log odds of 0.4 at 30 of 100; what clinics say and what is asked have no such error. */
  @ParameterizedTest
  @CsvSource({"read, 8.4", "abstract, 8.4", "secondary, 8.4", "seed, 0", "assumed, 0"})
  void onlyFiguresOfOtherTendonsHaveTheErrorOfTheModel(String readIn, double error) {
    String told = TRIAL.replace("low: 20, high: 40", "low: 20, high: 40, readIn: " + readIn);
    Trial.Figure figure = TrialReader.read(FILE, told).arms().get(0).figures().get(0);
    assertThat(figure.readIn()).isEqualTo(readIn);
    assertThat(figure.modelError()).isCloseTo(error, within(1e-9));
  }

  @Test
  void aTrialIsReadWithItsArms() {
    Trial trial = TrialReader.read(FILE, TRIAL);
    assertThat(trial.title()).isEqualTo("mine");
    assertThat(trial.use()).isEqualTo(Trial.Use.FIT);
    Trial.Arm usual = trial.arms().get(0);
    assertThat(usual.baseline()).contains(new Trial.Baseline(Measure.SCORE, 50, 12));
    assertThat(usual.scenario().scenario().plan().guidance()).isEqualTo(Guidance.USUAL_LIFE);
    assertThat(usual.scenario().scenario().cohort().draw(1, 3, 0).of(Trait.STRESS)).isEqualTo(0.6);
    assertThat(usual.figures())
        .extracting(Trial.Figure::quantity)
        .containsExactly(Outcome.MUCH_IMPROVED, Outcome.PAIN);
    assertThat(usual.figures().get(0).low()).isEqualTo(OptionalDouble.of(20));
    Trial.Arm other = trial.arms().get(1);
    assertThat(other.baseline()).isEmpty();
    assertThat(other.scenario().scenario().cohort().draw(1, 3, 0).of(Trait.STRESS)).isEqualTo(0.6);
  }

  @Test
  void whoIsEnrolledHoldsForAllArms() {
    String enrolled =
        TRIAL.replace("cohort:", "admission: {leastPain: 4, leastWeeks: 12}\ncohort:");
    for (Trial.Arm arm : TrialReader.read(FILE, enrolled).arms()) {
      assertThat(arm.scenario().scenario().cohort().admission())
          .isEqualTo(new Admission(4, 10, 12));
    }
  }

  @Test
  void aMistakeInWhoIsEnrolledIsNamedOnceWhereItStands() {
    String wrong = TRIAL.replace("cohort:", "admission:\n  leastPain: 11\ncohort:");
    assertThat(problems(wrong))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith("trial.yaml:8:14  admission.leastPain: 11 is above 9; write"));
  }

  private static List<String> problems(String text) {
    try {
      TrialReader.read(FILE, text);
      return List.of();
    } catch (InputException e) {
      return e.problems().stream().map(Object::toString).toList();
    }
  }

  @Test
  void mistakesInArmsAndCohortAreNamedWhereTheyStand() {
    String wrong =
        TRIAL
            .replace("guidance: usualLife", "guidance: usuallife")
            .replace("stress: 0.6", "stress: 1.6");
    assertThat(problems(wrong))
        .hasSize(2)
        .anySatisfy(
            line -> assertThat(line).startsWith("trial.yaml:8:11  cohort.stress: 1.6 is above 1"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("trial.yaml:17:19  arms[0].scenario.plan.guidance: \"usuallife\"")
                    .contains("did you mean usualLife?"));
  }

  @Test
  void anOutcomeThatIsNotKnownIsAClearError() {
    assertThat(problems(TRIAL.replace("outcome: pain,", "outcome: happiness,")))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith("trial.yaml:21:")
                    .contains(
                        "arms[0].published[1].outcome: \"happiness\" is not known here; write one of"));
  }

  @Test
  void aCohortMayStandOnOneLine() {
    int from = TRIAL.indexOf("cohort:");
    int to = TRIAL.indexOf("arms:");
    String line = TRIAL.substring(0, from) + "cohort: {stress: 0.6}  # all\n" + TRIAL.substring(to);
    Trial trial = TrialReader.read(FILE, line);
    assertThat(trial.arms().get(0).scenario().scenario().cohort().draw(1, 3, 0).of(Trait.STRESS))
        .isEqualTo(0.6);
  }

  @Test
  void aScenarioMayNotStandOnOneLine() {
    int from = TRIAL.indexOf("    scenario:");
    int to = TRIAL.indexOf("    published:");
    String line =
        TRIAL.substring(0, from) + "    scenario: {plan: {guidance: time}}\n" + TRIAL.substring(to);
    assertThat(problems(line))
        .containsExactly(
            "trial.yaml:15:15  arms[0].scenario: stands on the line of its key; write the keys of"
                + " the scenario below it, each on its own line");
  }

  /** The reader adds both; a mistake was told of in a line below the last of the file. */
  @Test
  void aScenarioOfAnArmHasNoNameAndVersion() {
    String named =
        TRIAL.replace("    scenario:\n", "    scenario:\n      sinew: 1\n      name: own\n");
    assertThat(problems(named))
        .containsExactly(
            "trial.yaml:16:14  arms[0].scenario.sinew: a scenario of an arm has no sinew of its"
                + " own; delete it",
            "trial.yaml:17:13  arms[0].scenario.name: a scenario of an arm has no name of its own;"
                + " delete it");
  }

  @Test
  void whatIsOpenAtTheEndOfAScenarioIsToldWhereItBegan() {
    String open =
        TRIAL.substring(0, TRIAL.indexOf("  - name: other"))
            + "    scenario:\n        plan: {phases: [\n  ]}\n";
    String last = open.replaceFirst("(?s)    scenario:.*?    published:", "    published:");
    assertThat(problems(last))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .matches("trial.yaml:1[0-9]:\\d+  arms\\[0].scenario: is not YAML: .*"));
  }

  @Test
  void anIntervalHoldsItsFigure() {
    assertThat(problems(TRIAL.replace("low: 20", "low: 35")))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("arms[0].published[0].value"));
    assertThat(problems(TRIAL.replace(", low: 20", ""))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "muchImproved, value: 150 | 150 is above 100; write a number between 0 and 100 (percent)",
        "muchImproved, value: -50 | -50 is below 0; write a number between 0 and 100 (percent)",
        "pain, value: 11 | 11 is above 10; write a number between 0 and 10 (NRS 0-10)",
        "recoveriesPer30Days, value: -1 | -1 is below 0; write a number of at least 0 (1/30 d)",
      })
  void aFigureThatNoTrialCanHaveIsAMistake(String figure, String fault) {
    assertThat(problems(TRIAL.replace("pain, value: 4", figure)))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .matches("trial.yaml:21:\\d+  arms\\[0].published\\[1].value: .*")
                    .endsWith(": " + fault));
  }

  @Test
  void twoArmsOfOneNameAreAMistake() {
    assertThat(problems(TRIAL.replace("name: other", "name: usual")))
        .containsExactly(
            "trial.yaml:22:11  arms[1].name: an arm above has this name, too; give each arm a name"
                + " of its own");
  }

  @Test
  void aNumberBeyondAllWholeNumbersIsOutsideItsRange() {
    assertThat(problems(TRIAL.replace("patients: 30", "patients: 1e19")))
        .containsExactly(
            "trial.yaml:13:15  arms[0].patients: 1e19 is above 5000; write a whole number between 5"
                + " and 5000, such as 68");
  }

  @Test
  void aKeyThatIsMissingOrUnknownIsNamed() {
    assertThat(problems(TRIAL.replace("citation: \"Somebody 2020\"\n", "")))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("citation: is missing"));
    assertThat(problems(TRIAL.replace("tendon: gluteal", "tendn: gluteal")))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("did you mean tendon?"));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> TrialReader.read(Path.of("nowhere.yaml")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("nowhere.yaml");
  }

  static Stream<Trial> shipped() {
    return TrialReader.shipped().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedTrialSaysWhatIsBorrowedAndFromWhere(Trial trial) {
    assertThat(trial.borrowing()).isNotBlank();
    assertThat(trial.citation()).isNotBlank();
    assertThat(trial.title()).isNotEqualTo(trial.name());
    for (Trial.Arm arm : trial.arms()) {
      assertThat(arm.figures())
          .allSatisfy(
              figure ->
                  assertThat(figure.id())
                      .matches(trial.use() == Trial.Use.UNSEEN ? "U.*" : "K.*|A.*")
                      .matches(id -> !id.startsWith("A") || figure.isAsked()));
    }
  }

  /** The published figures that speak of outcomes. */
  @Test
  void everyFigureOfOutcomesIsInATrial() {
    assertThat(
            shipped()
                .flatMap(trial -> trial.arms().stream())
                .flatMap(arm -> arm.figures().stream())
                .map(Trial.Figure::id)
                .distinct())
        .contains(
            "K1a", "K1b", "K2a", "K2b", "K2c", "K3a", "K3b", "K4a", "K4b", "K4c", "K4d", "K4e",
            "K4f", "K4g", "K5", "K6b", "K6c", "K6d", "K6e", "K8", "K13", "K14a", "K15a", "K15b",
            "K15c", "K15d", "K15e", "K15f", "K16", "K17b", "K19", "K23", "K24");
  }
}
