package sinew.statistics;

import java.util.Arrays;

/**
 * How a share differs between groups, without the chance between the few people of each.
 *
 * <p>With \( p_i \) the share among the n people of group i, \( S^2 \) the variance of the \( p_i
 * \), and \( N^2 \) the mean of \( p_i (1 - p_i) / (n - 1) \), which is what chance adds, the
 * groups themselves vary by \( S^2 - N^2 \). Each \( p_i \) is drawn towards their mean until they
 * do. Over several occasions, such as days, both variances are summed, so that a share that rises
 * from day to day still does.
 *
 * <p>As \( S^2 \) is known from k groups only, it can fall below \( N^2 \) where groups differ; at
 * most (k - 3) / (k - 1) of it is taken out, so that a range never becomes one number by chance.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1983.10477920">Morris (1983), Parametric empirical
 *     Bayes inference: theory and applications</a>
 * @see <a href="https://doi.org/10.1002/hec.1199">O'Hagan, Stevenson and Madan (2007), Monte Carlo
 *     probabilistic sensitivity analysis for patient level simulation models: efficient estimation
 *     of mean and variance using ANOVA</a>
 */
public final class BetweenGroups {
  private final double[][] shares;
  private final double[] means;
  private final double kept;

  private BetweenGroups(double[][] shares, double[] means, double kept) {
    this.shares = shares;
    this.means = means;
    this.kept = kept;
  }

  /**
   * Some groups.
   *
   * @param shares for each group, at least two, its share on each occasion, 0 to 1
   * @param people how many people each group has, at least 2
   * @return the groups
   */
  public static BetweenGroups of(double[][] shares, int people) {
    int groups = shares.length;
    double[] means = new double[shares[0].length];
    double all = 0;
    double chance = 0;
    for (int occasion = 0; occasion < means.length; occasion++) {
      double sum = 0;
      double squares = 0;
      for (double[] group : shares) {
        double share = group[occasion];
        sum += share;
        squares += share * share;
        chance += share * (1 - share) / (people - 1) / groups;
      }
      means[occasion] = sum / groups;
      all += Math.max(0, squares - sum * sum / groups) / (groups - 1);
    }
    double kept = all > 0 ? Math.sqrt(Math.max(least(groups), 1 - chance / all)) : 1;
    return new BetweenGroups(shares, means, kept);
  }

  /** The least share of the variance that is kept. */
  private static double least(int groups) {
    return Math.min(1, 2.0 / (groups - 1));
  }

  /**
   * The shares of the groups.
   *
   * @param occasion the number of the occasion, from 0
   * @return a share for each group, 0 to 1, with the mean of those that were given
   */
  public double[] at(int occasion) {
    double mean = means[occasion];
    return Arrays.stream(shares)
        .mapToDouble(group -> kept == 1 ? group[occasion] : mean + kept * (group[occasion] - mean))
        .toArray();
  }
}
