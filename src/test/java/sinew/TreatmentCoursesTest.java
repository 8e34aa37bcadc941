package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.input.ScenarioReader;
import sinew.model.Parameters;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.simulation.Diary.Item;

/** Treatments have courses of their own, and not the same one in everybody. */
@Tag("simulates")
class TreatmentCoursesTest {
  private static final int PATIENTS = 200;

  /** Relief that lasts longer than this many weeks is long, however long. */
  private static final int MOST = 26;

  static Stream<Parameters> members() {
    return Members.all();
  }

  private static List<Diary> diaries(Parameters member, int weeks, String plan) {
    String text =
        "sinew: 1\nname: course\nhorizonWeeks: "
            + weeks
            + "\ncohort: {stage: degenerative}\n"
            + plan;
    Scenario scenario =
        ScenarioReader.read(Path.of("course.yaml"), text).scenario().withDefaults(member);
    return IntStream.range(0, PATIENTS).mapToObj(i -> Diary.of(scenario, 1, i)).toList();
  }

  private static double mean(List<Diary> diaries, Item item, int day) {
    return diaries.stream().mapToDouble(diary -> diary.column(item)[day]).average().orElseThrow();
  }

  /**
   * Relief of an injection fades within a month in a quarter of people and lasts for months in
   * another: more than six weeks, and under a member of the ensemble not less.
   */
  @ParameterizedTest
  @MethodSource("members")
  void reliefLastsDifferentlyInDifferentPeople(Parameters member) {
    String usual = "plan: {guidance: usualLife, phases: [{name: life}]";
    List<Diary> with =
        diaries(member, MOST, usual + ", treatments: [{treatment: corticosteroidInjection}]}\n");
    List<Diary> without = diaries(member, MOST, usual + "}\n");
    int[] weeks =
        IntStream.range(0, PATIENTS)
            .map(i -> weeksOfRelief(with.get(i), without.get(i)))
            .sorted()
            .toArray();
    assertThat(weeks[PATIENTS / 4]).isLessThan(6);
    int least = member.equals(Members.defaults()) ? 7 : 6;
    assertThat(weeks[PATIENTS * 3 / 4]).isGreaterThanOrEqualTo(least);
  }

  /** Weeks until pain is no longer half of what it is in the same person without the injection. */
  private static int weeksOfRelief(Diary with, Diary without) {
    int week = 1;
    while (week < MOST
        && with.column(Item.WEEK_PAIN)[7 * week] < 0.5 * without.column(Item.WEEK_PAIN)[7 * week]) {
      week++;
    }
    return week;
  }

  /** Walking for six weeks, exercise to twelve, running to eighteen, then sport. */
  @ParameterizedTest
  @MethodSource("members")
  void theWayBackAfterAnOperationHasSteps(Parameters member) {
    List<Diary> diaries = diaries(member, 53, "plan: {treatments: [{treatment: surgery}]}\n");
    assertThat(mean(diaries, Item.ACTIVITY, 30)).isLessThan(0.2);
    assertThat(mean(diaries, Item.ACTIVITY, 70)).isBetween(0.25, 0.42);
    assertThat(mean(diaries, Item.ACTIVITY, 120)).isBetween(0.4, 0.76);
    assertThat(mean(diaries, Item.ACTIVITY, 364)).isGreaterThan(0.75);
    assertThat(mean(diaries, Item.CAPACITY, 14)).isLessThan(mean(diaries, Item.CAPACITY, 0) + 0.06);
    assertThat(mean(diaries, Item.CAPACITY, 364))
        .isGreaterThan(mean(diaries, Item.CAPACITY, 14) + 0.2);
  }
}
