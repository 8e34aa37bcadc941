package sinew.consultation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.Diary;
import sinew.simulation.Simulation;
import sinew.words.DiaryWords;

/** One person's diary as data for a page. */
final class PersonTold {
  private static final int STORY_WEEKS = 52;

  private PersonTold() {}

  /**
   * The diary of a patient.
   *
   * @param scenario who and what care
   * @param patient the patient's index, from 0
   * @return pain and strength by week, weeks with a flare, when it was over, and the story
   */
  static Map<String, Object> of(Scenario scenario, int patient) {
    Diary diary = Diary.of(scenario, Findings.SEED, patient);
    Map<String, Object> told = new LinkedHashMap<>();
    told.putAll(
        CourseTold.ofAny(new Simulation(scenario, Findings.SEED, 0).run(new Batch(patient, 1))));
    told.put("flares", flares(diary));
    told.put("recovered", week(diary, Endpoint.FULL_RECOVERY));
    told.put("relapsed", week(diary, Endpoint.RELAPSE));
    told.put("story", DiaryWords.of(scenario, diary, STORY_WEEKS));
    return told;
  }

  private static List<Integer> flares(Diary diary) {
    return IntStream.rangeClosed(1, CourseTold.WEEKS)
        .filter(week -> IntStream.range(7 * (week - 1), 7 * week).anyMatch(day -> diary.flare(day)))
        .boxed()
        .toList();
  }

  /** The week of an endpoint, or -1. */
  private static int week(Diary diary, Endpoint endpoint) {
    OptionalInt day = diary.reachedOn(endpoint);
    return day.isPresent() ? (day.getAsInt() + 6) / 7 : -1;
  }
}
