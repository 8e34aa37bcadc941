package sinew.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
import sinew.simulation.Outcomes;
import sinew.simulation.Progress;
import sinew.simulation.Recorder;
import sinew.simulation.Simulation;
import sinew.statistics.EventTimes;
import sinew.statistics.PairedDifference;

class StudyTest {
  private static final Scenario CARE = Arms.scenario(26);
  private static final Scenario USUAL =
      Arms.scenario(26, Arms.mixed(), Arms.usualLife(), Sample.parameters());

  /** Runs everything in one batch. */
  private static final Backend PLAIN =
      new Backend() {
        @Override
        public Outcomes run(
            Simulation simulation, Batch patients, Recorder recorder, Progress progress) {
          progress.done(patients.size());
          return simulation.run(patients);
        }

        @Override
        public <T> List<T> all(List<Supplier<T>> work, Progress progress) {
          throw new UnsupportedOperationException();
        }
      };

  @Test
  void aStudyNeedsAnArmAPatientAndOneHorizon() {
    assertThatThrownBy(() -> Study.of(List.of())).hasMessage("a study needs an arm");
    assertThatThrownBy(() -> Laboratory.of(1, 0, PLAIN))
        .hasMessage("a laboratory needs a patient, had 0");
    assertThatThrownBy(() -> Study.of(List.of(CARE, CARE.withHorizonWeeks(27))))
        .hasMessage("all arms of a study need the same horizon");
  }

  @Test
  void laterChangesOfTheListOfArmsDoNotReachTheStudy() {
    List<Scenario> arms = new ArrayList<>(List.of(CARE));
    Study study = Study.of(arms);
    arms.clear();
    assertThat(study.arms()).containsExactly(CARE);
  }

  @Test
  void eachArmIsTheSimulationOfItsScenario() {
    StudyResult result = Study.of(List.of(CARE, USUAL)).run(Laboratory.of(5, 100, PLAIN));
    assertThat(result.arms()).extracting(ArmResult::scenario).containsExactly(CARE, USUAL);
    assertThat(result.arms()).extracting(ArmResult::seed).containsOnly(5L);
    for (ArmResult arm : result.arms()) {
      assertThat(arm.digest())
          .isEqualTo(Digest.of(new Simulation(arm.scenario(), 5, 0).run(new Batch(0, 100))));
    }
  }

  @Test
  void anArmDoesNotDependOnTheOthers() {
    StudyResult both = Study.of(List.of(CARE, USUAL)).run(Laboratory.of(5, 100, PLAIN));
    StudyResult alone = Study.of(List.of(USUAL)).run(Laboratory.of(5, 100, PLAIN));
    assertThat(both.arms().get(1).digest()).isEqualTo(alone.arms().get(0).digest());
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
    Study.of(List.of(CARE, USUAL)).run(new Laboratory(5, 30, PLAIN, watch));
    assertThat(steps).containsExactly(30L, 30L);
  }

  @Test
  void allPatientsLeaveRowsWhereArmsAreComparedAndAThousandOtherwise() {
    Scenario month = Arms.scenario(4);
    StudyResult one = Study.of(List.of(month)).run(Laboratory.of(5, 1_200, PLAIN));
    StudyResult two = Study.of(List.of(month, month)).run(Laboratory.of(5, 1_200, PLAIN));
    assertThat(rows(one, 0).size()).isEqualTo(1_000);
    assertThat(rows(two, 1).size()).isEqualTo(1_200);
  }

  private static EventTimes rows(StudyResult result, int arm) {
    return result.arms().get(arm).outcomes().rows(Endpoint.FULL_RECOVERY);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RELAPSE")
  void theDifferenceIsThatOfTheSamePatients(Endpoint endpoint) {
    StudyResult result = Study.of(List.of(CARE, USUAL)).run(Laboratory.of(5, 200, PLAIN));
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
    StudyResult result = Study.of(List.of(CARE, CARE)).run(Laboratory.of(5, 200, PLAIN));
    PairedDifference difference = result.difference(1, Endpoint.FULL_RECOVERY);
    assertThat(difference.sooner().hits()).isZero();
    assertThat(difference.later().hits()).isZero();
  }

  @Test
  void relapseIsNotComparedPersonByPerson() {
    StudyResult result = Study.of(List.of(CARE, USUAL)).run(Laboratory.of(5, 10, PLAIN));
    assertThatThrownBy(() -> result.difference(1, Endpoint.RELAPSE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
