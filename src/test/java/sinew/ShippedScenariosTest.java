package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.scenario.Scenario;
import sinew.simulation.Progress;
import sinew.simulation.Simulation;
import sinew.statistics.DayQuantile;
import sinew.statistics.Interval;
import sinew.statistics.PairedDifference;
import sinew.study.ArmResult;
import sinew.study.LocalBackend;
import sinew.study.StudyResult;

/**
 * The shipped scenarios land where clinics and cohorts say, and teach what they say they teach.
 *
 * <p>The seed is fixed, so a test passes always or never. Landing places are asked of the 95 %
 * interval of the Monte Carlo error, not of the estimate alone. Lessons compare the same virtual
 * patients in both arms: chance enters only through who the 1,000 patients are.
 */
@Tag("simulates")
class ShippedScenariosTest {
  private static final int PATIENTS = 10_000;
  private static final int SIX_MONTHS = 182;

  private static final Map<String, Scenario> SCENARIOS = new TreeMap<>();
  private static final Map<String, ArmResult> RESULTS = new TreeMap<>();

  @BeforeAll
  static void readAll() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> ScenarioReader.read(file).scenario())
          .forEach(scenario -> SCENARIOS.put(scenario.name(), scenario));
    }
  }

  private static ArmResult result(String name) {
    return RESULTS.computeIfAbsent(name, missing -> run(SCENARIOS.get(missing)));
  }

  /**
   * Everybody leaves times behind, so that any two scenarios can be compared in the same people.
   */
  private static ArmResult run(Scenario scenario) {
    Simulation simulation = new Simulation(scenario, 1, PATIENTS);
    return ArmResult.of(scenario, 1, LocalBackend.of(2).run(simulation, PATIENTS, Progress.NONE));
  }

  private static Interval quantileWeeks(String name, double share) {
    DayQuantile quantile = result(name).curve(Endpoint.FULL_RECOVERY).quantile(share);
    return new Interval(
        quantile.low().orElseThrow() / 7, quantile.high().orElse(Double.POSITIVE_INFINITY) / 7);
  }

  @Test
  void atLeastTwelveScenariosAreShippedAndEachSaysWhatItIsAbout() {
    assertThat(SCENARIOS).hasSizeGreaterThanOrEqualTo(12);
    assertThat(SCENARIOS.values())
        .allSatisfy(scenario -> assertThat(scenario.about()).isNotBlank())
        .allSatisfy(scenario -> assertThat(scenario.title()).isNotBlank());
  }

  /** Clinics: three to six months in most, more than a year not uncommon. */
  @Test
  @Shows(
      value = {"M40"},
      key = "scenarios/typical.yaml")
  void theTypicalPatientTakesThreeToSixMonthsAndSomeMoreThanAYear() {
    assertThat(quantileWeeks("typical", 0.5).low()).isBetween(13.0, 26.0);
    assertThat(quantileWeeks("typical", 0.5).high()).isBetween(13.0, 26.0);
    Interval reached = result("typical").curve(Endpoint.FULL_RECOVERY).reachedInterval(365);
    assertThat(1 - reached.high()).isBetween(0.08, 0.25);
    assertThat(1 - reached.low()).isBetween(0.08, 0.25);
  }

  /** Clinics: a matter of weeks. */
  @Test
  @Shows(
      value = {"M52"},
      key = "scenarios/reactive-young.yaml")
  void theYoungReactivePatientTakesThreeToEightWeeks() {
    assertThat(quantileWeeks("reactive-young", 0.5).low()).isBetween(3.0, 8.0);
    assertThat(quantileWeeks("reactive-young", 0.5).high()).isBetween(3.0, 8.0);
  }

  /** Clinics: more than six months. */
  @Test
  @Shows(
      value = {"M53"},
      key = "scenarios/chronic.yaml")
  void theChronicPatientTakesMoreThanSixMonths() {
    assertThat(quantileWeeks("chronic", 0.5).low()).isGreaterThan(26);
  }

  /** What the first lines of the files say is to be looked for. */
  @ParameterizedTest
  @CsvSource({
    "typical, FULL_RECOVERY, 26, 58, 72",
    "typical, FULL_RECOVERY, 52, 75, 85",
    "chronic, FULL_RECOVERY, 52, 46, 62",
    "chronic, FULL_RECOVERY, 156, 66, 80",
    "usual-life, FULL_RECOVERY, 156, 45, 65",
    "pushing-through-pain, FULL_RECOVERY, 156, 0, 40",
    "reactive-young, FULL_RECOVERY, 8, 55, 88",
    "reactive-young, FULL_RECOVERY, 26, 85, 100",
    "healthy, RELAPSE, 20, 1.5, 3.5"
  })
  void whatAFileSaysIsToBeLookedForIsThere(
      String name, Endpoint endpoint, int week, double least, double most) {
    assertThat(100 * result(name).curve(endpoint).reached(7 * week)).isBetween(least, most);
  }

  @Test
  void atADeskPainSettlesTwoMonthsLaterAndRecoveryComesSixWeeksLater() {
    assertThat(weeksLaterAtADesk(Endpoint.PAIN_SETTLED)).isBetween(6.5, 11.0);
    assertThat(weeksLaterAtADesk(Endpoint.FULL_RECOVERY)).isBetween(4.5, 8.0);
  }

  private static double weeksLaterAtADesk(Endpoint endpoint) {
    return (median("desk-worker", endpoint) - median("typical", endpoint)) / 7;
  }

  private static double median(String name, Endpoint endpoint) {
    return result(name).curve(endpoint).quantile(0.5).value().orElseThrow();
  }

  /**
   * In the second arm more of the same people recover later than sooner, in the middle case too.
   */
  @ParameterizedTest
  @CsvSource({
    "stage-1, stage-2, FULL_RECOVERY",
    "stage-2, stage-3, FULL_RECOVERY",
    "typical, over-loading, FULL_RECOVERY",
    "typical, under-loading, FULL_RECOVERY",
    "relative-rest, complete-rest, FULL_RECOVERY",
    "typical, pushing-through-pain, FULL_RECOVERY",
    "typical, high-stress, PAIN_SETTLED",
    "typical, high-stress, FULL_RECOVERY",
    "typical, low-adherence, FULL_RECOVERY",
    "typical, desk-worker, FULL_RECOVERY",
    "typical, desk-worker, PAIN_SETTLED",
    "typical, early-return, FULL_RECOVERY",
    "typical, usual-life, FULL_RECOVERY"
  })
  void whatTheLessonCallsSlowerIsSlowerForTheSamePeople(
      String quicker, String slower, Endpoint endpoint) {
    StudyResult both = new StudyResult(1, PATIENTS, List.of(result(quicker), result(slower)));
    PairedDifference difference = both.difference(1, endpoint);
    assertThat(difference.later().interval().low())
        .isGreaterThan(difference.sooner().interval().high());
  }

  @Test
  void stressDelaysPainFarMoreThanTissue() {
    assertThat(restrictedMean("high-stress", Endpoint.PAIN_SETTLED))
        .isGreaterThan(1.4 * restrictedMean("typical", Endpoint.PAIN_SETTLED));
    assertThat(
            restrictedMean("high-stress", Endpoint.TISSUE_RECOVERED)
                - restrictedMean("typical", Endpoint.TISSUE_RECOVERED))
        .isLessThan(
            0.6
                * (restrictedMean("high-stress", Endpoint.PAIN_SETTLED)
                    - restrictedMean("typical", Endpoint.PAIN_SETTLED)));
  }

  private static double restrictedMean(String name, Endpoint endpoint) {
    return result(name).curve(endpoint).restrictedMean(156 * 7).value();
  }

  @Test
  void completeRestHurtsLessInTheFirstWeeksAndCostsCapacity() {
    for (int week = 1; week <= 2; week++) {
      assertThat(mean("complete-rest", Measure.PAIN, week))
          .isLessThan(mean("relative-rest", Measure.PAIN, week) - 0.3);
    }
    assertThat(mean("complete-rest", Measure.STRENGTH, 12))
        .isLessThan(mean("relative-rest", Measure.STRENGTH, 12) - 0.05);
  }

  @Test
  void underLoadingHurtsLessThanDoingAsPlannedAtFirst() {
    assertThat(mean("under-loading", Measure.PAIN, 2))
        .isLessThan(mean("typical", Measure.PAIN, 2) - 0.3);
  }

  @Test
  void fullSportTooEarlyBringsAPeakOfPain() {
    assertThat(mean("early-return", Measure.PAIN, 8))
        .isGreaterThan(mean("typical", Measure.PAIN, 8) + 1);
  }

  @Test
  void pushingThroughPainSensitises() {
    assertThat(mean("pushing-through-pain", Measure.SENSITISATION, 52))
        .isGreaterThan(1.4 * mean("pushing-through-pain", Measure.SENSITISATION, 0));
    assertThat(result("pushing-through-pain").curve(Endpoint.FULL_RECOVERY).reached(156 * 7))
        .isLessThan(0.5);
  }

  private static double mean(String name, Measure measure, int week) {
    return result(name).outcomes().bands(measure).mean(week).value();
  }

  /**
   * Kept under the pain rule, flat slow running costs nobody much: less than two weeks in the mean.
   */
  @Test
  void slowFlatRunningHardlyDelays() {
    assertThat(
            restrictedMean("slow-running", Endpoint.FULL_RECOVERY)
                - restrictedMean("typical", Endpoint.FULL_RECOVERY))
        .isLessThan(14);
  }

  @Test
  void painSettlesBeforeTheFullLoadIsCarriedAgain() {
    ArmResult typical = result("typical");
    assertThat(typical.curve(Endpoint.PAIN_SETTLED).reached(SIX_MONTHS))
        .isGreaterThan(typical.curve(Endpoint.FULL_RECOVERY).reached(SIX_MONTHS));
    assertThat(typical.curve(Endpoint.MUCH_IMPROVED).reached(SIX_MONTHS))
        .isGreaterThan(typical.curve(Endpoint.FULL_RECOVERY).reached(SIX_MONTHS));
  }
}
