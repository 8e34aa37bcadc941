package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Trait;
import sinew.random.Constant;
import sinew.scenario.Factor;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.statistics.EventTimes;
import sinew.study.ArmResult;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.Study;
import sinew.study.Sweep;

/**
 * The sign of every factor over its whole range, and not at two points only, on the same virtual
 * patients. Mean weeks count up to three years. The seed is fixed, so this passes always or never;
 * a step of less than a week against the sign is let pass, as flat stretches of a curve are only
 * known to about that. The least differences are small ones: sizes are fitted elsewhere.
 */
@Tag("simulates")
class FactorsTest {
  private static final int PATIENTS = 1_000;
  private static final int POINTS = 7;
  private static final double CHANCE = 1;
  private static final Map<String, List<Sweep.Level>> RESULTS = new ConcurrentHashMap<>();
  private static final Scenario TYPICAL =
      ScenarioReader.read(Path.of("scenarios/typical.yaml")).scenario();

  private static List<Sweep.Level> sweep(String key, double from, double to) {
    return RESULTS.computeIfAbsent(
        key, missing -> sweep(TYPICAL, Factor.of(key).orElseThrow().over(from, to)));
  }

  private static List<Sweep.Level> sweep(Scenario scenario, Factor factor) {
    return new Sweep(scenario, factor, factor.values(POINTS))
        .run(Laboratory.of(1, PATIENTS, LocalBackend.of(2)))
        .levels();
  }

  private static double[] weeks(List<Sweep.Level> points, Endpoint endpoint) {
    return points.stream()
        .mapToDouble(point -> point.curve(endpoint).restrictedMean(7 * 156).value() / 7)
        .toArray();
  }

  /** Key, range, endpoint, and the least difference in mean weeks between the ends. */
  @ParameterizedTest
  @CsvSource({
    "cohort.stress,                   0.25, 1,   FULL_RECOVERY,    1.5",
    "cohort.stress,                   0.25, 1,   PAIN_SETTLED,     2",
    "cohort.sensitisationPropensity,  0,    1,   FULL_RECOVERY,    2",
    "cohort.sensitisationPropensity,  0,    1,   PAIN_SETTLED,     1.5",
    "cohort.symptomDurationWeeks,     1,    260, PAIN_SETTLED,     -1",
    "cohort.bodyMassIndex,            18,   45,  TISSUE_RECOVERED, 3",
    "cohort.bodyMassIndex,            18,   45,  FULL_RECOVERY,    4",
    "cohort.ageYears,                 18,   78,  TISSUE_RECOVERED, 3",
    "cohort.ageYears,                 18,   78,  FULL_RECOVERY,    4",
    "cohort.sittingHoursPerDay,       0,    14,  PAIN_SETTLED,     5",
    "cohort.sittingHoursPerDay,       0,    14,  FULL_RECOVERY,    3",
    "cohort.severity,                 0,    1,   FULL_RECOVERY,    6",
    "cohort.severity,                 0,    1,   PAIN_SETTLED,     6",
    "cohort.underlyingCause,          0,    0.3, FULL_RECOVERY,    1",
    "cohort.demand,                   0.5,  1,   PAIN_SETTLED,     10",
    "cohort.demand,                   0.5,  1,   FULL_RECOVERY,    20",
  })
  void moreIsLater(String key, double from, double to, Endpoint endpoint, double atLeast) {
    double[] weeks = weeks(sweep(key, from, to), endpoint);
    for (int i = 1; i < weeks.length; i++) {
      assertThat(weeks[i])
          .as("%s at point %s of %s", key, i, weeks)
          .isGreaterThan(weeks[i - 1] - CHANCE);
    }
    assertThat(weeks[weeks.length - 1]).isGreaterThan(weeks[0] + atLeast);
  }

  @ParameterizedTest
  @CsvSource({
    "cohort.adherence,     0,   1, FULL_RECOVERY,    5",
    "cohort.adherence,     0,   1, TISSUE_RECOVERED, 1",
    "cohort.selfEfficacy,  0,   1, PAIN_SETTLED,     1",
    "cohort.selfEfficacy,  0,   1, FULL_RECOVERY,    0.5",
    "cohort.sleep,         0,   1, FULL_RECOVERY,    5",
    "cohort.healingFactor, 0.3, 3, TISSUE_RECOVERED, 10",
    "cohort.healingFactor, 0.3, 3, FULL_RECOVERY,    20",
  })
  void moreIsSooner(String key, double from, double to, Endpoint endpoint, double atLeast) {
    double[] weeks = weeks(sweep(key, from, to), endpoint);
    for (int i = 1; i < weeks.length; i++) {
      assertThat(weeks[i])
          .as("%s at point %s of %s", key, i, weeks)
          .isLessThan(weeks[i - 1] + CHANCE);
    }
    assertThat(weeks[weeks.length - 1]).isLessThan(weeks[0] - atLeast);
  }

  /** Down to one lowest point and up again: too little and too much are both later. */
  @ParameterizedTest
  @CsvSource({
    "cohort.loadTaken, 0.2, 1.8, 5",
    "plan.painLimit, 0, 10, 1",
  })
  void tooLittleAndTooMuchAreBothLater(String key, double from, double to, double atLeast) {
    double[] weeks = weeks(sweep(key, from, to), Endpoint.FULL_RECOVERY);
    int best = 0;
    for (int i = 1; i < weeks.length; i++) {
      best = weeks[i] < weeks[best] ? i : best;
    }
    assertThat(best).isBetween(1, weeks.length - 2);
    for (int i = 1; i < weeks.length; i++) {
      double step = weeks[i] - weeks[i - 1];
      assertThat(i <= best ? -step : step).as("%s at point %s", key, i).isGreaterThan(-CHANCE);
    }
    assertThat(weeks[0]).isGreaterThan(weeks[best] + atLeast);
    assertThat(weeks[weeks.length - 1]).isGreaterThan(weeks[best] + atLeast);
  }

  @Test
  void withItsSwitchOffTheDurationOfSymptomsChangesNobody() {
    Scenario off = Factor.of("parameters.sensitisationByDuration").orElseThrow().set(TYPICAL, 0);
    Factor duration = Factor.of("cohort.symptomDurationWeeks").orElseThrow();
    double[] weeks = weeks(sweep(off, duration), Endpoint.FULL_RECOVERY);
    assertThat(weeks).containsOnly(weeks[0]);
  }

  /**
   * The paradox trap: who feels less does more. Of the same people, not more may stay unrecovered
   * when they are calm than when they are a little stressed, but for three standard errors of the
   * difference.
   */
  @Test
  void calmPeopleDoNotComeOutBehind() {
    Factor stress = Factor.of("cohort.stress").orElseThrow();
    List<ArmResult> arms =
        Study.of(List.of(stress.set(TYPICAL, 0), stress.set(TYPICAL, 0.25)))
            .run(Laboratory.of(1, 2_000, LocalBackend.of(2)))
            .arms();
    EventTimes calm = arms.get(0).outcomes().rows(Endpoint.FULL_RECOVERY);
    EventTimes tense = arms.get(1).outcomes().rows(Endpoint.FULL_RECOVERY);
    int onlyCalm = 0;
    int onlyTense = 0;
    for (int row = 0; row < calm.size(); row++) {
      onlyCalm += !calm.observed(row) && tense.observed(row) ? 1 : 0;
      onlyTense += calm.observed(row) && !tense.observed(row) ? 1 : 0;
    }
    assertThat(onlyCalm - onlyTense)
        .as("not recovered only when calm")
        .isLessThanOrEqualTo((int) (3 * Math.sqrt(onlyCalm + onlyTense)));
  }

  /** The goal is the person's own, so that an athlete is not hopeless and a walker not quick. */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.75, 1})
  void aHighDemandCanBeMetByWhoseTendonIsMadeForIt(double demand) {
    Scenario alike = TYPICAL.with(TYPICAL.cohort().with(Trait.DEMAND, new Constant(demand)));
    ArmResult arm =
        Study.of(List.of(alike)).run(Laboratory.of(1, 500, LocalBackend.of(2))).arms().get(0);
    assertThat(arm.curve(Endpoint.FULL_RECOVERY).reached(7 * 156)).isGreaterThan(0.6);
  }

  /**
   * The overshoot trap: a rule that looks at pain alone reacts after the tendon has fallen behind,
   * and flares come in a sawtooth. Under care a flare is rare. Whoever goes by the calendar has
   * more of them in a steep ramp than in a gentle one.
   */
  @Test
  void underCareFlaresAreRareAndASteepRampHasMore() {
    Factor ramp = Factor.of("plan.stepPerWeek").orElseThrow();
    assertThat(flaresAMonth(TYPICAL)).isLessThan(1);
    Scenario calendar = byTheCalendar();
    assertThat(flaresAMonth(ramp.set(calendar, 0.3)))
        .isGreaterThan(flaresAMonth(ramp.set(calendar, 0.03)));
  }

  private static Scenario byTheCalendar() {
    LoadPlan plan = TYPICAL.plan();
    return TYPICAL.with(
        new LoadPlan(
            Guidance.TIME,
            plan.progression(),
            plan.support(),
            plan.aftercare(),
            plan.phases(),
            plan.activities(),
            plan.care()));
  }

  @Test
  void withoutARampNobodyArrives() {
    Factor ramp = Factor.of("plan.stepPerWeek").orElseThrow().over(0, 0.6);
    double[] weeks = weeks(sweep(TYPICAL, ramp), Endpoint.FULL_RECOVERY);
    for (int i = 1; i < weeks.length; i++) {
      assertThat(weeks[0]).isGreaterThan(weeks[i] + 10);
    }
  }

  @Test
  void byTheCalendarNoRampIsWorstAndASteepOneLaterThanAGentleOne() {
    Factor ramp = Factor.of("plan.stepPerWeek").orElseThrow().over(0, 0.6);
    double[] weeks = weeks(sweep(byTheCalendar(), ramp), Endpoint.FULL_RECOVERY);
    assertThat(weeks[0]).isGreaterThan(weeks[1] + 5);
    assertThat(weeks[weeks.length - 1]).isGreaterThan(weeks[1] + 0.5);
  }

  private static double flaresAMonth(Scenario scenario) {
    int flares = 0;
    int days = 0;
    for (int patient = 0; patient < 400; patient++) {
      Diary diary = Diary.of(scenario, 1, patient);
      int end = Math.min(182, diary.reachedOn(Endpoint.FULL_RECOVERY).orElse(182));
      for (int day = 0; day < end; day++) {
        flares += diary.flare(day) ? 1 : 0;
      }
      days += end;
    }
    return 30.0 * flares / days;
  }
}
