package sinew.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sinew.model.Endpoint;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.Phase;
import sinew.model.Sample;
import sinew.model.Trait;
import sinew.scenario.Scenario;
import sinew.simulation.Arms;
import sinew.simulation.Diary;
import sinew.statistics.EventTimes;

class ArmResultTest {
  private static final long SEED = 2;

  /** People of whom nine of ten recover. */
  private static final Scenario QUICK =
      Arms.scenario(
          260,
          Arms.mixed()
              .changed(Trait.HEALING_FACTOR, 3)
              .changed(Trait.PERSISTENCE, 0)
              .changed(Trait.STRESS, 0.2)
              .changed(Trait.UNDERLYING_CAUSE, 0),
          Arms.care(),
          Sample.parameters());

  private static ArmResult run(Scenario scenario, int patients) {
    return Study.of(List.of(scenario))
        .run(Laboratory.of(SEED, patients, LocalBackend.of(2)))
        .arms()
        .get(0);
  }

  private static Scenario rest(int horizonWeeks) {
    Phase rest = Sample.phase("rest", 520, 10, 0, 0, ExerciseClass.NONE, 0, 0);
    return Arms.scenario(
        horizonWeeks, Arms.mixed(), Sample.plan(Guidance.TIME, 1, rest), Sample.parameters());
  }

  /** Found by a walk over all rows: the first that no other is nearer than. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RELAPSING")
  void theExampleIsTheFirstPatientNearestToTheQuantile(ExampleKind like) {
    ArmResult arm = run(QUICK, 300);
    double wanted = arm.curve(Endpoint.FULL_RECOVERY).quantile(like.share()).value().orElseThrow();
    EventTimes rows = arm.outcomes().rows(Endpoint.FULL_RECOVERY);
    int nearest = -1;
    for (int row = rows.size() - 1; row >= 0; row--) {
      if (rows.observed(row)
          && (nearest < 0
              || Math.abs(rows.day(row) - wanted) <= Math.abs(rows.day(nearest) - wanted))) {
        nearest = row;
      }
    }
    Diary example = arm.example(like).orElseThrow();
    assertThat(example.patient()).isEqualTo(nearest);
    assertThat(example.reachedOn(Endpoint.FULL_RECOVERY))
        .isEqualTo(OptionalInt.of(rows.day(nearest)));
  }

  @Test
  void aQuickRecoveryIsSoonerThanATypicalAndThatThanASlowOne() {
    ArmResult arm = run(QUICK, 300);
    assertThat(recovered(arm, ExampleKind.QUICK)).isLessThan(recovered(arm, ExampleKind.TYPICAL));
    assertThat(recovered(arm, ExampleKind.TYPICAL)).isLessThan(recovered(arm, ExampleKind.SLOW));
  }

  private static int recovered(ArmResult arm, ExampleKind like) {
    return arm.example(like).orElseThrow().reachedOn(Endpoint.FULL_RECOVERY).orElseThrow();
  }

  /** After those who recovered people stand in order of their last week's pain. */
  @ParameterizedTest
  @EnumSource(names = {"TYPICAL", "SLOW"})
  void whereTheQuantileIsNotReachedTheExampleIsOneWhoDidNotRecover(ExampleKind like) {
    ArmResult arm = run(Arms.scenario(12), 300);
    EventTimes rows = arm.outcomes().rows(Endpoint.FULL_RECOVERY);
    double recovered = (double) IntStream.range(0, 300).filter(rows::observed).count() / 300;
    assertThat(recovered).isLessThan(0.5);
    Diary example = arm.example(like).orElseThrow();
    assertThat(example.reachedOn(Endpoint.FULL_RECOVERY)).isEmpty();
    double[] others =
        IntStream.range(0, rows.size())
            .filter(row -> !rows.observed(row))
            .limit(9)
            .mapToDouble(row -> lastPain(Diary.of(arm.scenario(), arm.seed(), row)))
            .sorted()
            .toArray();
    int place = (int) (9 * (like.share() - recovered) / (1 - recovered));
    assertThat(lastPain(example)).isEqualTo(others[place]);
  }

  private static double lastPain(Diary diary) {
    return diary.column(Diary.Item.WEEK_PAIN)[12 * 7];
  }

  @Test
  void whereNobodyRecoversTheExamplesAreThreeOfTheFirst() {
    ArmResult arm = run(rest(8), 20);
    List<ExampleKind> kinds = List.of(ExampleKind.QUICK, ExampleKind.TYPICAL, ExampleKind.SLOW);
    assertThat(kinds)
        .extracting(like -> arm.example(like).orElseThrow().patient())
        .doesNotHaveDuplicates()
        .allSatisfy(patient -> assertThat(patient).isLessThan(9));
    assertThat(arm.example(ExampleKind.RELAPSING)).isEmpty();
  }

  @Test
  void whoRelapsesIsTheFirstWhoDoes() {
    ArmResult arm = run(QUICK, 300);
    Diary example = arm.example(ExampleKind.RELAPSING).orElseThrow();
    assertThat(example.reachedOn(Endpoint.RELAPSE)).isPresent();
    for (int row = 0; row < example.patient(); row++) {
      assertThat(Diary.of(arm.scenario(), arm.seed(), row).reachedOn(Endpoint.RELAPSE))
          .as("patient %s before the example", row)
          .isEmpty();
    }
  }

  @Test
  void theCurveIsThatOfTheCounts() {
    ArmResult arm = run(QUICK, 300);
    EventTimes rows = arm.outcomes().rows(Endpoint.PAIN_SETTLED);
    long byHalfAYear = 0;
    for (int row = 0; row < 300; row++) {
      byHalfAYear += rows.observed(row) && rows.day(row) <= 182 ? 1 : 0;
    }
    assertThat(arm.curve(Endpoint.PAIN_SETTLED).reached(182))
        .isCloseTo(byHalfAYear / 300.0, within(1e-12));
  }

  @Test
  void whereNobodyRecoversThereIsNoCurveOfRelapse() {
    ArmResult arm = run(rest(8), 5);
    assertThatThrownBy(() -> arm.curve(Endpoint.RELAPSE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
