package sinew.study;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.model.State;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.simulation.Outcomes;
import sinew.statistics.EventTimes;
import sinew.statistics.PairedCounts;
import sinew.statistics.SurvivalCurve;

/**
 * The result of one arm.
 *
 * @param scenario the arm as written
 * @param seed what all randomness started from
 * @param outcomes the counts
 * @param uncertainty the uncertainty that comes from parameters, if that was asked
 * @param whatIfs what its people could do otherwise, if that was asked
 */
public record ArmResult(
    Scenario scenario,
    long seed,
    Outcomes outcomes,
    Optional<ParameterUncertainty> uncertainty,
    Optional<WhatIfs> whatIfs) {

  /** As many lives as are traced in an instant. */
  private static final int FEW = 9;

  /**
   * A result of counts alone.
   *
   * @param scenario the arm as written
   * @param seed what all randomness started from
   * @param outcomes the counts
   * @return the result
   */
  public static ArmResult of(Scenario scenario, long seed, Outcomes outcomes) {
    return new ArmResult(scenario, seed, outcomes, Optional.empty(), Optional.empty());
  }

  /**
   * The fingerprint of the counts.
   *
   * @return equal for equal outcomes
   */
  public String digest() {
    return Digest.of(outcomes);
  }

  /**
   * The curve of an endpoint. That of relapse counts days from full recovery, among those who
   * recovered; it does not exist if nobody did.
   *
   * @param endpoint the endpoint
   * @return the curve
   */
  public SurvivalCurve curve(Endpoint endpoint) {
    return SurvivalCurve.of(outcomes.days(endpoint));
  }

  /**
   * How the same patients are in this arm and in the first arm at one time.
   *
   * @param first the first arm; its row i is the same patient
   * @param week one of the weeks of {@link Outcomes#stateRows}
   * @return how many are in each pair of states, by their ordinals, the first arm's first
   */
  public PairedCounts states(ArmResult first, int week) {
    return PairedCounts.of(
        State.values().length,
        first.outcomes.stateRows().ordinals(week),
        outcomes.stateRows().ordinals(week));
  }

  /**
   * The diary of a person whose course is as asked for: of the patients with rows, the first whose
   * day of full recovery is nearest to the quantile. If it was not reached by the horizon, one of
   * the first few who did not recover: these follow the others in order of their last week's pain.
   * Or the first who relapsed.
   *
   * @param like the kind of course
   * @return the diary; empty if nobody relapsed
   */
  public Optional<Diary> example(ExampleKind like) {
    if (like == ExampleKind.RELAPSING) {
      EventTimes times = outcomes.rows(Endpoint.RELAPSE);
      return IntStream.range(0, times.size())
          .filter(times::observed)
          .mapToObj(row -> Diary.of(scenario, seed, row))
          .findFirst();
    }
    EventTimes times = outcomes.rows(Endpoint.FULL_RECOVERY);
    OptionalDouble wanted = curve(Endpoint.FULL_RECOVERY).quantile(like.share()).value();
    int row = nearest(times, wanted.orElse(never()));
    return Optional.of(
        times.observed(row) ? Diary.of(scenario, seed, row) : unrecovered(times, like.share()));
  }

  /** After those who recovered people stand in order of their last pain. */
  private Diary unrecovered(EventTimes times, double share) {
    double recovered = curve(Endpoint.FULL_RECOVERY).reached(scenario.horizonDays());
    double place = Math.max(0, (share - recovered) / (1 - recovered));
    List<Diary> some =
        IntStream.range(0, times.size())
            .filter(row -> !times.observed(row))
            .limit(FEW)
            .mapToObj(row -> Diary.of(scenario, seed, row))
            .sorted(Comparator.comparingDouble(ArmResult::lastPain))
            .toList();
    return some.get((int) (place * some.size()));
  }

  private static double lastPain(Diary diary) {
    double[] pain = diary.column(Diary.Item.WEEK_PAIN);
    return pain[pain.length - 1];
  }

  /**
   * The result in a line.
   *
   * @return for example {@code typical: 10000 patients, fully recovered 0.66 by week 26 and 0.79 by
   *     week 52, half by day 110}
   */
  @Override
  public String toString() {
    SurvivalCurve full = curve(Endpoint.FULL_RECOVERY);
    String reached =
        IntStream.of(26, 52)
            .filter(week -> 7 * week <= full.horizonDays())
            .mapToObj(
                week -> String.format(Locale.ROOT, "%.2f by week %d", full.reached(7 * week), week))
            .collect(Collectors.joining(" and "));
    OptionalDouble half = full.quantile(0.5).value();
    return scenario.name()
        + ": "
        + outcomes.patients()
        + " patients, fully recovered "
        + (reached.isEmpty() ? "" : reached + ", ")
        + (half.isPresent() ? "half by day " + Math.round(half.getAsDouble()) : "fewer than half");
  }

  private int nearest(EventTimes times, double wanted) {
    int nearest = 0;
    for (int row = 1; row < times.size(); row++) {
      if (distance(times, row, wanted) < distance(times, nearest, wanted)) {
        nearest = row;
      }
    }
    return nearest;
  }

  /** Days between a row and the wanted day. */
  private double distance(EventTimes times, int row, double wanted) {
    return Math.abs((times.observed(row) ? times.day(row) : never()) - wanted);
  }

  /** A day that is farther from all days than they are from each other. */
  private int never() {
    return 2 * scenario.horizonDays() + 1;
  }
}
