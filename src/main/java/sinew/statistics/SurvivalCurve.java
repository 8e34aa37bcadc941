package sinew.statistics;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import sinew.maths.Maths;

/**
 * The share of patients still without the event after each day, by Kaplan and Meier. With d events
 * among n at risk on a day,
 *
 * <p>\[ S(t) = \prod_{i \le t} \left( 1 - \frac{d_i}{n_i} \right), \quad \hat{se}(S(t)) = S(t)
 * \sqrt{\sum_{i \le t} \frac{d_i}{n_i (n_i - d_i)}} \]
 *
 * <p>the second being Greenwood's formula. Patients censored on a day are at risk on it. Immutable.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan and Meier (1958), J Am Stat
 *     Assoc 53:457-481</a>
 */
public final class SurvivalCurve {
  /** Shares closer than this are one and the same; rounding of the product stays far below it. */
  private static final double SAME = 1e-12;

  private final DayCounts counts;
  private final long[] atRisk;
  private final double[] survival;
  private final double[] reached;
  private final double[] greenwood;

  private SurvivalCurve(DayCounts counts) {
    int days = counts.horizonDays() + 1;
    this.counts = counts;
    atRisk = new long[days];
    survival = new double[days];
    reached = new double[days];
    greenwood = new double[days];
    fill(counts.total());
  }

  /**
   * The curve of the given counts.
   *
   * @param counts at least one patient; copied
   * @return the curve, on the days from 0 to the horizon of the counts
   */
  public static SurvivalCurve of(DayCounts counts) {
    if (counts.total() == 0) {
      throw new IllegalArgumentException("a curve needs at least one patient, there was none");
    }
    DayCounts copy = DayCounts.upTo(counts.horizonDays());
    copy.add(counts);
    return new SurvivalCurve(copy);
  }

  // Between two censored days the product telescopes to (now at risk) / (at risk at the start of
  // the stretch). Written so, an uncensored curve is the empirical distribution to the last bit.
  private void fill(long total) {
    long left = total;
    long start = total;
    double before = 1;
    double sum = 0;
    for (int day = 0; day < survival.length; day++) {
      atRisk[day] = left;
      long events = counts.events(day);
      left -= events;
      survival[day] = start == 0 ? before : before * left / start;
      reached[day] = start == 0 ? 1 - before : (start - before * left) / start;
      if (events > 0 && left > 0) {
        sum += (double) events / ((double) atRisk[day] * left);
      }
      greenwood[day] = sum;
      if (counts.censored(day) > 0) {
        left -= counts.censored(day);
        start = left;
        before = survival[day];
      }
    }
  }

  /**
   * The last day of the curve.
   *
   * @return the horizon in days
   */
  public int horizonDays() {
    return counts.horizonDays();
  }

  /**
   * The share still without the event at the end of a day.
   *
   * @param day the day, from 0 to the horizon
   * @return the share, from 0 to 1
   */
  public double survival(int day) {
    return survival[day];
  }

  /**
   * The share that has had the event by the end of a day.
   *
   * @param day the day, from 0 to the horizon
   * @return 1 - {@link #survival}, without the rounding of that difference
   */
  public double reached(int day) {
    return reached[day];
  }

  /**
   * How many were under observation and without the event when a day began.
   *
   * @param day the day, from 0 to the horizon
   * @return the number, at least 0
   */
  public long atRisk(int day) {
    return atRisk[day];
  }

  /**
   * Greenwood's standard error, the same for {@link #survival} and {@link #reached}. It is 0 where
   * the curve is 1 or 0; {@link #interval} is the right measure there.
   *
   * @param day the day, from 0 to the horizon
   * @return the standard error, at least 0
   */
  public double standardError(int day) {
    return survival[day] * Math.sqrt(greenwood[day]);
  }

  /**
   * The 95 % interval of {@link #survival}, symmetric on the scale of log(-log S):
   *
   * <p>\[ S^{\exp(\pm 1.96 \, \hat{se}(S) / (S \log S))} \]
   *
   * <p>The formula has no value at the ends of the scale, and an interval without width would be
   * falsely certain. There the limits are the exact ones (Clopper and Pearson) of none among n:
   *
   * <ul>
   *   <li>S = 1: from \( 0.025^{1/n} \), about 1 - 3.7 / n, to 1, with n at risk on the day;
   *   <li>S = 0: from 0 to \( 1 - 0.025^{1/n} \), with n the effective sample size \( S (1 - S) /
   *       \hat{se}(S)^2 \) on the last day with S above 0, which is the number of patients if none
   *       was censored;
   *   <li>nobody at risk and S = 1: from 0 to 1.
   * </ul>
   *
   * @param day the day, from 0 to the horizon
   * @return the interval, inside [0, 1]
   * @see <a href="https://doi.org/10.1002/9781118032985">Kalbfleisch and Prentice (2002), section
   *     1.4</a>
   * @see <a href="https://doi.org/10.1093/biomet/26.4.404">Clopper and Pearson (1934), Biometrika
   *     26:404-413</a>
   */
  public Interval interval(int day) {
    if (survival[day] == 1) {
      return new Interval(1 - noneAmong((double) atRisk[day]), 1);
    }
    if (survival[day] == 0) {
      return new Interval(0, noneAmong(effectiveSize(day)));
    }
    double log = Maths.log(survival[day]);
    double spread = Maths.exp(Interval.NORMAL_975 * Math.sqrt(greenwood[day]) / -log);
    return new Interval(Maths.exp(log * spread), Maths.exp(log / spread));
  }

  /**
   * The 95 % interval of {@link #reached}: one minus the limits of {@link #interval}.
   *
   * @param day the day, from 0 to the horizon
   * @return the interval, inside [0, 1]
   */
  public Interval reachedInterval(int day) {
    Interval left = interval(day);
    return new Interval(1 - left.high(), 1 - left.low());
  }

  // The largest share of which none among n is seen with a chance of at least 2.5 %.
  private static double noneAmong(double n) {
    return n == 0 ? 1 : 1 - Maths.exp(Maths.log(0.025) / n);
  }

  private double effectiveSize(int day) {
    int last = day;
    while (last >= 0 && survival[last] == 0) {
      last--;
    }
    if (last < 0 || survival[last] == 1) {
      return atRisk[last + 1];
    }
    return reached[last] / (survival[last] * greenwood[last]);
  }

  /**
   * The day by which a share has had the event: the first day with S at most 1 - share, or halfway
   * to the next drop if S stays at exactly 1 - share until then. The interval inverts the log-log
   * limits of S in the same way (Brookmeyer and Crowley). Days with S = 1 or S = 0 have no such
   * limits and take no part: a limit that is not crossed before S reaches 0 is empty.
   *
   * @param share the share that has had the event, in (0, 1)
   * @return the day and its interval
   * @see <a href="https://doi.org/10.2307/2530286">Brookmeyer and Crowley (1982), Biometrics
   *     38:29-41</a>
   */
  public DayQuantile quantile(double share) {
    double level = 1 - share + SAME;
    OptionalInt value = firstDay(day -> survival[day] <= level);
    OptionalInt low = firstDay(day -> survival[day] > 0 && interval(day).low() <= level);
    OptionalInt high = firstDay(day -> survival[day] > 0 && interval(day).high() <= level);
    return new DayQuantile(
        share,
        value.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(midpoint(value.getAsInt(), 1 - share)),
        real(low),
        real(high));
  }

  private OptionalInt firstDay(IntPredicate reached) {
    return IntStream.rangeClosed(0, horizonDays())
        .filter(day -> counts.events(day) > 0)
        .filter(reached)
        .findFirst();
  }

  private static OptionalDouble real(OptionalInt day) {
    return day.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(day.getAsInt());
  }

  private double midpoint(int day, double level) {
    if (survival[day] < level - SAME) {
      return day;
    }
    for (int next = day + 1; next <= horizonDays(); next++) {
      if (counts.events(next) > 0) {
        return (day + next) / 2.0;
      }
    }
    return day;
  }

  /**
   * The mean time without the event among the first days, \( \mu(t) = \int_0^t S(u) \, du \), with
   * variance \( \sum_{i \le t} (\mu(t) - \mu(i))^2 \, d_i / (n_i (n_i - d_i)) \).
   *
   * @param day the day up to which time counts, from 0 to the horizon
   * @return the restricted mean in days and its standard error
   * @see <a href="https://doi.org/10.1186/1471-2288-13-152">Royston and Parmar (2013), BMC Med Res
   *     Methodol 13:152</a>
   */
  public Estimate restrictedMean(int day) {
    double area = 0;
    double variance = 0;
    for (int past = day; past >= 0; past--) {
      area += past < day ? survival[past] : 0;
      double term = greenwood[past] - (past > 0 ? greenwood[past - 1] : 0);
      variance += area * area * term;
    }
    return new Estimate(area, Math.sqrt(variance));
  }

  @Override
  public String toString() {
    OptionalDouble half = quantile(0.5).value();
    return String.format(
        Locale.ROOT,
        "%.2f of %d by day %d, %s",
        reached(horizonDays()),
        counts.total(),
        horizonDays(),
        half.isPresent() ? "half by day " + Math.round(half.getAsDouble()) : "fewer than half");
  }
}
