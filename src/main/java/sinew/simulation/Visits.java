package sinew.simulation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What the first patients felt when they were asked: pain and score at the baseline (the end of the
 * run-in) and at the end of some weeks. Row i is patient i. Immutable.
 */
public final class Visits implements Serializable {
  private static final long serialVersionUID = 1;

  private final double[][] pain;
  private final double[][] score;

  /** Trusts its arguments: a column for the baseline, then one for each visit. */
  Visits(double[][] pain, double[][] score) {
    this.pain = pain;
    this.score = score;
  }

  /** The rows of many batches, one batch after the other. */
  static Visits concat(List<Visits> batches) {
    int visits = batches.isEmpty() ? 0 : batches.get(0).pain.length;
    double[][] pain = new double[visits][];
    double[][] score = new double[visits][];
    for (int visit = 0; visit < visits; visit++) {
      int column = visit;
      pain[visit] =
          batches.stream().flatMapToDouble(batch -> Arrays.stream(batch.pain[column])).toArray();
      score[visit] =
          batches.stream().flatMapToDouble(batch -> Arrays.stream(batch.score[column])).toArray();
    }
    return new Visits(pain, score);
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
}
