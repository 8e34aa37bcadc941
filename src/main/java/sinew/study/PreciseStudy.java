package sinew.study;

import java.util.List;
import java.util.OptionalDouble;
import sinew.simulation.Batch;
import sinew.simulation.Outcomes;

/**
 * A study of one arm with as many patients as a precision needs. How many are added is decided by
 * what came of those before, so the result is that of a study with so many patients from the start.
 *
 * @param study the study
 * @param precision how precise it shall be
 */
public record PreciseStudy(Study study, Precision precision) implements Experiment<StudyResult> {
  /** Patients come in thousands: with fewer, chance would decide when to stop. */
  static final int STEP = 1_000;

  /** More are never simulated. */
  public static final int MOST = 10_000_000;

  /** A little more than the square of the precision asks for, so that one step mostly suffices. */
  private static final double RESERVE = 1.05;

  /**
   * By how much a step raises the number of patients at most. Where a curve is flat, a thousand
   * patients say little of how many are needed; half of them say it well.
   */
  private static final int GROWTH = 2;

  /** Half the 95 % interval of a share of one half, times the root of the number of people. */
  private static final double WIDEST = 1.96 * 0.5;

  /** As many as usual, where fewer than half recover and more patients would not change that. */
  static final int WITHOUT_MEDIAN = 10_000;

  public PreciseStudy {
    if (study.arms().size() != 1) {
      throw new IllegalArgumentException(
          "one arm can be precise, not " + study.arms().size() + " together");
    }
  }

  @Override
  public String name() {
    return study.name();
  }

  /** Known only for a share, whose interval is widest at one half; for a median, a usual number. */
  @Override
  public long lives(Laboratory laboratory) {
    double share = WIDEST / precision.most();
    return study.lives(
        precision.figure() == Precision.Figure.SHARE_BY_A_YEAR
            ? laboratory.with(thousands(share * share))
            : laboratory);
  }

  @Override
  public StudyResult run(Laboratory laboratory) {
    long told = lives(laboratory);
    Outcomes outcomes = live(laboratory, new Batch(0, STEP));
    int patients = STEP;
    OptionalDouble reached = precision.reached(outcomes);
    while (patients < MOST && !suffices(patients, reached)) {
      int needed = needed(patients, reached);
      told = tell(laboratory, told, needed);
      int next = Math.min(needed, GROWTH * patients);
      outcomes.add(live(laboratory, new Batch(patients, next - patients)));
      patients = next;
      reached = precision.reached(outcomes);
    }
    tell(laboratory, told, patients);
    return study.result(laboratory.with(patients), List.of(outcomes));
  }

  /** Tells who waits of how much work it is now, and returns it. */
  private long tell(Laboratory laboratory, long told, int patients) {
    long lives = study.lives(laboratory.with(patients));
    laboratory.progress().revised(lives - told, patients);
    return lives;
  }

  private Outcomes live(Laboratory laboratory, Batch some) {
    return study.live(laboratory.with(STEP), some).get(0);
  }

  private boolean suffices(int patients, OptionalDouble reached) {
    return reached.isPresent()
        ? reached.getAsDouble() <= precision.most()
        : patients >= WITHOUT_MEDIAN;
  }

  /** How many patients it takes, as far as those who were simulated can tell. */
  private int needed(int patients, OptionalDouble reached) {
    if (reached.isEmpty()) {
      return WITHOUT_MEDIAN;
    }
    double over = reached.getAsDouble() / precision.most();
    return thousands(Math.max(patients + STEP, RESERVE * over * over * patients));
  }

  private static int thousands(double patients) {
    return (int) Math.min(MOST, STEP * Math.ceil(patients / STEP));
  }
}
