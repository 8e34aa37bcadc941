package sinew.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sinew.calibration.Ensemble;
import sinew.files.InputException;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.Unit;
import sinew.scenario.Scenario;
import sinew.simulation.Seen;
import sinew.statistics.Interval;
import sinew.statistics.SurvivalCurve;
import sinew.study.ArmResult;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.Study;

@Tag("simulates")
class ValidationTest {
  private static Trial trial(Outcome quantity, double value, String more) {
    String text =
        """
        sinew: 1
        name: mine
        tendon: none
        borrowing: nothing
        citation: here
        arms:
          - name: usual
            patients: 50
        """
            + more
            + "    published:\n      - {week: 26, outcome: "
            + quantity.key()
            + ", value: "
            + String.format(Locale.ROOT, "%.3f", value)
            + "}\n";
    return TrialReader.read(Path.of("mine.yaml"), text);
  }

  private static Agreement compare(Trial trial) {
    return new Validation(List.of(trial), 40, List.of()).run(LABORATORY).agreements().get(0);
  }

  private static final Laboratory LABORATORY = Laboratory.of(1, 2_000, LocalBackend.of(2));

  private static final ArmResult SAME =
      Study.of(
              List.of(
                  trial(Outcome.PAIN, 1, "")
                      .arms()
                      .get(0)
                      .scenario()
                      .scenario()
                      .withHorizonWeeks(26)))
          .run(Laboratory.of(1, 2_000, LocalBackend.of(2)))
          .arms()
          .get(0);

  /** The same people as in a study. */
  @Test
  void theEstimateIsThatOfAStudy() {
    assertThat(compare(trial(Outcome.FULL_RECOVERY, 50, "")).simulated())
        .isCloseTo(100 * SAME.curve(Endpoint.FULL_RECOVERY).reached(182), within(1e-9));
    assertThat(compare(trial(Outcome.PAIN_SETTLED, 50, "")).simulated())
        .isCloseTo(100 * SAME.curve(Endpoint.PAIN_SETTLED).reached(182), within(1e-9));
    assertThat(compare(trial(Outcome.PAIN, 2, "")).simulated())
        .isCloseTo(SAME.outcomes().bands(Measure.PAIN).mean(26).value(), within(1e-3));
    assertThat(compare(trial(Outcome.SCORE, 80, "")).simulated())
        .isCloseTo(SAME.outcomes().bands(Measure.SCORE).mean(26).value(), within(1e-2));
    Trial spread = trial(Outcome.SCORE_SPREAD, 15, "");
    assertThat(spread.arms().get(0).figures().get(0).standardError(50)).isEqualTo(1.5);
    assertThat(compare(spread).simulated() / Math.sqrt(2_000))
        .isCloseTo(SAME.outcomes().bands(Measure.SCORE).mean(26).standardError(), within(1e-3));
    assertThat(compare(trial(Outcome.MEDIAN_WEEKS, 20, "")).simulated() * 7)
        .isCloseTo(
            SAME.curve(Endpoint.FULL_RECOVERY).quantile(0.5).value().orElseThrow(), within(1e-9));
  }

  /** Who relapses within half a year of recovery, of those who recover within two years of it. */
  @Test
  void relapseIsCountedFromRecovery() {
    Trial trial = trial(Outcome.RELAPSED, 10, "");
    Scenario scenario = trial.arms().get(0).scenario().scenario().withHorizonWeeks(26 + 104);
    SurvivalCurve relapse =
        Study.of(List.of(scenario))
            .run(Laboratory.of(1, 2_000, LocalBackend.of(2)))
            .arms()
            .get(0)
            .curve(Endpoint.RELAPSE);
    assertThat(relapse.reached(182)).isPositive();
    assertThat(compare(trial).simulated()).isCloseTo(100 * relapse.reached(182), within(1e-9));
  }

  @Test
  void aBaselineThatNobodyHasIsAMistakeOfTheFile() {
    for (String baseline :
        List.of("measure: pain, mean: 9.9, sd: 0.1", "measure: score, mean: 2, sd: 0.1")) {
      Trial trial = trial(Outcome.PAIN, 2, "    baseline: {" + baseline + "}\n");
      assertThatThrownBy(() -> compare(trial))
          .isInstanceOfSatisfying(
              InputException.class,
              e ->
                  assertThat(e.problems().get(0).toString())
                      .contains("arms.usual.baseline", "hardly any virtual people begin with"));
    }
  }

  @Test
  void whoIsNotImprovedAndWhoIsMakeAHundred() {
    double improved = compare(trial(Outcome.MUCH_IMPROVED, 50, "")).simulated();
    double not = compare(trial(Outcome.NOT_IMPROVED, 50, "")).simulated();
    assertThat(improved + not).isCloseTo(100, within(1e-9));
    assertThat(improved).isBetween(60.0, 99.0);
  }

  /**
   * Of a share, the spread between trials of 50 is that of a binomial; 40 trials know it to 11 %.
   */
  @Test
  void theSpreadBetweenTrialsIsThatOfTheirSize() {
    Agreement agreement = compare(trial(Outcome.FULL_RECOVERY, 50, ""));
    double p = agreement.simulated() / 100;
    double expected = 100 * Math.sqrt(p * (1 - p) / 50);
    assertThat(agreement.standardError()).isBetween(0.6 * expected, 1.5 * expected);
    assertThat(agreement.low()).isLessThan(agreement.simulated());
    assertThat(agreement.high()).isGreaterThan(agreement.simulated());
  }

  /** A trial that published what the model says is inside, and one far from it is not. */
  @ParameterizedTest
  @EnumSource
  void agreementIsSeenAndDisagreementToo(Outcome quantity) {
    Agreement first = compare(trial(quantity, 1, ""));
    assertThat(first.simulated()).isNotNaN();
    Agreement same = compare(trial(quantity, first.simulated(), ""));
    assertThat(same.inside()).isTrue();
    double off = 4 * first.standardError() + 1;
    boolean noRoom = quantity.unit() == Unit.PERCENT && first.simulated() + off > 100;
    Agreement far = compare(trial(quantity, first.simulated() + (noRoom ? -off : off), ""));
    assertThat(far.inside()).isFalse();
    assertThat(far.difference() > 0).isEqualTo(noRoom);
  }

  /** From the start to the last figure of its kind, through the estimate of that figure. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HAZARD", "MEDIAN_WEEKS", "MEDIAN_WEEKS_OF_PAIN", "MEDIAN_WEEKS_OF_TISSUE"})
  void theCourseGoesThroughTheEstimate(Outcome quantity) {
    Validation.Result result =
        new Validation(List.of(trial(quantity, 1, "")), 40, List.of()).run(LABORATORY);
    Validation.OutcomeCurve course = result.courses().get(0);
    assertThat(course.published()).isEqualTo(course.arm().figures());
    assertThat(course.points()).hasSize(27).first().extracting("week").isEqualTo(0);
    Agreement agreement = result.agreements().get(0);
    Validation.Simulated last = course.points().get(26);
    assertThat(last)
        .isEqualTo(
            new Validation.Simulated(
                26,
                agreement.simulated(),
                agreement.low(),
                agreement.high(),
                agreement.standardError()));
    assertThat(last.value()).isNotEqualTo(course.points().get(0).value());
  }

  @Test
  void whatSumsUpAllWeeksHasNoCourse() {
    Validation validation = new Validation(List.of(trial(Outcome.HAZARD, 1, "")), 40, List.of());
    assertThat(validation.run(LABORATORY).courses()).isEmpty();
  }

  @Test
  void peopleAreEnrolledSoThatTheBaselineMatches() {
    VirtualArm all = VirtualArm.of("t", trial(Outcome.PAIN, 2, "").arms().get(0), LABORATORY);
    double less = Math.rint(10 * (baseline(all) - 0.6)) / 10;
    String baseline = "    baseline: {measure: pain, mean: " + less + ", sd: 1}\n";
    Trial.Arm arm = trial(Outcome.PAIN, 2, baseline).arms().get(0);
    VirtualArm enrolled = VirtualArm.of("t", arm, LABORATORY);
    assertThat(enrolled.size()).isEqualTo(2_000);
    assertThat(all.size()).isEqualTo(2_000);
    assertThat(baseline(enrolled)).isCloseTo(less, within(0.15));
  }

  /**
   * How many there are does not hang on how many virtual trials are drawn, nor does the estimate.
   */
  @Test
  void moreVirtualTrialsChangeNoEstimate() {
    Trial rare =
        TrialReader.shipped().stream()
            .filter(trial -> trial.name().equals("bahr-2006"))
            .findFirst()
            .orElseThrow();
    Laboratory few = Laboratory.of(1, 20, LocalBackend.of(2));
    List<Double> once = estimates(new Validation(List.of(rare), 20, List.of()).run(few));
    assertThat(once).hasSize(4).doesNotContain(Double.NaN);
    assertThat(estimates(new Validation(List.of(rare), 90, List.of()).run(few))).isEqualTo(once);
  }

  private static List<Double> estimates(Validation.Result result) {
    return result.agreements().stream().map(Agreement::simulated).toList();
  }

  /** Pain at the visit less its change is the baseline. */
  private static double baseline(VirtualArm arm) {
    return arm.value(Outcome.PAIN, 26) - arm.value(Outcome.PAIN_CHANGE, 26);
  }

  /** What is expected holds what the defaults give, and gets wider with what is not known. */
  @Test
  void ofATrialThatNothingWasFittedToTheModelLetsExpectARange() {
    for (Trial.Use use : Trial.Use.values()) {
      Trial trial = of(use, 50);
      Validation.Result result =
          new Validation(List.of(trial), 40, Ensemble.shipped().some(5)).run(LABORATORY);
      Agreement agreement = result.agreements().get(0);
      if (use != Trial.Use.UNSEEN) {
        assertThat(agreement.expected()).isEmpty();
      } else {
        Interval expected = agreement.expected().orElseThrow();
        assertThat(expected.contains(agreement.simulated())).isTrue();
        assertThat(expected.width()).isGreaterThan(agreement.high() - agreement.low());
        assertThat(agreement.foreseen()).isEqualTo(expected.contains(50));
      }
    }
  }

  @Test
  void whatIsFarFromExpectedIsNotForeseenAndNothingIsWithoutDraws() {
    Trial trial = of(Trial.Use.UNSEEN, 1);
    Agreement with =
        new Validation(List.of(trial), 40, Ensemble.shipped().some(3))
            .run(LABORATORY)
            .agreements()
            .get(0);
    assertThat(with.foreseen()).isFalse();
    Agreement without =
        new Validation(List.of(trial), 40, List.of()).run(LABORATORY).agreements().get(0);
    assertThat(without.expected()).isEmpty();
    assertThat(without.simulated()).isEqualTo(with.simulated());
  }

  private static Trial of(Trial.Use use, double value) {
    Trial usual = trial(Outcome.MUCH_IMPROVED, value, "");
    return new Trial(
        usual.name(),
        usual.title(),
        usual.tendon(),
        usual.borrowing(),
        usual.citation(),
        use,
        usual.arms());
  }

  /** Who waits sees as many lives done as were announced, also of those who are not enrolled. */
  @Test
  void allLivesAreCounted() {
    assertThat(counted(of(Trial.Use.UNSEEN, 50))).isEqualTo(700 + 3 * 150);
    Trial chosen =
        TrialReader.shipped().stream()
            .filter(trial -> trial.name().equals("rompe-2008"))
            .findFirst()
            .orElseThrow();
    assertThat(counted(chosen)).isEqualTo(2 * (4 * 700 + 3 * 300));
  }

  private static long counted(Trial trial) {
    Validation validation = new Validation(List.of(trial), 20, Ensemble.shipped().some(3));
    Seen seen = new Seen();
    validation.run(new Laboratory(1, 700, LocalBackend.of(2), seen));
    assertThat(seen.total()).isEqualTo(validation.lives(700));
    return seen.total();
  }

  /** As many as are wanted, and at least ten times as many as the trial had. */
  @Test
  void anArmHasAsManyPeopleAsAreEnough() {
    List<Trial> trials =
        TrialReader.shipped().stream()
            .filter(trial -> trial.name().equals("never-injured"))
            .toList();
    assertThat(new Validation(trials, 100, List.of()).lives(3_000)).isEqualTo(3_000 + 10 * 1_929);
    assertThat(new Validation(trials, 20, List.of()).lives(100)).isEqualTo(640 + 10 * 1_929);
  }
}
