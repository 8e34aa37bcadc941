package sinew.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.statistics.DayCounts;
import sinew.statistics.DayQuantile;
import sinew.statistics.SurvivalCurve;
import sinew.study.ModelRange;
import sinew.study.ParameterUncertainty;
import sinew.text.People;
import sinew.text.Times;

/** The endpoints of one arm: who reached what by when. One source for words, tables and charts. */
public final class EndpointCurves {
  /** With fewer people at risk than this, nothing is said of relapse. */
  private static final int FEWEST = 20;

  private final int horizonDays;
  private final Map<Endpoint, long[]> reached = new EnumMap<>(Endpoint.class);
  private final Map<Endpoint, SurvivalCurve> curves = new EnumMap<>(Endpoint.class);
  private final Map<Endpoint, Long> patients = new EnumMap<>(Endpoint.class);

  private final Optional<ParameterUncertainty> uncertainty;

  private EndpointCurves(
      Function<Endpoint, DayCounts> counts, Optional<ParameterUncertainty> uncertainty) {
    this.uncertainty = uncertainty;
    horizonDays = counts.apply(Endpoint.FULL_RECOVERY).horizonDays();
    for (Endpoint endpoint : Endpoint.values()) {
      DayCounts days = counts.apply(endpoint);
      patients.put(endpoint, days.total());
      reached.put(endpoint, sums(days));
      if (days.total() > 0) {
        curves.put(endpoint, SurvivalCurve.of(days));
      }
    }
  }

  /**
   * The endpoints of the given counts.
   *
   * @param counts the counts of each endpoint, all with one horizon and, but for relapse, with at
   *     least one patient
   * @param uncertainty what unknown parameters could change, if that is known
   * @return the curves
   */
  static EndpointCurves of(
      Function<Endpoint, DayCounts> counts, Optional<ParameterUncertainty> uncertainty) {
    return new EndpointCurves(counts, uncertainty);
  }

  private static long[] sums(DayCounts days) {
    long[] sums = new long[days.horizonDays() + 1];
    long sum = 0;
    for (int day = 0; day < sums.length; day++) {
      sum += days.events(day);
      sums[day] = sum;
    }
    return sums;
  }

  /**
   * The horizon.
   *
   * @return the last day
   */
  public int horizonDays() {
    return horizonDays;
  }

  /**
   * The horizon in words.
   *
   * @return for example {@code 3 years}
   */
  public String horizon() {
    return Times.length(horizonDays);
  }

  /**
   * How many patients could reach an endpoint.
   *
   * @param endpoint the endpoint
   * @return all patients; for relapse those who recovered
   */
  public long patients(Endpoint endpoint) {
    return patients.get(endpoint);
  }

  /**
   * How many had reached an endpoint.
   *
   * @param endpoint any endpoint but relapse, which is censored on any day
   * @param day the day, from 0 to the horizon
   * @return those out of all patients
   */
  public People reachedBy(Endpoint endpoint, int day) {
    return new People(reached.get(endpoint)[day], patients(endpoint));
  }

  /**
   * Where other parameters that are as good put the share that has reached an endpoint.
   *
   * @param endpoint any endpoint but relapse
   * @param day the day, from 0 to the horizon
   * @return the range of nine of ten and their median; empty if that was not asked
   */
  public Optional<ModelRange> couldBe(Endpoint endpoint, int day) {
    return uncertainty.map(unsure -> unsure.reached(endpoint, day));
  }

  /**
   * How many sets of parameters that range stands on.
   *
   * @return the number, 0 if it was not asked
   */
  public int draws() {
    return uncertainty.map(ParameterUncertainty::draws).orElse(0);
  }

  /**
   * The curve of an endpoint.
   *
   * @param endpoint the endpoint
   * @return the curve; empty for relapse if nobody recovered
   */
  public Optional<SurvivalCurve> curve(Endpoint endpoint) {
    return Optional.ofNullable(curves.get(endpoint));
  }

  /**
   * Of those who recovered, how many have had a relapse so long after that.
   *
   * @param days days since full recovery
   * @return the share, as it can be said of a censored curve; empty if too few were followed so
   *     long
   */
  public Optional<People> relapsedWithin(int days) {
    return curve(Endpoint.RELAPSE)
        .filter(curve -> enoughFollowed(curve, days))
        .map(curve -> relapsed(curve, days));
  }

  /** A relapse is censored on any day, so that only the curve's share can be said. */
  static People relapsed(SurvivalCurve curve, int days) {
    return People.of(curve.reached(days));
  }

  static boolean enoughFollowed(SurvivalCurve curve, int days) {
    return days <= curve.horizonDays() && curve.atRisk(days) >= FEWEST;
  }

  /**
   * The day by which a share of all patients had reached an endpoint.
   *
   * @param endpoint any endpoint but relapse
   * @param share the share, in (0, 1)
   * @return the day with its interval
   */
  DayQuantile quantile(Endpoint endpoint, double share) {
    return curves.get(endpoint).quantile(share);
  }

  /**
   * The same day as it is told: in the middle of the sets of parameters that are as good, so that
   * it agrees with the headline. Without them, of the one set.
   *
   * @param endpoint any endpoint but relapse
   * @param share the share, in (0, 1)
   * @return the day; empty if it lies beyond the horizon
   */
  OptionalDouble told(Endpoint endpoint, double share) {
    return uncertainty.isEmpty()
        ? quantile(endpoint, share).value()
        : IntStream.rangeClosed(0, horizonDays)
            .filter(day -> uncertainty.get().reached(endpoint, day).median() >= share)
            .asDoubleStream()
            .findFirst();
  }
}
