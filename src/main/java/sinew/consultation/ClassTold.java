package sinew.consultation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.model.State;
import sinew.statistics.EventTimes;
import sinew.study.ArmResult;
import sinew.text.Wording;

/** What a class sees of some arms, as data for a page. The first arm is the measure. */
final class ClassTold {
  private final List<ArmResult> arms;
  private final List<PersonWeeks> weeks;
  private final Lesson.About about;
  private final int people;

  /**
   * Some arms.
   *
   * @param arms what came of them
   * @param weeks how each person is week by week, for each arm
   * @param about what is to be seen
   */
  ClassTold(List<ArmResult> arms, List<PersonWeeks> weeks, Lesson.About about) {
    this.arms = arms;
    this.weeks = weeks;
    this.about = about;
    // While more people of an arm are lived, the others have them already.
    people = weeks.stream().mapToInt(PersonWeeks::size).min().orElse(0);
  }

  /** {@return names and values} */
  Map<String, Object> told(Wording wording) {
    LectureWords words = new LectureWords(arms, wording);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("arms", arms.stream().map(CourseTold::ofPeople).toList());
    told.put("sentences", words.sentences());
    told.put("about", words.about(about));
    told.put("verdict", arms.size() > 1 ? words.verdict() : "");
    told.put(
        "together", IntStream.rangeClosed(0, CourseTold.WEEKS).mapToObj(this::hundred).toList());
    return told;
  }

  /** The same hundred people in all arms at the end of a week. */
  private List<List<Integer>> hundred(int week) {
    return SameHundred.of(
        IntStream.range(0, arms.size()).mapToObj(arm -> states(arm, week)).toList());
  }

  private int[] states(int arm, int week) {
    EventTimes relapses = arms.get(arm).outcomes().rows(Endpoint.RELAPSE);
    return IntStream.range(0, people)
        .map(
            person ->
                about == Lesson.About.RELAPSE
                        && relapses.observed(person)
                        && relapses.day(person) <= 7 * week
                    ? State.RELAPSED.ordinal()
                    : weeks.get(arm).state(week, person))
        .toArray();
  }
}
