package sinew.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.simulation.Diary.Item;

/** A diary in words tells what the diary in numbers holds, and each week once. */
class DiaryWordsTest {
  private static final Scenario SCENARIO =
      ScenarioReader.read(
              Path.of("arm.yaml"),
              """
              sinew: 1
              name: arm
              horizonWeeks: 60
              cohort: {stage: dysrepair, severity: 0.8, stress: 0.8}
              plan:
                treatments:
                  - {treatment: ice, fromDay: 10, doses: 5}
                  - {treatment: shockwave, fromDay: 40, doses: 2, everyDays: 14}
              events:
                - {name: a long flight, fromDay: 20, pressingHours: 10}
              """)
          .scenario();
  private static final Diary DIARY = Diary.of(SCENARIO, 1, 5);
  private static final List<String> WORDS = DiaryWords.of(SCENARIO, DIARY, 60);

  @Test
  void eachWeekIsToldOnce() {
    List<Integer> weeks =
        WORDS.stream()
            .map(words -> Pattern.compile("^Weeks? (\\d+)(?: to (\\d+))?: ").matcher(words))
            .peek(match -> assertThat(match.find()).isTrue())
            .flatMap(match -> weeks(match.toMatchResult()).boxed())
            .toList();
    assertThat(weeks).containsExactlyElementsOf(IntStream.rangeClosed(1, 60).boxed().toList());
  }

  private static IntStream weeks(MatchResult match) {
    int first = Integer.parseInt(match.group(1));
    return IntStream.rangeClosed(
        first, match.group(2) == null ? first : Integer.parseInt(match.group(2)));
  }

  @Test
  void everyFlareAndEveryStepDownAndEveryEndpointIsTold() {
    String all = String.join(" ", WORDS);
    double[] level = DIARY.column(Item.LEVEL);
    double[] phase = DIARY.column(Item.PHASE);
    int flares = 0;
    for (int day = 1; day < 420; day++) {
      boolean down = level[day] < level[day - 1] && phase[day] == phase[day - 1];
      assertThat(all.contains("Day " + day + ": a flare, pain ")).isEqualTo(DIARY.flare(day));
      assertThat(all.contains("Day " + day + ": activity down from ")).isEqualTo(down);
      flares += DIARY.flare(day) ? 1 : 0;
    }
    assertThat(flares).isPositive();
    int tissue = DIARY.reachedOn(Endpoint.TISSUE_RECOVERED).orElseThrow();
    assertThat(all).contains("Day " + tissue + ": tissue recovered.");
  }

  @Test
  void treatmentsAndEventsAreToldAndDailyOnesOnlyOnce() {
    String all = String.join(" ", WORDS);
    assertThat(all)
        .contains(
            "Day 20: a long flight.",
            "Day 10: Ice.",
            "Day 40: Shockwave therapy.",
            "Day 54: Shockwave therapy, dose 2.")
        .doesNotContain("Ice, dose");
    assertThat(DIARY.doses()).hasSize(7);
  }

  @Test
  void sessionsArePlannedAndDone() {
    double[] planned = DIARY.column(Item.PLANNED);
    double[] done = DIARY.column(Item.SESSIONS);
    long asked = Math.round(IntStream.range(0, 7).mapToDouble(day -> planned[day]).sum());
    long kept = Math.round(IntStream.range(0, 7).mapToDouble(day -> done[day]).sum());
    assertThat(WORDS.get(0)).contains("Week 1: " + kept + " of " + asked + " sessions done");
  }
}
