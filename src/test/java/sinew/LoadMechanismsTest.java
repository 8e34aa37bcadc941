package sinew;

import static org.assertj.core.api.Assertions.assertThat;
import static sinew.MechanismArms.NO_RACE;
import static sinew.MechanismArms.PATIENTS;
import static sinew.MechanismArms.RACE;
import static sinew.MechanismArms.assertLater;
import static sinew.MechanismArms.column;
import static sinew.MechanismArms.differing;
import static sinew.MechanismArms.mean;
import static sinew.MechanismArms.scenario;
import static sinew.MechanismArms.study;
import static sinew.MechanismArms.times;
import static sinew.MechanismArms.treated;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.Trait;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.simulation.Diary.Item;
import sinew.statistics.EventTimes;
import sinew.study.ArmResult;
import sinew.study.StudyResult;

/** Mechanisms of load, plan and strength that no claim shows, with and without each. */
@Tag("simulates")
class LoadMechanismsTest {
  @Test
  @Shows(
      value = {"M01"},
      key = "events")
  void loadAboveWhatTheTendonBearsIrritatesItAndLowersWhatItBearsNext() {
    double[] irritability = column(RACE, Item.IRRITABILITY);
    double[] without = column(NO_RACE, Item.IRRITABILITY);
    assertThat(irritability[29]).isEqualTo(without[29]);
    assertThat(irritability[30]).isGreaterThan(without[30] + 0.1);
    assertThat(column(RACE, Item.BEARABLE)[31]).isLessThan(column(NO_RACE, Item.BEARABLE)[31]);
  }

  @Test
  @Shows(
      value = {"M13"},
      key = "events")
  void theTendonAnswersADayLate() {
    double[] pain = column(RACE, Item.PAIN);
    double[] without = column(NO_RACE, Item.PAIN);
    assertThat(column(RACE, Item.LOAD)[31]).isEqualTo(column(NO_RACE, Item.LOAD)[31]);
    assertThat(pain[31]).isGreaterThan(without[31] + 1);
    assertThat(pain[40]).as("it settles within days").isLessThan(without[40] + 1);
  }

  @Test
  @Shows(
      value = {"M02"},
      key = "plan.phases.startActivity")
  void usualLifeBecomesOverloadUntilLoadIsCut() {
    String through = "{name: through, durationWeeks: 8, mostWeeks: 8, startActivity: 1}";
    StudyResult study =
        study(
            "plan: {guidance: time, stepPerWeek: 0, phases: ["
                + through
                + ", {name: cut, startActivity: 0.4, maximumActivity: 0.4}]}",
            "plan: {guidance: time, stepPerWeek: 0, phases: [{name: through, startActivity: 1}]}");
    ArmResult cut = study.arms().get(0);
    ArmResult on = study.arms().get(1);
    assertThat(mean(cut, Measure.PAIN, 7)).isEqualTo(mean(on, Measure.PAIN, 7)).isGreaterThan(5);
    assertThat(mean(cut, Measure.PAIN, 14)).isLessThan(mean(on, Measure.PAIN, 14) - 2);
    assertThat(mean(on, Measure.STRENGTH, 26)).isLessThan(mean(cut, Measure.STRENGTH, 26));
  }

  @Test
  @Shows(
      value = {"M07"},
      key = "plan.phases.exercise")
  void gradedLoadingDesensitises() {
    String reactive =
        "cohort: {stage: reactive, sensitisationPropensity: 0.3}\nplan: {phases: [{name: a, startActivity: ";
    StudyResult study =
        study(
            reactive
                + "0.5, maximumActivity: 0.5, exercise: isometric, sessionsPerWeek: 7, "
                + "intensity: 0.75}]}",
            reactive + "0.1, maximumActivity: 0.1}]}");
    for (int week : new int[] {8, 26}) {
      assertThat(mean(study.arms().get(0), Measure.PAIN, week)).as("niggle level").isLessThan(2);
      assertThat(mean(study.arms().get(0), Measure.SENSITISATION, week))
          .isLessThan(0.9 * mean(study.arms().get(1), Measure.SENSITISATION, week));
    }
  }

  @Test
  @Shows(
      value = {"M08"},
      key = "plan.phases.sessionsPerWeek")
  void exerciseActivityAndSittingAllRebuildCapacity() {
    String rest = "plan: {phases: [{name: a, startActivity: 0.3, maximumActivity: 0.3}]}";
    String noPress = "\nparameters: {irritationPerSitting: 0}";
    StudyResult study =
        study(
            "cohort: {sittingHoursPerDay: 0}\n" + rest + noPress,
            "cohort: {sittingHoursPerDay: 12}\n" + rest + noPress,
            "cohort: {sittingHoursPerDay: 0}\nplan: {phases: [{name: a, startActivity: 0.3, "
                + "maximumActivity: 0.3, exercise: isotonic, sessionsPerWeek: 3}]}"
                + noPress,
            "cohort: {sittingHoursPerDay: 0}\nplan: {phases: [{name: a, startActivity: 0.55, "
                + "maximumActivity: 0.55}]}"
                + noPress);
    double neither = mean(study.arms().get(0), Measure.STRENGTH, 12);
    assertThat(mean(study.arms().get(1), Measure.STRENGTH, 12)).isGreaterThan(neither);
    assertThat(mean(study.arms().get(2), Measure.STRENGTH, 12)).isGreaterThan(neither + 0.02);
    assertThat(mean(study.arms().get(3), Measure.STRENGTH, 12)).isGreaterThan(neither + 0.02);
  }

  @Test
  @Shows(
      value = {"M12"},
      key = "plan.activities")
  void allLoadsOfADayMakeOneSum() {
    String runs = "activities: [{name: runs, activity: slowFlatRunning, daysPerWeek: 7}]";
    String event = "\nevents: [{name: stairs, fromDay: 20, activity: stairs}]";
    double without = column("plan: {guidance: time}", Item.LOAD)[20];
    double one = column("plan: {guidance: time, " + runs + "}", Item.LOAD)[20];
    double both = column("plan: {guidance: time, " + runs + "}" + event, Item.LOAD)[20];
    assertThat(one).isGreaterThan(without);
    assertThat(both).isGreaterThan(one);
  }

  @Test
  @Shows(
      value = {"M11"},
      key = "plan.reviewDays")
  void thePlanIsAdjustedAtReviewsOnly() {
    String plan = "{phases: [{name: a, startActivity: 0.5}], reviewDays: 28}";
    double[] level = column("plan: " + plan, Item.LEVEL);
    for (int day = 1; day < 200; day++) {
      // What is planned for the day after a review, which is the 28th of the days before it.
      if ((day + 1) % 28 != 0) {
        assertThat(level[day]).isEqualTo(level[day - 1]);
      }
    }
    assertThat(IntStream.range(1, 200).filter(day -> level[day] != level[day - 1]).count())
        .isPositive();
  }

  @Test
  @Shows(
      value = {"M39"},
      key = "plan.treatments")
  void prolongedRestIsLater() {
    StudyResult study = study("", treated("prolongedRest"));
    assertLater(study, 0, 1, Endpoint.FULL_RECOVERY);
    assertThat(mean(study.arms().get(1), Measure.STRENGTH, 12))
        .isLessThan(mean(study.arms().get(0), Measure.STRENGTH, 12) - 0.1);
  }

  @Test
  @Shows(
      value = {"M45"},
      key = "plan.phases.repetitions")
  void aHeavyDoseOfFewRepetitionsLoadsLikeALightOneOfMany() {
    String phase = "plan: {phases: [{name: a, exercise: isotonic, sessionsPerWeek: 7, ";
    double light = firstWeek(phase + "sets: 3, repetitions: 15, intensity: 0.8}]}");
    double fewer = firstWeek(phase + "sets: 4, repetitions: 6, intensity: 0.8}]}");
    double heavy = firstWeek(phase + "sets: 4, repetitions: 6, intensity: 0.95}]}");
    assertThat(fewer).isLessThan(light);
    assertThat(heavy).isGreaterThan(fewer);
    assertThat(heavy).as("nearly as much as the many").isBetween(0.7 * light, 1.3 * light);
  }

  private static double firstWeek(String plan) {
    return Arrays.stream(column(plan, Item.LOAD), 0, 7).sum();
  }

  @Test
  @Shows(
      value = {"M46"},
      key = "plan.escalations")
  void escalationIsForWhoHasHardlyChangedAndForNobodyElse() {
    StudyResult study = study("", "plan: {escalations: [{afterWeeks: 12, treatment: shockwave}]}");
    long changed = differing(study, Endpoint.FULL_RECOVERY);
    assertThat(changed).isBetween(5L, PATIENTS / 3L);
    EventTimes full = times(study.arms().get(0), Endpoint.FULL_RECOVERY);
    EventTimes with = times(study.arms().get(1), Endpoint.FULL_RECOVERY);
    for (int row = 0; row < PATIENTS; row++) {
      if (full.observed(row) && full.day(row) < 84 - 28) {
        assertThat(with.day(row)).as("recovered before the first look").isEqualTo(full.day(row));
      }
    }
  }

  @Test
  @Shows(
      value = {"M47"},
      key = "plan.phases.exitStrength")
  void nobodyReturnsBeforeTheStrengthThatIsAskedFor() {
    Scenario strict =
        scenario(
            "plan: {phases: [{name: build, durationWeeks: 2, exitStrength: 0.9, exercise: isotonic, "
                + "sessionsPerWeek: 4}, {name: return, exercise: energyStorage, sessionsPerWeek: 3}]}");
    int returned = 0;
    for (int patient = 0; patient < 40; patient++) {
      Diary diary = Diary.of(strict, 1, patient);
      double[] phase = diary.column(Item.PHASE);
      double[] capacity = diary.column(Item.CAPACITY);
      double sound = diary.traits().of(Trait.SOUND_CAPACITY);
      for (int day = 1; day < diary.days(); day++) {
        if (phase[day] > phase[day - 1]) {
          returned++;
          assertThat(capacity[day]).isGreaterThanOrEqualTo(0.9 * sound);
        }
      }
    }
    assertThat(returned).isGreaterThan(25);
  }

  @Test
  @Shows(
      value = {"M57"},
      key = "plan.phases.sessionsPerWeek")
  void gentleLoadingEveryDayBeatsOnceAWeek() {
    String often =
        "cohort: {stage: dysrepair}\nplan: {phases: [{name: a, startActivity: 0.4, exercise: "
            + "isometric, intensity: 0.8, sessionsPerWeek: %d}]}";
    StudyResult study = study(often.replace("%d", "7"), often.replace("%d", "1"));
    assertLater(study, 0, 1, Endpoint.TISSUE_RECOVERED);
  }

  @Test
  @Shows(
      value = {"M61"},
      key = "plan.guidance")
  void slowToWorsenAndSlowToImprove() {
    StudyResult study =
        study("plan: {guidance: ignorePain, phases: [{name: a}]}", "cohort: {stage: dysrepair}");
    ArmResult worse = study.arms().get(0);
    double lostInAWeek = mean(worse, Measure.STRENGTH, 0) - mean(worse, Measure.STRENGTH, 1);
    double lost = mean(worse, Measure.STRENGTH, 0) - capacityLeast(worse);
    assertThat(lost).isPositive();
    assertThat(lostInAWeek).isLessThan(lost / 2);
    ArmResult better = study.arms().get(1);
    double gained = mean(better, Measure.STRENGTH, 52) - mean(better, Measure.STRENGTH, 0);
    double gainedInAWeek = mean(better, Measure.STRENGTH, 1) - mean(better, Measure.STRENGTH, 0);
    assertThat(gainedInAWeek).isLessThan(gained / 4);
  }

  private static double capacityLeast(ArmResult arm) {
    return IntStream.rangeClosed(0, 52)
        .mapToDouble(week -> mean(arm, Measure.STRENGTH, week))
        .min()
        .orElseThrow();
  }
}
