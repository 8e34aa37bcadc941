package sinew.consultation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.simulation.Outcomes;
import sinew.statistics.EventTimes;
import sinew.study.ArmResult;
import sinew.study.ExampleKind;
import sinew.words.ReportedArm;

/** The weeks of an arm, or of one person, as data for the pictures of a lecture. */
final class CourseTold {
  /** A class sees a year and a half. */
  static final int WEEKS = 78;

  private CourseTold() {}

  /**
   * The weeks of many people.
   *
   * @param result what came of them
   * @return names and values
   */
  static Map<String, Object> ofPeople(ArmResult result) {
    ReportedArm arm = ReportedArm.of(result);
    Map<String, Object> told = ofAny(result.outcomes());
    told.put("title", arm.title());
    told.put("patients", arm.patients());
    told.put("typical", typical(result));
    told.put(
        "recovered",
        weekly(
            week -> {
              var people = arm.curves().reachedBy(Endpoint.FULL_RECOVERY, 7 * week);
              return 1_000.0 * people.some() / people.all();
            }));
    return told;
  }

  /**
   * Whose diary is shown: the one in the middle, or, where fewer than half recover in the weeks
   * that are shown, the middle one of those who do.
   */
  private static long typical(ArmResult result) {
    EventTimes times = result.outcomes().rows(Endpoint.FULL_RECOVERY);
    int[] recovered =
        IntStream.range(0, times.size())
            .filter(row -> times.observed(row) && times.day(row) <= 7 * WEEKS)
            .boxed()
            .sorted(Comparator.comparingInt(times::day))
            .mapToInt(Integer::intValue)
            .toArray();
    return recovered.length == 0 || 2 * recovered.length >= times.size()
        ? result.example(ExampleKind.TYPICAL).orElseThrow().patient()
        : recovered[recovered.length / 2];
  }

  /**
   * Pain and strength, week by week.
   *
   * @param outcomes what came of one or many
   * @return both in thousandths of their greatest value
   */
  static Map<String, Object> ofAny(Outcomes outcomes) {
    Map<String, Object> told = new LinkedHashMap<>();
    for (Measure measure : Stream.of(Measure.PAIN, Measure.STRENGTH).toList()) {
      double most = measure.range().high();
      told.put(
          measure.key(), weekly(week -> 1_000 * outcomes.bands(measure).mean(week).value() / most));
    }
    return told;
  }

  /** Whole numbers of weeks 0 to the last. */
  private static List<Integer> weekly(IntToDoubleFunction value) {
    return IntStream.rangeClosed(0, WEEKS)
        .map(week -> (int) Math.round(value.applyAsDouble(week)))
        .boxed()
        .toList();
  }
}
