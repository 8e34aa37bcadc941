package sinew.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.statistics.Interval;
import sinew.text.Numbers;
import sinew.text.People;
import sinew.text.Shares;
import sinew.text.Times;

/** People who are well from the start: nothing has to recover, and an episode may still come. */
final class WellSentences {
  /** Who is fully recovered on so early a day was never ill. */
  private static final int START = 7;

  /** Long enough for a niggle to pass. */
  private static final int SOON = 56;

  private static final double MOST = 0.75;
  private static final int[] EPISODE_DAYS = {365, 182, 91, 28};

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

  /** How many are well from the start, and how many have an episode. */
  String headline() {
    return "Of 100 people like this, "
        + atStart().with("is", "are")
        + " well from the start"
        + episodes().map(told -> ". " + told + ".").orElse(".");
  }

  private People atStart() {
    return curves.reachedBy(Endpoint.FULL_RECOVERY, START);
  }

  /** What becomes of those who have some pain at first; empty if nobody has, or few weeks pass. */
  List<String> others() {
    boolean some = curves.horizonDays() > SOON && atStart().some() < atStart().all();
    return some
        ? List.of(
            "The others have some pain at first. After 8 weeks "
                + curves.reachedBy(Endpoint.FULL_RECOVERY, SOON).with("has", "have")
                + " been well.")
        : List.of();
  }

  /** How far the model itself could be off; empty if that was not asked. */
  List<String> doubt() {
    return curves
        .couldBe(Endpoint.FULL_RECOVERY, START)
        .map(
            range ->
                List.of(
                    "The model itself could be off: with other numbers that fit the published"
                        + " trials about as well, "
                        + between(range.interval())
                        + " of 100 are well from the start."))
        .orElse(List.of());
  }

  private static String between(Interval range) {
    return Shares.range(range.low(), range.high());
  }

  /**
   * How many have an episode in two arms of such people.
   *
   * @param here the curves of one arm
   * @param arm its title
   * @param there those of the other
   * @param first its title
   * @return a sentence
   */
  static String compared(EndpointCurves here, String arm, EndpointCurves there, String first) {
    return of(here)
        .days()
        .boxed()
        .findFirst()
        .map(
            day ->
                episodes(here, day)
                    + with(arm)
                    + other(relapsed(here, day), relapsed(there, day))
                    + with(first)
                    + ".")
        .orElseGet(
            () ->
                "Of 100 people, "
                    + of(here).atStart().with("is", "are")
                    + " well from the start"
                    + with(arm)
                    + other(of(here).atStart(), of(there).atStart())
                    + with(first)
                    + ".");
  }

  private static String other(People here, People there) {
    return here.words().equals(there.words()) ? ", as many as" : ", and " + there.words();
  }

  private static String with(String arm) {
    return " with “" + arm + "”";
  }

  /** The days for which enough people were followed. */
  private IntStream days() {
    return IntStream.of(EPISODE_DAYS).filter(day -> day < curves.horizonDays());
  }

  /** How many have an episode; empty if too few weeks were followed. */
  private Optional<String> episodes() {
    return days().boxed().findFirst().map(day -> episodes(curves, day));
  }

  /** Most are well from the start, so that there is a curve. */
  private static People relapsed(EndpointCurves curves, int day) {
    return EndpointCurves.relapsed(curves.curve(Endpoint.RELAPSE).orElseThrow(), day);
  }

  private static String episodes(EndpointCurves curves, int day) {
    return "Of 100 who are well, "
        + relapsed(curves, day).with("has", "have")
        + " an episode of pain within "
        + Times.length(day);
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
