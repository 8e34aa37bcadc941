package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.scenario.Scenario;
import sinew.statistics.EventTimes;
import sinew.statistics.Interval;
import sinew.statistics.PairedDifference;
import sinew.study.ArmResult;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.Study;
import sinew.study.StudyResult;

/**
 * The directional claims of the clinical articles, each on the same virtual patients under the
 * plans of {@code scenarios/claims}. Seed and patients are fixed, so that a test passes always or
 * never; "later" and "sooner" ask that the 95 % intervals of the shares of people who are later and
 * sooner lie apart, which a plan without any effect would pass for 1 seed in 500.
 */
@Tag("simulates")
class ClaimsTest {
  static final int PATIENTS = 800;
  private static final Map<String, StudyResult> RESULTS = new ConcurrentHashMap<>();

  static StudyResult claim(String folder) {
    return RESULTS.computeIfAbsent(folder, ClaimsTest::run);
  }

  private static StudyResult run(String folder) {
    try (Stream<Path> files = Files.list(Path.of("scenarios/claims", folder))) {
      List<Scenario> arms =
          files.sorted().map(file -> ScenarioReader.read(file).scenario()).toList();
      return Study.of(arms).run(Laboratory.of(1, PATIENTS, LocalBackend.of(2)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ArmResult arm(String folder, int arm) {
    return claim(folder).arms().get(arm);
  }

  private static EventTimes times(String folder, int arm, Endpoint endpoint) {
    return arm(folder, arm).outcomes().rows(endpoint);
  }

  /** Weeks to an endpoint in the mean, up to three years. */
  private static double weeks(String folder, int arm, Endpoint endpoint) {
    return arm(folder, arm).curve(endpoint).restrictedMean(7 * 156).value() / 7;
  }

  private static double mean(String folder, int arm, Measure measure, int week) {
    return arm(folder, arm).outcomes().bands(measure).mean(week).value();
  }

  private static double reached(String folder, int arm, Endpoint endpoint, int week) {
    return arm(folder, arm).curve(endpoint).reached(7 * week);
  }

  private static PairedDifference difference(
      String folder, int before, int after, Endpoint endpoint) {
    return PairedDifference.of(times(folder, before, endpoint), times(folder, after, endpoint));
  }

  private static void assertLater(String folder, int quicker, int slower, Endpoint endpoint) {
    PairedDifference difference = difference(folder, quicker, slower, endpoint);
    assertThat(difference.later().interval().low())
        .isGreaterThan(difference.sooner().interval().high());
    assertThat(weeks(folder, slower, endpoint)).isGreaterThan(weeks(folder, quicker, endpoint));
  }

  private static void assertNotSooner(String folder, int without, int with, Endpoint endpoint) {
    PairedDifference difference = difference(folder, without, with, endpoint);
    assertThat(difference.sooner().interval().low())
        .isLessThan(difference.later().interval().high());
    assertThat(weeks(folder, with, endpoint)).isGreaterThan(weeks(folder, without, endpoint) - 0.5);
  }

  private static void assertSamePeopleSameDays(String folder, int one, int other) {
    for (Endpoint endpoint : Endpoint.values()) {
      if (endpoint != Endpoint.RECURRENCE) {
        EventTimes times = times(folder, one, endpoint);
        EventTimes others = times(folder, other, endpoint);
        assertThat(IntStream.range(0, PATIENTS).map(others::day).toArray())
            .isEqualTo(IntStream.range(0, PATIENTS).map(times::day).toArray());
      }
    }
  }

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
    assertThat(mean("05-rest", 2, Measure.CAPACITY, 12))
        .isLessThan(mean("05-rest", 0, Measure.CAPACITY, 12) - 0.05);
  }

  @Test
  @Shows(
      value = {"M09", "M58"},
      key = "plan.stepPerWeek")
  void claim6AModerateRampBeatsASteepOneAndNone() {
    assertLater("06-ramp", 0, 1, Endpoint.FULL_RECOVERY);
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
        .isGreaterThan(2 * weeksOfPainAfterTissue("08-pushing", 0));
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

  /** Share of people whose pain settles only after the tissue has recovered, or not at all. */
  private static double painAfterTissue(String folder, int arm) {
    EventTimes pain = times(folder, arm, Endpoint.PAIN_SETTLED);
    EventTimes tissue = times(folder, arm, Endpoint.TISSUE_RECOVERED);
    long after =
        IntStream.range(0, PATIENTS)
            .filter(
                row ->
                    tissue.observed(row)
                        && (!pain.observed(row) || pain.day(row) > tissue.day(row)))
            .count();
    return (double) after / PATIENTS;
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

  @Test
  @Shows(
      value = {"M20", "M24", "M25", "M26"},
      key = "plan.treatments")
  void claim12ReliefEasesTheDayAndBringsNoSoonerRecovery() {
    for (int relief = 1; relief <= 4; relief++) {
      assertThat(mean("12-relief", relief, Measure.PAIN, 1))
          .isLessThan(mean("12-relief", 0, Measure.PAIN, 1) - 0.2);
      assertNotSooner("12-relief", 0, relief, Endpoint.FULL_RECOVERY);
    }
  }

  @Test
  @Shows(
      value = {"M16"},
      key = "plan.treatments")
  void claim13CollagenHelpsOnlyBesideStrengthWork() {
    assertLater("13-collagen", 1, 0, Endpoint.TISSUE_RECOVERED);
    assertLater("13-collagen", 1, 0, Endpoint.FULL_RECOVERY);
    assertSamePeopleSameDays("13-collagen", 2, 3);
  }

  @Test
  @Shows(
      value = {"M32"},
      key = "plan.treatments")
  void claim14SteroidIsBetterAfterWeeksNoBetterAfterAYearAndWorseRepeated() {
    assertThat(mean("14-steroid", 1, Measure.PAIN, 4))
        .isLessThan(mean("14-steroid", 0, Measure.PAIN, 4) - 0.5);
    assertThat(mean("14-steroid", 1, Measure.PAIN, 6))
        .isLessThan(mean("14-steroid", 0, Measure.PAIN, 6) - 0.2);
    assertThat(reached("14-steroid", 1, Endpoint.MUCH_IMPROVED, 8))
        .isGreaterThan(reached("14-steroid", 0, Endpoint.MUCH_IMPROVED, 8) + 0.1);
    assertThat(mean("14-steroid", 1, Measure.PAIN, 52))
        .isGreaterThan(mean("14-steroid", 0, Measure.PAIN, 52) - 0.2);
    assertThat(reached("14-steroid", 1, Endpoint.FULL_RECOVERY, 52))
        .isBetween(
            reached("14-steroid", 0, Endpoint.FULL_RECOVERY, 52) - 0.05,
            reached("14-steroid", 0, Endpoint.FULL_RECOVERY, 52) + 0.05);
    assertLater("14-steroid", 0, 2, Endpoint.TISSUE_RECOVERED);
    assertLater("14-steroid", 1, 2, Endpoint.TISSUE_RECOVERED);
  }

  @Test
  @Shows(
      value = {"M23"},
      key = "plan.treatments")
  void claim15ShockwaveIsNoUseInAFreshFlareAndSomeInTheChronic() {
    assertNotSooner("15-shockwave", 0, 1, Endpoint.FULL_RECOVERY);
    assertLater("15-shockwave", 3, 2, Endpoint.PAIN_SETTLED);
    assertLater("15-shockwave", 3, 2, Endpoint.FULL_RECOVERY);
  }

  @Test
  @Shows(
      value = {"M48"},
      key = "plan.quitsAtPain")
  void claim16EarlyReturnBringsMoreRecurrence() {
    assertMoreRecurrence(1);
  }

  @Test
  @Shows(
      value = {"M50"},
      key = "plan.maintenanceSessionsPerWeek")
  void claim16NoMaintenanceBringsMoreRecurrence() {
    assertMoreRecurrence(2);
  }

  @Test
  @Shows(
      value = {"M59"},
      key = "plan.treatCause")
  void claim16ACauseLeftInPlaceBringsMoreRecurrence() {
    assertMoreRecurrence(3);
  }

  private static void assertMoreRecurrence(int arm) {
    Interval good = arm("16-recurrence", 0).curve(Endpoint.RECURRENCE).reachedInterval(7 * 52);
    Interval worse = arm("16-recurrence", arm).curve(Endpoint.RECURRENCE).reachedInterval(7 * 52);
    assertThat(worse.low()).isGreaterThan(good.high() - 0.02);
    assertThat(reached("16-recurrence", arm, Endpoint.RECURRENCE, 52))
        .isGreaterThan(1.3 * reached("16-recurrence", 0, Endpoint.RECURRENCE, 52));
  }

  @Test
  @Shows(
      value = {"M56"},
      key = "plan.sitting")
  void claim17DeskWorkSlowsAndACushionWinsPartOfItBack() {
    assertLater("17-sitting", 0, 1, Endpoint.FULL_RECOVERY);
    assertLater("17-sitting", 2, 1, Endpoint.FULL_RECOVERY);
    assertThat(weeks("17-sitting", 2, Endpoint.FULL_RECOVERY))
        .isGreaterThan(weeks("17-sitting", 0, Endpoint.FULL_RECOVERY));
  }

  @Test
  @Shows(
      value = {"M54"},
      key = "plan.activities")
  void claim18SlowFlatRunningDoesNotSlowAndSpeedAndHillsDo() {
    assertThat(weeks("18-running", 1, Endpoint.FULL_RECOVERY))
        .isLessThan(weeks("18-running", 0, Endpoint.FULL_RECOVERY) + 1);
    assertLater("18-running", 0, 2, Endpoint.FULL_RECOVERY);
  }

  @Test
  @Shows(
      value = {"M41"},
      key = "parameters.sensitisationByDuration")
  void claim19LongSymptomsAreModeratelyLaterAndTheEffectCanBeSwitchedOff() {
    assertLater("19-duration", 0, 1, Endpoint.FULL_RECOVERY);
    assertThat(weeks("19-duration", 1, Endpoint.FULL_RECOVERY))
        .isLessThan(2 * weeks("19-duration", 0, Endpoint.FULL_RECOVERY));
    assertSamePeopleSameDays("19-duration", 2, 3);
  }

  @Test
  @Shows(
      value = {"M30"},
      key = "cohort.menopause")
  void claim20MenopauseIsLaterAndHormoneTherapyGivesPartOfItBack() {
    assertLater("20-hormones-weight", 0, 1, Endpoint.TISSUE_RECOVERED);
    assertLater("20-hormones-weight", 2, 1, Endpoint.TISSUE_RECOVERED);
    assertLater("20-hormones-weight", 0, 2, Endpoint.TISSUE_RECOVERED);
    assertLater("20-hormones-weight", 0, 1, Endpoint.FULL_RECOVERY);
  }

  @Test
  @Shows(
      value = {"M27"},
      key = "cohort.bodyMassIndex")
  void claim20AHighBodyMassIndexIsLaterAndWeightLossGivesPartOfItBack() {
    assertLater("20-hormones-weight", 0, 3, Endpoint.TISSUE_RECOVERED);
    assertLater("20-hormones-weight", 4, 3, Endpoint.TISSUE_RECOVERED);
    assertLater("20-hormones-weight", 0, 4, Endpoint.TISSUE_RECOVERED);
    assertLater("20-hormones-weight", 0, 3, Endpoint.FULL_RECOVERY);
  }

  @Test
  @Shows(
      value = {"M09"},
      key = "plan.phases.startActivity")
  void claim21ExerciseOnTopOfUnchangedSportDoesNearlyNothing() {
    for (int week : new int[] {12, 26, 52}) {
      double without = reached("21-rehab-on-top", 0, Endpoint.FULL_RECOVERY, week);
      assertThat(reached("21-rehab-on-top", 1, Endpoint.FULL_RECOVERY, week))
          .isBetween(without - 0.1, without + 0.1);
    }
  }

  @Test
  @Shows(
      value = {"M06", "M41"},
      key = "cohort.sensitisationPropensity")
  void claim22PainSettlesBeforeTheTissueInMostAndAfterItInTheSensitised() {
    assertThat(painAfterTissue("22-pain-and-tissue", 0)).isLessThan(0.35);
    assertThat(painAfterTissue("22-pain-and-tissue", 1)).isGreaterThan(0.65);
  }
}
