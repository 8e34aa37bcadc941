package sinew.statistics;

/**
 * Which order statistics bound a median. Half of all values lie below it, so the number below is a
 * count of throws of a coin.
 */
final class MedianRank {
  private MedianRank() {}

  /**
   * The largest r for which a binomial count of n trials and chance 1/2 falls below r in less than
   * a share of cases. The chances of the counts follow from each other, \( p_{k-1} = p_k \, k / (n
   * - k + 1) \), from the middle down, and are added from the smallest on.
   *
   * @param trials how many values there are, at least 1
   * @param share the share, above 0 and below 1/2
   * @return the rank; 0 if there is none
   */
  static int below(int trials, double share) {
    int middle = trials / 2;
    double[] chance = new double[middle + 1];
    chance[middle] = 1;
    for (int k = middle; k > 0; k--) {
      chance[k - 1] = chance[k] * k / (trials - k + 1);
    }
    double all = 0;
    for (int k = 0; k <= middle; k++) {
      all += 2 * k == trials ? chance[k] : 2 * chance[k];
    }
    int rank = 0;
    for (double sum = chance[0]; sum < share * all; sum += chance[rank]) {
      rank++;
    }
    return rank;
  }
}
