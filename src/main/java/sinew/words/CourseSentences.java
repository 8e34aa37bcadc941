package sinew.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.statistics.DayQuantile;
import sinew.statistics.Interval;
import sinew.statistics.SurvivalCurve;
import sinew.text.Numbers;
import sinew.text.People;
import sinew.text.Sentence;
import sinew.text.Shares;
import sinew.text.Times;

/** What happens on the way to recovery and after it, and what chance does to the numbers. */
final class CourseSentences {
  /** Of the recovered of one arm, so few recover in the other that relapses are not comparable. */
  private static final double FAR_FEWER = 0.75;

  /** Medians closer than this many days are called the same. */
  private static final double SAME_PACE_DAYS = 14;

  /** What the play of chance does not say. */
  static final String ONLY_CHANCE =
      "That is only the chance inside the computer. How far the model itself can be trusted is"
          + " another matter.";

  private static final int[] RELAPSE_DAYS = {365, 182, 91};

  private final EndpointCurves curves;

  private CourseSentences(EndpointCurves curves) {
    this.curves = curves;
  }

  /**
   * The sentences on an arm.
   *
   * @param curves its curves
   * @return the sentences
   */
  static CourseSentences of(EndpointCurves curves) {
    return new CourseSentences(curves);
  }

  /**
   * Whether pain settles before the tendon is strong again, in the middle case.
   *
   * @return one to four sentences
   */
  String painAndTendon() {
    return pace() + last();
  }

  /**
   * That the person's full load is carried is asked for last; whoever waits should know it. The
   * answer says when that is in the middle of all sets; this is of the one in the pictures.
   */
  private String last() {
    OptionalDouble full = curves.quantile(Endpoint.FULL_RECOVERY, 0.5).value();
    double before =
        Math.max(
            day(curves.quantile(Endpoint.PAIN_SETTLED, 0.5).value()),
            day(curves.quantile(Endpoint.TISSUE_RECOVERED, 0.5).value()));
    return Double.isFinite(before) && day(full) - before >= SAME_PACE_DAYS
        ? " Doing it all again comes last: half do so "
            + when(full)
            + (curves.draws() == 0 ? "." : " with the one set of the pictures.")
        : "";
  }

  private String pace() {
    OptionalDouble pain = curves.quantile(Endpoint.PAIN_SETTLED, 0.5).value();
    OptionalDouble tendon = curves.quantile(Endpoint.TISSUE_RECOVERED, 0.5).value();
    if (pain.isEmpty() && tendon.isEmpty()) {
      return "After "
          + curves.horizon()
          + " fewer than half have settled pain, and fewer than half a tendon that is strong"
          + " again.";
    }
    double lead = day(tendon) - day(pain);
    if (Math.abs(lead) < SAME_PACE_DAYS) {
      return "Pain and tendon keep pace: " + settled(pain) + ", and " + strong(tendon) + ".";
    }
    return lead > 0
        ? "Pain settles first: "
            + settled(pain)
            + ", but "
            + strong(tendon)
            + ". Feeling well does not yet mean that the tendon is ready."
        : "The tendon is ready first: "
            + strong(tendon)
            + ", but "
            + settled(pain)
            + ". Pain that stays on does not have to mean damage.";
  }

  private double day(OptionalDouble median) {
    return median.orElse(Double.POSITIVE_INFINITY);
  }

  private String settled(OptionalDouble day) {
    return "half have little pain " + when(day);
  }

  private String strong(OptionalDouble day) {
    return "half have a tendon that is strong again " + when(day);
  }

  private String when(OptionalDouble day) {
    if (day.isPresent() && day.getAsDouble() < 1) {
      return "from the start";
    }
    return day.isPresent()
        ? "within " + Times.upTo(day.getAsDouble())
        : "only after more than " + curves.horizon();
  }

  /**
   * How often it comes back, within the longest of a year, 6 or 3 months after recovery for which
   * enough people were followed.
   *
   * @return a sentence; empty if nobody recovered
   */
  Optional<String> relapse() {
    return curves.curve(Endpoint.RELAPSE).map(this::relapse);
  }

  private String relapse(SurvivalCurve curve) {
    return told(curve)
        .boxed()
        .findFirst()
        .map(day -> relapse(curve, day))
        .orElse("Too few people were followed after recovery to say how often it comes back.");
  }

  /** Days after recovery for which enough people were followed, the longest first. */
  private static IntStream told(SurvivalCurve curve) {
    return IntStream.of(RELAPSE_DAYS).filter(day -> EndpointCurves.enoughFollowed(curve, day));
  }

  private static String relapse(SurvivalCurve curve, int day) {
    return "Of 100 who recover, "
        + EndpointCurves.relapsed(curve, day).with("has", "have")
        + " a relapse within "
        + Times.length(day)
        + " after that.";
  }

  /**
   * How often it comes back in two arms, within the longest time for which enough people of both
   * were followed.
   *
   * @param here the relapses of one arm, if anybody recovered
   * @param arm its title
   * @param there those of the other
   * @param first its title
   * @return a sentence; empty if there is no such time
   */
  static Optional<String> relapse(
      Optional<SurvivalCurve> here, String arm, Optional<SurvivalCurve> there, String first) {
    if (here.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    return told(here.get())
        .filter(day -> told(there.get()).anyMatch(other -> other == day))
        .boxed()
        .findFirst()
        .map(
            day ->
                relapse(
                        EndpointCurves.relapsed(here.get(), day),
                        arm,
                        EndpointCurves.relapsed(there.get(), day),
                        first,
                        day)
                    + farFewer(here.get(), arm, there.get(), first));
  }

  /** So that nobody reads few relapses among the few who recover as a good sign. */
  private static String farFewer(
      SurvivalCurve here, String arm, SurvivalCurve there, String first) {
    long one = here.atRisk(0);
    long two = there.atRisk(0);
    if (Math.min(one, two) >= FAR_FEWER * Math.max(one, two)) {
      return "";
    }
    return " Only those who recover can relapse, and with “"
        + (one < two ? arm : first)
        + "” they are far fewer.";
  }

  private static String relapse(People here, String arm, People there, String first, int day) {
    String start =
        "Of 100 who recover, "
            + here.with("has", "have")
            + " a relapse within "
            + Times.length(day)
            + " with “"
            + arm
            + "”";
    return here.words().equals(there.words())
        ? start + ", as many as with “" + first + "”."
        : start + ", and " + there.words() + " with “" + first + "”.";
  }

  /**
   * How far chance moves the numbers. It is said apart from them, and apart from doubt about the
   * model.
   *
   * @return sentences
   */
  List<String> chance() {
    long patients = curves.patients(Endpoint.FULL_RECOVERY);
    if (patients == 1) {
      return List.of();
    }
    String played = "The computer simulated " + Numbers.counted(patients) + " made-up people";
    if (patients < 100) {
      return List.of(played + ". That is too few to trust these numbers.");
    }
    return List.of(
        played
            + ", so chance moves the numbers "
            + (curves.draws() == 0 ? "" : "of that one set ")
            + "a little: "
            + moved()
            + " (19 times in 20).",
        ONLY_CHANCE);
  }

  private String moved() {
    List<Checkpoint> telling = Checkpoint.telling(curves);
    Checkpoint time = telling.get(telling.size() - 1);
    Interval share = curves.curve(Endpoint.FULL_RECOVERY).orElseThrow().reachedInterval(time.day());
    String people = Shares.range(share.low(), share.high()) + " by " + time.words();
    DayQuantile middle = curves.quantile(Endpoint.FULL_RECOVERY, 0.5);
    if (middle.value().isEmpty() || middle.low().isEmpty()) {
      return people;
    }
    String low = Times.upTo(middle.low(), curves.horizonDays());
    String high = Times.upTo(middle.high(), curves.horizonDays());
    return people + ", and " + Sentence.range(low, high) + " for the middle person";
  }
}
