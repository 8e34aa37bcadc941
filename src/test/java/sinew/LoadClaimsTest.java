package sinew;

import static org.assertj.core.api.Assertions.assertThat;
import static sinew.Claims.PATIENTS;
import static sinew.Claims.arm;
import static sinew.Claims.assertLater;
import static sinew.Claims.mean;
import static sinew.Claims.reached;
import static sinew.Claims.times;
import static sinew.Claims.weeks;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.statistics.EventTimes;

/** Claims 1 to 11: stage, stress, adherence, load and rest. {@link Claims} says what is asked. */
@Tag("simulates")
class LoadClaimsTest {
  @Test
  @Shows(
      value = {"M42"},
      key = "cohort.stage")
  void claim1StageOneBeforeTwoBeforeThree() {
    assertLater("01-stage", 0, 1, Endpoint.FULL_RECOVERY);
    assertLater("01-stage", 1, 2, Endpoint.FULL_RECOVERY);
    assertLater("01-stage", 0, 1, Endpoint.TISSUE_RECOVERED);
    assertLater("01-stage", 1, 2, Endpoint.TISSUE_RECOVERED);
  }

  @Test
  @Shows(
      value = {"M14"},
      key = "cohort.stress")
  void claim2StressDelaysPainAndHardlyTissue() {
    assertLater("02-stress", 0, 1, Endpoint.PAIN_SETTLED);
    double delayOfPain = medianDelay("02-stress", Endpoint.PAIN_SETTLED);
    double delayOfTissue = medianDelay("02-stress", Endpoint.TISSUE_RECOVERED);
    assertThat(delayOfTissue).isBetween(0.0, delayOfPain / 3);
  }

  private static double medianDelay(String folder, Endpoint endpoint) {
    return arm(folder, 1).curve(endpoint).quantile(0.5).value().orElseThrow()
        - arm(folder, 0).curve(endpoint).quantile(0.5).value().orElseThrow();
  }

  @Test
  @Shows(
      value = {"M43"},
      key = "cohort.adherence")
  void claim3BetterAdherenceIsSooner() {
    assertLater("03-adherence", 0, 1, Endpoint.FULL_RECOVERY);
    assertLater("03-adherence", 1, 2, Endpoint.FULL_RECOVERY);
  }

  @Test
  @Shows(
      value = {"M09", "M43", "M58"},
      key = "cohort.loadTaken")
  void claim4TooLittleAndTooMuchAreBothLater() {
    assertLater("04-load", 0, 1, Endpoint.FULL_RECOVERY);
    assertLater("04-load", 0, 2, Endpoint.FULL_RECOVERY);
  }

  @Test
  @Shows(
      value = {"M03", "M04"},
      key = "plan.phases.maximumActivity")
  void claim5TwoDaysOfRestDoNoHarmAndTwelveWeeksDo() {
    assertThat(weeks("05-rest", 1, Endpoint.FULL_RECOVERY))
        .isLessThan(weeks("05-rest", 0, Endpoint.FULL_RECOVERY) + 0.5);
    assertLater("05-rest", 0, 2, Endpoint.FULL_RECOVERY);
    for (int week = 1; week <= 2; week++) {
      assertThat(mean("05-rest", 2, Measure.PAIN, week))
          .isLessThan(mean("05-rest", 0, Measure.PAIN, week) - 0.2);
    }
    assertThat(mean("05-rest", 2, Measure.STRENGTH, 12))
        .isLessThan(mean("05-rest", 0, Measure.STRENGTH, 12) - 0.05);
  }

  @Test
  @Shows(
      value = {"M09", "M58"},
      key = "plan.stepPerWeek")
  void claim6AModerateRampBeatsASteepOneAndNone() {
    // By the calendar, who bears the steep ramp is back sooner; who does not takes much longer.
    assertThat(weeks("06-ramp", 1, Endpoint.FULL_RECOVERY))
        .isGreaterThan(weeks("06-ramp", 0, Endpoint.FULL_RECOVERY) + 2);
    assertThat(reached("06-ramp", 1, Endpoint.FULL_RECOVERY, 52))
        .isLessThan(reached("06-ramp", 0, Endpoint.FULL_RECOVERY, 52));
    assertLater("06-ramp", 0, 2, Endpoint.FULL_RECOVERY);
  }

  @Test
  @Shows(
      value = {"M51"},
      key = "plan.guidance")
  void claim7SymptomsBeatTheCalendarInTheIrritable() {
    assertThat(weeks("07-guidance", 1, Endpoint.FULL_RECOVERY))
        .isGreaterThan(weeks("07-guidance", 0, Endpoint.FULL_RECOVERY) + 4);
    assertThat(reached("07-guidance", 1, Endpoint.FULL_RECOVERY, 52))
        .isLessThan(reached("07-guidance", 0, Endpoint.FULL_RECOVERY, 52) - 0.1);
  }

  @Test
  @Shows(
      value = {"M06"},
      key = "plan.guidance")
  void claim8PushingThroughPainLeavesPainThatOutlastsTheTissue() {
    assertThat(weeksOfPainAfterTissue("08-pushing", 1))
        .isGreaterThan(1.25 * weeksOfPainAfterTissue("08-pushing", 0));
    assertThat(mean("08-pushing", 1, Measure.SENSITISATION, 16))
        .isGreaterThan(mean("08-pushing", 0, Measure.SENSITISATION, 16) + 0.05);
  }

  /** How long pain outlasts the tissue, in weeks, in the mean of those whose tissue recovered. */
  private static double weeksOfPainAfterTissue(String folder, int arm) {
    EventTimes pain = times(folder, arm, Endpoint.PAIN_SETTLED);
    EventTimes tissue = times(folder, arm, Endpoint.TISSUE_RECOVERED);
    return IntStream.range(0, PATIENTS)
        .filter(tissue::observed)
        .mapToDouble(row -> Math.max(0, pain.day(row) - tissue.day(row)) / 7.0)
        .average()
        .orElseThrow();
  }

  @Test
  @Shows(
      value = {"M09", "M10"},
      key = "cohort.demand")
  void claim9NeverProgressingSettlesPainAndBringsNoFullRecovery() {
    assertThat(reached("09-never-progressing", 1, Endpoint.PAIN_SETTLED, 52)).isGreaterThan(0.8);
    assertThat(reached("09-never-progressing", 1, Endpoint.FULL_RECOVERY, 156)).isLessThan(0.05);
    assertThat(reached("09-never-progressing", 0, Endpoint.FULL_RECOVERY, 156)).isGreaterThan(0.8);
  }

  @Test
  @Shows(
      value = {"M37", "M38"},
      key = "plan.treatments")
  void claim10StretchingAndCrossFrictionAreLater() {
    assertLater("10-stretching", 0, 1, Endpoint.FULL_RECOVERY);
    assertLater("10-stretching", 0, 2, Endpoint.FULL_RECOVERY);
  }

  @Test
  @Shows(
      value = {"M55", "M60"},
      key = "plan.phases.exercise")
  void claim11DeadliftsTooEarlyAreLater() {
    assertLater("11-too-early", 0, 1, Endpoint.PAIN_SETTLED);
    assertLater("11-too-early", 0, 1, Endpoint.FULL_RECOVERY);
  }
}
