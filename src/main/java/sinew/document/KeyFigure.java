package sinew.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.model.State;
import sinew.statistics.DayQuantile;
import sinew.statistics.Estimate;
import sinew.statistics.Interval;
import sinew.statistics.Share;
import sinew.statistics.SurvivalCurve;
import sinew.statistics.WeeklyCounts;
import sinew.study.ModelRange;
import sinew.table.Json;
import sinew.words.EndpointCurves;
import sinew.words.ReportedArm;

/**
 * One number of a run with the ends of its intervals. What is not known is NaN: a day that lies
 * beyond the horizon, an interval of one patient, a range of the model that was not asked for.
 *
 * @param key what it is; the way to it in {@code endpoints} or {@code states} of a summary
 * @param unit share, days
 * @param value the number
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 * @param modelLow the lower end of the range over other parameters that fit the trials as well
 * @param modelHigh the upper end
 */
public record KeyFigure(
    String key,
    String unit,
    double value,
    double low,
    double high,
    double modelLow,
    double modelHigh) {
  private static final String SHARE = "share";
  private static final String DAYS = "days";
  private static final int WEEK = 7;

  /**
   * The numbers of an arm: the same keys for all arms of one horizon.
   *
   * @param arm the arm
   * @return its endpoints, most important first, and its states
   */
  public static List<KeyFigure> of(ReportedArm arm) {
    List<KeyFigure> figures = new ArrayList<>();
    for (Endpoint endpoint : Endpoint.byImportance()) {
      shares(arm.curves(), endpoint, figures);
      times(arm.curves(), endpoint, figures);
    }
    states(arm.result().outcomes().states(), figures);
    return figures;
  }

  /** One line, from which the same figure is read again. */
  String text() {
    return String.join(
        " ",
        key,
        unit,
        Double.toString(value),
        Double.toString(low),
        Double.toString(high),
        Double.toString(modelLow),
        Double.toString(modelHigh));
  }

  /** Reads a line. */
  static KeyFigure read(String line) {
    String[] words = line.split(" ", -1);
    return new KeyFigure(
        words[0],
        words[1],
        Double.parseDouble(words[2]),
        Double.parseDouble(words[3]),
        Double.parseDouble(words[4]),
        Double.parseDouble(words[5]),
        Double.parseDouble(words[6]));
  }

  private static void shares(EndpointCurves curves, Endpoint endpoint, List<KeyFigure> figures) {
    Optional<SurvivalCurve> curve = curves.curve(endpoint);
    boolean ranged = curve.isPresent() && Endpoint.paired().contains(endpoint);
    days(curves.horizonDays())
        .forEach(
            day ->
                figures.add(
                    share(
                            endpoint.key() + ".reachedBy." + day,
                            curve.map(some -> some.reached(day)),
                            curve.map(some -> some.reachedInterval(day)))
                        .within(
                            ranged
                                ? curves.couldBe(endpoint, day).map(ModelRange::interval)
                                : Optional.empty())));
    int horizon = curves.horizonDays();
    figures.add(
        share(
            endpoint.key() + ".notReached",
            curve.map(some -> some.survival(horizon)),
            curve.map(some -> some.interval(horizon))));
  }

  private static void times(EndpointCurves curves, Endpoint endpoint, List<KeyFigure> figures) {
    Optional<SurvivalCurve> curve = curves.curve(endpoint);
    for (String share : EndpointJson.SHARES) {
      Optional<DayQuantile> day = curve.map(some -> some.quantile(Double.parseDouble(share)));
      figures.add(
          days(
              endpoint.key() + ".quantileDays." + share,
              day.map(DayQuantile::value).orElse(OptionalDouble.empty()),
              day.map(DayQuantile::low).orElse(OptionalDouble.empty()),
              day.map(DayQuantile::high).orElse(OptionalDouble.empty())));
    }
    int horizon = curves.horizonDays();
    Optional<Estimate> mean = curve.map(some -> some.restrictedMean(horizon));
    // One patient has no standard error.
    Optional<Interval> interval =
        mean.filter(some -> curves.patients(endpoint) > 1)
            .map(some -> EndpointJson.restrictedMean(some, horizon));
    figures.add(
        days(
            endpoint.key() + ".restrictedMeanDays",
            number(mean.map(Estimate::value)),
            number(interval.map(Interval::low)),
            number(interval.map(Interval::high))));
  }

  private static void states(WeeklyCounts counts, List<KeyFigure> figures) {
    for (State state : State.values()) {
      days(WEEK * (counts.weeks() - 1))
          .map(day -> day / WEEK)
          .distinct()
          .forEach(
              week -> {
                Share share = counts.share(week, state.ordinal());
                figures.add(
                    share(
                        state.key() + ".share." + week,
                        Optional.of(share.value()),
                        Optional.of(share.interval())));
              });
    }
  }

  private static IntStream days(int horizonDays) {
    return Arrays.stream(EndpointJson.DAYS).filter(day -> day <= horizonDays);
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private static KeyFigure share(String key, Optional<Double> value, Optional<Interval> interval) {
    return new KeyFigure(
        key,
        SHARE,
        rounded(number(value), Json.SHARE),
        rounded(number(interval.map(Interval::low)), Json.SHARE),
        rounded(number(interval.map(Interval::high)), Json.SHARE),
        Double.NaN,
        Double.NaN);
  }

  private static KeyFigure days(
      String key, OptionalDouble value, OptionalDouble low, OptionalDouble high) {
    return new KeyFigure(
        key,
        DAYS,
        rounded(value, Json.DAYS),
        rounded(low, Json.DAYS),
        rounded(high, Json.DAYS),
        Double.NaN,
        Double.NaN);
  }

  private KeyFigure within(Optional<Interval> model) {
    return new KeyFigure(
        key,
        unit,
        value,
        low,
        high,
        rounded(number(model.map(Interval::low)), Json.SHARE),
        rounded(number(model.map(Interval::high)), Json.SHARE));
  }

  /** Rounded as in a summary, so that the number is the same there. */
  private static double rounded(OptionalDouble number, int decimals) {
    return number.isPresent()
        ? Json.number(number.getAsDouble(), decimals).doubleValue()
        : Double.NaN;
  }
}
