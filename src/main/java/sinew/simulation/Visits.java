package sinew.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The first patients at their visits: pain, score and activity at the baseline (the end of the
 * run-in) and at the end of some weeks. Row i is patient i. Immutable.
 */
public final class Visits {
  private final double[][] pain;
  private final double[][] score;
  private final double[][] activity;

  /** Trusts its arguments: a column for the baseline, then one for each visit. */
  Visits(double[][] pain, double[][] score, double[][] activity) {
    this.pain = pain;
    this.score = score;
    this.activity = activity;
  }

  /** The rows of many batches, one batch after the other. */
  static Visits concat(List<Visits> batches) {
    return new Visits(
        concat(batches, batch -> batch.pain),
        concat(batches, batch -> batch.score),
        concat(batches, batch -> batch.activity));
  }

  private static double[][] concat(List<Visits> batches, Function<Visits, double[][]> columns) {
    int visits = batches.isEmpty() ? 0 : columns.apply(batches.get(0)).length;
    return IntStream.range(0, visits)
        .mapToObj(
            visit ->
                batches.stream()
                    .flatMapToDouble(batch -> Arrays.stream(columns.apply(batch)[visit]))
                    .toArray())
        .toArray(double[][]::new);
  }

  /**
   * How many patients there are.
   *
   * @return the number of rows
   */
  public int size() {
    return pain.length == 0 ? 0 : pain[0].length;
  }

  /**
   * Mean of the worst pain of 7 days, as felt.
   *
   * @param visit 0 for the baseline, then the visits from 1
   * @param row the patient
   * @return pain, NRS 0-10
   */
  public double pain(int visit, int row) {
    return pain[visit][row];
  }

  /**
   * The score.
   *
   * @param visit 0 for the baseline, then the visits from 1
   * @param row the patient
   * @return the score, 0 to 100
   */
  public double score(int visit, int row) {
    return score[visit][row];
  }

  /**
   * Activity of the day.
   *
   * @param visit 0 for the baseline, then the visits from 1
   * @param row the patient
   * @return the share of demand
   */
  public double activity(int visit, int row) {
    return activity[visit][row];
  }
}
