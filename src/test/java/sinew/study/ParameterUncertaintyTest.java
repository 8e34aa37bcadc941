package sinew.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.Simulation;
import sinew.statistics.EventTimes;

class ParameterUncertaintyTest {
  private static final Scenario SCENARIO = scenario("");

  private static Scenario scenario(String more) {
    return ScenarioReader.read(Path.of("a.yaml"), "sinew: 1\nname: a\nhorizonWeeks: 52\n" + more)
        .scenario();
  }

  private static ParameterUncertainty of(Scenario scenario, List<Parameters> members) {
    return Study.of(List.of(scenario))
        .with(members)
        .run(Laboratory.of(1, 20, LocalBackend.of(2)))
        .arms()
        .get(0)
        .uncertainty()
        .orElseThrow();
  }

  private static double width(ParameterUncertainty uncertainty) {
    return uncertainty.reached(Endpoint.FULL_RECOVERY, 182, 0.5).interval().width();
  }

  private static Parameters with(Parameter parameter, double value) {
    return Parameters.standard().with(parameter, value);
  }

  @Test
  void membersThatSayTheSameLeaveNoDoubt() {
    ParameterUncertainty uncertainty = of(SCENARIO, Collections.nCopies(3, Parameters.standard()));
    assertThat(uncertainty.draws()).isEqualTo(3);
    for (int day = 0; day <= 364; day += 7) {
      assertThat(uncertainty.reached(Endpoint.FULL_RECOVERY, day, 0.4))
          .isEqualTo(new ModelRange(0.4, 0.4, 0.4));
    }
  }

  @Test
  void theRangeIsThatOfTheMembersAndIsNotStretchedToTheDefaults() {
    ParameterUncertainty uncertainty =
        of(SCENARIO, Collections.nCopies(3, with(Parameter.WEAKENING, 0.8)));
    ModelRange range = uncertainty.reached(Endpoint.FULL_RECOVERY, 182, 0.5);
    assertThat(range.high()).isLessThan(0.5).isEqualTo(range.low()).isEqualTo(range.median());
  }

  /**
   * If all had recovered with the defaults, only those of the few count who have; if nobody had,
   * only the others.
   */
  @Test
  void theFewAreWeightedAsAllHaveRecovered() {
    Parameters slow = with(Parameter.HEALING_DYSREPAIR, 0.006);
    int day = 300;
    EventTimes before = few(SCENARIO);
    EventTimes after = few(SCENARIO.withDefaults(slow));
    int[] had = new int[2];
    int[] have = new int[2];
    for (int row = 0; row < before.size(); row++) {
      int group = by(before, row, day) ? 1 : 0;
      had[group]++;
      have[group] += by(after, row, day) ? 1 : 0;
    }
    ParameterUncertainty uncertainty = of(SCENARIO, List.of(slow, slow));
    assertThat(have[1]).isLessThan(had[1]);
    for (int group = 0; group < 2; group++) {
      assertThat(uncertainty.reached(Endpoint.FULL_RECOVERY, day, group).median())
          .isEqualTo((double) have[group] / had[group]);
    }
  }

  private static EventTimes few(Scenario scenario) {
    int people = ParameterUncertainty.PATIENTS;
    return new Simulation(scenario, 1, people)
        .run(new Batch(0, people))
        .rows(Endpoint.FULL_RECOVERY);
  }

  private static boolean by(EventTimes times, int row, int day) {
    return times.observed(row) && times.day(row) <= day;
  }

  /** Whoever sets a parameter knows it: the ensemble does not touch it. */
  @Test
  void whatTheScenarioSetsIsNotInDoubt() {
    Scenario sure = scenario("parameters: {weakening: 0.3456}\n");
    List<Parameters> members =
        List.of(with(Parameter.WEAKENING, 0.8), with(Parameter.WEAKENING, 0.1));
    assertThat(width(of(sure, members))).isZero();
    assertThat(width(of(SCENARIO, members))).isPositive();
  }

  @Test
  void aRangeStaysAShare() {
    List<Parameters> members =
        List.of(with(Parameter.WEAKENING, 0.8), with(Parameter.WEAKENING, 0.1));
    ParameterUncertainty uncertainty = of(SCENARIO, members);
    for (double share : new double[] {0, 0.01, 0.99, 1}) {
      ModelRange range = uncertainty.reached(Endpoint.FULL_RECOVERY, 182, share);
      assertThat(range.low()).isBetween(0.0, 1.0);
      assertThat(range.median()).isBetween(range.low(), range.high());
      assertThat(range.high()).isBetween(0.0, 1.0);
    }
  }

  /** The second arm differs in adherence only; a member in which that does nothing says so. */
  @Test
  void whoIsSoonerThanUnderAnotherArmIsInDoubtToo() {
    Scenario lazy = scenario("cohort: {adherence: 0.2}\n");
    List<Parameters> same = Collections.nCopies(3, Parameters.standard());
    List<Parameters> other =
        List.of(
            with(Parameter.HEALING_DYSREPAIR, 0.05),
            with(Parameter.HEALING_DYSREPAIR, 0.05),
            Parameters.standard());
    StudyResult sure = compare(lazy, same);
    double share = sure.difference(1, Endpoint.FULL_RECOVERY).sooner().value();
    assertThat(share).isLessThan(0.5);
    double later = sure.difference(1, Endpoint.FULL_RECOVERY).later().value();
    assertThat(sure.couldBe(1, Endpoint.FULL_RECOVERY))
        .contains(
            new ParameterUncertainty.Paired(
                new ModelRange(share, share, share), new ModelRange(later, later, later)));
    ParameterUncertainty.Paired unsure =
        compare(lazy, other).couldBe(1, Endpoint.FULL_RECOVERY).orElseThrow();
    assertThat(unsure.sooner().interval().width()).isPositive();
    assertThat(unsure.later().interval().width()).isPositive();
    assertThat(unsure.later().interval().contains(later)).isTrue();
    assertThat(compare(lazy, List.of()).couldBe(1, Endpoint.FULL_RECOVERY)).isEmpty();
  }

  private static StudyResult compare(Scenario arm, List<Parameters> members) {
    return Study.of(List.of(SCENARIO, arm))
        .with(members)
        .run(Laboratory.of(1, 200, LocalBackend.of(2)));
  }

  @Test
  void oneMemberIsNoEnsemble() {
    assertThatThrownBy(() -> Study.of(List.of(SCENARIO)).with(List.of(Parameters.standard())))
        .hasMessage("an ensemble needs two sets of parameters");
  }

  @Test
  void theWorkIsCountedWithThatOfTheEnsemble() {
    Laboratory laboratory = Laboratory.of(1, 20, LocalBackend.of(2));
    assertThat(Study.of(List.of(SCENARIO)).lives(laboratory)).isEqualTo(20);
    assertThat(
            Study.of(List.of(SCENARIO))
                .with(Collections.nCopies(4, Parameters.standard()))
                .lives(laboratory))
        .isEqualTo(20 + 5 * ParameterUncertainty.PATIENTS);
  }
}
