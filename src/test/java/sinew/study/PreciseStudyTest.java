package sinew.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sinew.input.ScenarioReader;
import sinew.scenario.Scenario;
import sinew.simulation.Progress;

/** A study stops when chance matters little enough, and is then like any other. */
class PreciseStudyTest {
  private static final Scenario TYPICAL =
      ScenarioReader.read(Path.of("scenarios/typical.yaml")).scenario().withHorizonWeeks(60);
  private static final Study STUDY = Study.of(List.of(TYPICAL));

  private static StudyResult run(Precision precision, int threads) {
    return new PreciseStudy(STUDY, precision)
        .run(Laboratory.of(1, 10_000, LocalBackend.of(threads)));
  }

  private static String digest(StudyResult result) {
    return Digest.of(result.arms().get(0).outcomes());
  }

  @Test
  @Tag("simulates")
  void itIsTheStudyOfSoManyPatientsAtAnyNumberOfThreads() {
    Precision precision = new Precision(Precision.Figure.SHARE_BY_A_YEAR, 0.016);
    StudyResult result = run(precision, 2);
    // About 1.96 squared times 0.78 times 0.22 over 0.016 squared.
    assertThat(result.patients()).isEqualTo(3_000);
    String digest = digest(result);
    assertThat(digest(run(precision, 1))).isEqualTo(digest);
    assertThat(digest(STUDY.run(Laboratory.of(1, 3_000, LocalBackend.of(3))))).isEqualTo(digest);
  }

  @ParameterizedTest
  @Tag("simulates")
  @CsvSource({"SHARE_BY_A_YEAR, 0.02", "SHARE_BY_A_YEAR, 0.2", "MEDIAN_DAY, 5"})
  void itIsAsPreciseAsAskedAndNoStepBeforeWas(Precision.Figure figure, double most) {
    Precision precision = new Precision(figure, most);
    StudyResult result = run(precision, 2);
    assertThat(precision.reached(result.arms().get(0).outcomes()).orElseThrow())
        .isLessThanOrEqualTo(most);
    if (result.patients() > PreciseStudy.STEP) {
      StudyResult first = STUDY.run(Laboratory.of(1, PreciseStudy.STEP, LocalBackend.of(2)));
      assertThat(precision.reached(first.arms().get(0).outcomes()).orElseThrow())
          .isGreaterThan(most);
    }
  }

  @Test
  @Tag("simulates")
  void whereFewerThanHalfRecoverMorePatientsAreNoUse() {
    Precision precision = new Precision(Precision.Figure.MEDIAN_DAY, 3);
    Study early = Study.of(List.of(TYPICAL.withHorizonWeeks(8)));
    StudyResult result =
        new PreciseStudy(early, precision).run(Laboratory.of(1, 500, LocalBackend.of(2)));
    assertThat(precision.reached(result.arms().get(0).outcomes())).isEmpty();
    assertThat(result.patients()).isEqualTo(PreciseStudy.WITHOUT_MEDIAN);
  }

  @Test
  void workIsKnownAheadForAShare() {
    Precision precision = new Precision(Precision.Figure.SHARE_BY_A_YEAR, 0.01);
    // 0.98 squared over 0.01 squared is 9,604.
    assertThat(new PreciseStudy(STUDY, precision).lives(Laboratory.of(1, 50, LocalBackend.of(1))))
        .isEqualTo(10_000);
  }

  /** What a progress is told. */
  private static final class Told implements Progress {
    private final List<Long> totals = new ArrayList<>();
    private long total;
    private long done;
    private long headed;

    private Told(long total) {
      this.total = total;
    }

    @Override
    public void done(long patients) {
      done += patients;
      totals.add(total);
      assertThat(done).isLessThanOrEqualTo(total);
    }

    @Override
    public void revised(long more, long patients) {
      total += more;
      headed = patients;
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }

  /**
   * The day by which half recover says nothing of how many patients it takes until some lived. It
   * is a whole day, so what is told of a precision of one or two jumps by more than a fifth.
   */
  @ParameterizedTest
  @Tag("simulates")
  @CsvSource({"MEDIAN_DAY, 3, 60", "SHARE_BY_A_YEAR, 0.004, 12"})
  void whoWaitsIsToldHowMuchWorkItTurnsOutToBe(
      Precision.Figure figure, double most, int horizonWeeks) {
    Study study = Study.of(List.of(TYPICAL.withHorizonWeeks(horizonWeeks))).withWhatIfs();
    PreciseStudy precise = new PreciseStudy(study, new Precision(figure, most));
    LocalBackend backend = LocalBackend.of(2);
    Told told = new Told(precise.lives(Laboratory.of(1, 10_000, backend)));
    StudyResult result = precise.run(new Laboratory(1, 10_000, backend, told));
    assertThat(told.done).isEqualTo(told.total);
    assertThat(told.headed).isEqualTo(result.patients());
    // From a third of the work on, what is told is right within a fifth.
    assertThat(told.totals.subList(told.totals.size() / 3, told.totals.size()))
        .allMatch(total -> Math.abs(total - told.total) <= 0.2 * told.total);
  }

  @Test
  void severalArmsAreNotPreciseTogether() {
    Study two = Study.of(List.of(TYPICAL, TYPICAL));
    assertThatThrownBy(() -> new PreciseStudy(two, new Precision(Precision.Figure.MEDIAN_DAY, 3)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
