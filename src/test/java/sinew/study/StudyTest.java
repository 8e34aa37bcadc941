package sinew.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sinew.model.Endpoint;
import sinew.model.Sample;
import sinew.scenario.Scenario;
import sinew.simulation.Arms;
import sinew.simulation.Backend;
import sinew.simulation.Batch;
import sinew.simulation.Progress;
import sinew.simulation.Simulation;
import sinew.statistics.EventTimes;
import sinew.statistics.PairedDifference;

class StudyTest {
  private static final Scenario CARE = Arms.scenario(26);
  private static final Scenario USUAL =
      Arms.scenario(26, Arms.mixed(), Arms.usualLife(), Sample.parameters());

  /** Runs everything in one batch. */
  private static final Backend PLAIN =
      (simulation, patients, watch) -> {
        watch.done(patients);
        return simulation.run(new Batch(0, patients));
      };

  @Test
  void aStudyNeedsAnArmAPatientAndOneHorizon() {
    assertThatThrownBy(() -> new Study(List.of(), 1, 10))
        .hasMessage("a study needs an arm and a patient");
    assertThatThrownBy(() -> new Study(List.of(CARE), 1, 0))
        .hasMessage("a study needs an arm and a patient");
    assertThatThrownBy(() -> new Study(List.of(CARE, CARE.withHorizonWeeks(27)), 1, 10))
        .hasMessage("all arms of a study need the same horizon");
  }

  @Test
  void laterChangesOfTheListOfArmsDoNotReachTheStudy() {
    List<Scenario> arms = new ArrayList<>(List.of(CARE));
    Study study = new Study(arms, 1, 10);
    arms.clear();
    assertThat(study.arms()).containsExactly(CARE);
  }

  @Test
  void eachArmIsTheSimulationOfItsScenario() {
    StudyResult result = new Study(List.of(CARE, USUAL), 5, 100).run(PLAIN, Progress.NONE);
    assertThat(result.arms()).extracting(ArmResult::scenario).containsExactly(CARE, USUAL);
    assertThat(result.arms()).extracting(ArmResult::seed).containsOnly(5L);
    for (ArmResult arm : result.arms()) {
      assertThat(arm.outcomes().digest())
          .isEqualTo(new Simulation(arm.scenario(), 5, 0).run(new Batch(0, 100)).digest());
    }
  }

  @Test
  void anArmDoesNotDependOnTheOthers() {
    StudyResult both = new Study(List.of(CARE, USUAL), 5, 100).run(PLAIN, Progress.NONE);
    StudyResult alone = new Study(List.of(USUAL), 5, 100).run(PLAIN, Progress.NONE);
    assertThat(both.arms().get(1).outcomes().digest())
        .isEqualTo(alone.arms().get(0).outcomes().digest());
  }

  @Test
  void progressCountsThePatientsOfAllArms() {
    List<Long> steps = new ArrayList<>();
    Progress watch =
        new Progress() {
          @Override
          public void done(long patients) {
            steps.add(patients);
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    new Study(List.of(CARE, USUAL), 5, 30).run(PLAIN, watch);
    assertThat(steps).containsExactly(30L, 30L);
  }

  @Test
  void allPatientsLeaveRowsWhereArmsAreComparedAndAThousandOtherwise() {
    Scenario month = Arms.scenario(4);
    StudyResult one = new Study(List.of(month), 5, 1_200).run(PLAIN, Progress.NONE);
    StudyResult two = new Study(List.of(month, month), 5, 1_200).run(PLAIN, Progress.NONE);
    assertThat(rows(one, 0).size()).isEqualTo(1_000);
    assertThat(rows(two, 1).size()).isEqualTo(1_200);
  }

  private static EventTimes rows(StudyResult result, int arm) {
    return result.arms().get(arm).outcomes().rows(Endpoint.FULL_RECOVERY);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECURRENCE")
  void theDifferenceIsThatOfTheSamePatients(Endpoint endpoint) {
    StudyResult result = new Study(List.of(CARE, USUAL), 5, 200).run(PLAIN, Progress.NONE);
    PairedDifference difference = result.difference(1, endpoint);
    EventTimes first = result.arms().get(0).outcomes().rows(endpoint);
    EventTimes second = result.arms().get(1).outcomes().rows(endpoint);
    assertThat(difference.sooner().hits()).isEqualTo(sooner(second, first));
    assertThat(difference.later().hits()).isEqualTo(sooner(first, second)).isPositive();
  }

  /** How many of the same patients reach it in a before they do in b. */
  private static long sooner(EventTimes a, EventTimes b) {
    return IntStream.range(0, a.size())
        .filter(row -> a.observed(row) && (!b.observed(row) || a.day(row) < b.day(row)))
        .count();
  }

  @Test
  void anArmAgainstItselfDiffersInNobody() {
    StudyResult result = new Study(List.of(CARE, CARE), 5, 200).run(PLAIN, Progress.NONE);
    PairedDifference difference = result.difference(1, Endpoint.FULL_RECOVERY);
    assertThat(difference.sooner().hits()).isZero();
    assertThat(difference.later().hits()).isZero();
  }

  @Test
  void recurrenceIsNotComparedPersonByPerson() {
    StudyResult result = new Study(List.of(CARE, USUAL), 5, 10).run(PLAIN, Progress.NONE);
    assertThatThrownBy(() -> result.difference(1, Endpoint.RECURRENCE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
