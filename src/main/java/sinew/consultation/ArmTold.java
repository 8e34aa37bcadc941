package sinew.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.model.State;
import sinew.statistics.WeeklyCounts;
import sinew.study.ArmResult;
import sinew.study.ModelRange;
import sinew.text.OutOfHundred;
import sinew.words.ArmWords;
import sinew.words.Checkpoint;
import sinew.words.EndpointCurves;
import sinew.words.Glance;
import sinew.words.ReportedArm;

/** One arm as data for a page: its sentences, states and curve. */
final class ArmTold {
  private static final double DAYS_A_YEAR = 365.25;

  private ArmTold() {}

  /**
   * The arm of a result.
   *
   * @param result what came of it
   * @return names and values
   */
  static Map<String, Object> of(ArmResult result) {
    ReportedArm arm = ReportedArm.of(result);
    ArmWords words = arm.words();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("title", arm.title());
    told.put("patients", arm.patients());
    told.put("headline", words.headline());
    told.put("glance", glance(Glance.of(arm.curves())));
    told.put("doubt", words.doubt());
    told.put("caveat", arm.caveat());
    told.put("details", words.details());
    told.put(
        "milestones",
        words.milestones().stream()
            .map(one -> Map.of("label", one.label(), "time", one.time()))
            .toList());
    told.put("course", words.course());
    told.put("chance", words.chance());
    told.put("admission", arm.admission());
    told.put("states", states(result));
    told.put("curve", curve(arm.curves()));
    told.put("range", range(arm.curves()));
    return told;
  }

  private static Map<String, Object> glance(Glance glance) {
    return Map.of(
        "people", glance.people(), "likely", glance.likely().orElse(""), "time", glance.time());
  }

  /** People out of a hundred by state, at each of the pictured times. */
  private static List<Object> states(ArmResult result) {
    WeeklyCounts counts = result.outcomes().states();
    List<Object> times = new ArrayList<>();
    for (Checkpoint time : Checkpoint.PICTURED) {
      int week = time.day() / 7;
      if (week < counts.weeks()) {
        long[] people =
            Arrays.stream(State.values())
                .mapToLong(state -> counts.count(week, state.ordinal()))
                .toArray();
        times.add(
            Map.of(
                "months", months(time), "people", whole(Arrays.stream(OutOfHundred.of(people)))));
      }
    }
    return times;
  }

  private static int months(Checkpoint time) {
    return (int) Math.round(12 * time.day() / DAYS_A_YEAR);
  }

  private static List<Integer> whole(IntStream numbers) {
    return numbers.boxed().toList();
  }

  /** Share of a thousand who have recovered by the end of each week. */
  private static List<Integer> curve(EndpointCurves curves) {
    return whole(
        weeks(curves)
            .map(
                day -> {
                  var people = curves.reachedBy(Endpoint.FULL_RECOVERY, day);
                  return (int) Math.round(1_000.0 * people.some() / people.all());
                }));
  }

  private static IntStream weeks(EndpointCurves curves) {
    return IntStream.rangeClosed(0, curves.horizonDays() / 7).map(week -> 7 * week);
  }

  /** Low, middle and high of what the model itself could be off, of a thousand; may be empty. */
  private static List<Object> range(EndpointCurves curves) {
    return weeks(curves)
        .mapToObj(day -> curves.couldBe(Endpoint.FULL_RECOVERY, day))
        .flatMap(Optional::stream)
        .<Object>map(ArmTold::ends)
        .toList();
  }

  private static List<Integer> ends(ModelRange range) {
    return whole(
        IntStream.of(thousand(range.low()), thousand(range.median()), thousand(range.high())));
  }

  private static int thousand(double share) {
    return (int) Math.round(1_000 * share);
  }
}
