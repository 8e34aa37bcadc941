package sinew.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.statistics.Interval;
import sinew.statistics.SurvivalCurve;
import sinew.text.Numbers;
import sinew.text.People;
import sinew.text.Sentence;
import sinew.text.Shares;
import sinew.text.Times;

/** People who are well from the start: nothing has to recover, and an episode may still come. */
final class WellSentences {
  /** Who is fully recovered on so early a day was never ill. */
  private static final int START = 7;

  /** Long enough for a niggle to pass. */
  private static final int SOON = 56;

  private static final double MOST = 0.75;
  private static final int[] EPISODE_DAYS = {364, 182, 91, 28};

  private final EndpointCurves curves;

  private WellSentences(EndpointCurves curves) {
    this.curves = curves;
  }

  /**
   * Whether an arm is about such people.
   *
   * @param curves its curves
   * @return whether most of several people count as fully recovered within the first week
   */
  static boolean fit(EndpointCurves curves) {
    People well = curves.reachedBy(Endpoint.FULL_RECOVERY, Math.min(START, curves.horizonDays()));
    return well.all() > 1 && well.some() >= MOST * well.all();
  }

  /**
   * The sentences on such an arm.
   *
   * @param curves its curves
   * @return the sentences
   */
  static WellSentences of(EndpointCurves curves) {
    return new WellSentences(curves);
  }

  /** How many are well from the start. */
  String headline() {
    People well = curves.reachedBy(Endpoint.FULL_RECOVERY, START);
    String start = "Of 100 people like this, " + well.with("is", "are") + " well from the start";
    return curves.horizonDays() > SOON && well.some() < well.all()
        ? start + ", " + curves.reachedBy(Endpoint.FULL_RECOVERY, SOON).words() + " within 8 weeks."
        : start + ".";
  }

  /** How far the model itself could be off; empty if that was not asked. */
  List<String> doubt() {
    return curves
        .couldBe(Endpoint.FULL_RECOVERY, START)
        .map(
            range ->
                List.of(
                    "The model itself could be off: with other numbers that fit the published"
                        + " trials about as well, it is "
                        + between(range.interval())
                        + " of 100."))
        .orElse(List.of());
  }

  private static String between(Interval range) {
    return Sentence.range(Shares.brief(range.low()), Shares.brief(range.high()));
  }

  /** The days for which enough people were followed. */
  private IntStream days() {
    return IntStream.of(EPISODE_DAYS).filter(day -> day < curves.horizonDays());
  }

  /** How many have an episode; empty if too few weeks were followed. */
  List<String> episodes() {
    List<String> told = new ArrayList<>();
    curves
        .curve(Endpoint.RELAPSE)
        .ifPresent(curve -> days().findFirst().ifPresent(day -> told.add(episodes(curve, day))));
    return told;
  }

  private static String episodes(SurvivalCurve curve, int day) {
    return "Being well is no promise: "
        + EndpointCurves.relapsed(curve, day).with("has", "have")
        + " an episode of pain within "
        + Times.length(day)
        + ".";
  }

  /** What chance does to the numbers. */
  List<String> chance() {
    String played =
        "The computer simulated "
            + Numbers.counted(curves.patients(Endpoint.FULL_RECOVERY))
            + " made-up people";
    String moved =
        curves
            .curve(Endpoint.RELAPSE)
            .flatMap(
                curve -> days().boxed().findFirst().map(day -> between(curve.reachedInterval(day))))
            .map(
                range ->
                    ", so chance moves the numbers a little: "
                        + range
                        + " of 100 have an episode (19 times in 20).")
            .orElse(".");
    return List.of(played + moved, CourseSentences.ONLY_CHANCE);
  }
}
