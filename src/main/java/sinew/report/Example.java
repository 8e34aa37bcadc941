package sinew.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.chart.DiaryDays;
import sinew.model.Endpoint;
import sinew.model.Phase;
import sinew.scenario.Scenario;
import sinew.simulation.Diary.Item;
import sinew.study.ExampleKind;
import sinew.text.Times;
import sinew.words.ReportedArm;

/** One patient's diary as the data of a chart, with its events. */
final class Example {
  /** The number of days that are shown after the last event. */
  private static final int AFTERWARDS = 84;

  private static final int LEAST_DAYS = 182;

  private final Scenario scenario;
  private final sinew.simulation.Diary diary;

  private Example(Scenario scenario, sinew.simulation.Diary diary) {
    this.scenario = scenario;
    this.diary = diary;
  }

  /**
   * The diaries of a few people in an arm.
   *
   * @param arm the arm
   * @return a typical, a quick and a slow patient; of people who are well, a typical one and one
   *     who has an episode, if there is one
   */
  static List<DiaryDays> of(ReportedArm arm) {
    return arm.wellFromTheStart()
        ? Stream.of(
                of(arm, ExampleKind.TYPICAL, "A typical person"),
                of(arm, ExampleKind.RELAPSING, "Another person"))
            .flatMap(Optional::stream)
            .toList()
        : Stream.of(ExampleKind.TYPICAL, ExampleKind.QUICK, ExampleKind.SLOW)
            .flatMap(like -> of(arm, like, "A " + like.key() + " patient").stream())
            .toList();
  }

  private static Optional<DiaryDays> of(ReportedArm arm, ExampleKind like, String person) {
    return arm.result()
        .example(like)
        .map(diary -> of(arm.result().scenario(), diary, like.key(), person));
  }

  /**
   * The diary of one patient.
   *
   * @param scenario what was lived
   * @param diary what was written down
   * @param name a short name for files
   * @param person who it is, as the beginning of a sentence
   * @return the diary, up to 12 weeks after recovery or relapse
   */
  static DiaryDays of(Scenario scenario, sinew.simulation.Diary diary, String name, String person) {
    Example example = new Example(scenario, diary);
    return new DiaryDays(name, person + example.ending(), example.days(), example.events());
  }

  private String ending() {
    OptionalInt day = diary.reachedOn(Endpoint.FULL_RECOVERY);
    if (fromTheStart(day)) {
      return " is well from the start" + again("has an episode");
    }
    return day.isPresent()
        ? " is fully recovered within " + Times.upTo(day.getAsInt()) + again("relapses")
        : " is not fully recovered after " + Times.length(scenario.horizonDays());
  }

  private String again(String falling) {
    OptionalInt day = diary.reachedOn(Endpoint.RELAPSE);
    return day.isPresent()
        ? ", and " + falling + " after about " + Times.length(day.getAsInt())
        : "";
  }

  private static boolean fromTheStart(OptionalInt day) {
    return day.equals(OptionalInt.of(0));
  }

  /** Nobody reaches on day 0 what was never lost. */
  private boolean toldOf(Endpoint endpoint) {
    boolean shown = Endpoint.charted().contains(endpoint) || !endpoint.fromDayZero();
    return shown
        && !(fromTheStart(diary.reachedOn(Endpoint.FULL_RECOVERY))
            && fromTheStart(diary.reachedOn(endpoint)));
  }

  private String name(Endpoint endpoint) {
    return endpoint == Endpoint.RELAPSE && fromTheStart(diary.reachedOn(Endpoint.FULL_RECOVERY))
        ? "first episode"
        : endpoint.label();
  }

  private List<DiaryDays.Day> days() {
    double[] load = diary.column(Item.LOAD);
    double[] bearable = diary.column(Item.BEARABLE);
    double[] pain = diary.column(Item.PAIN);
    return IntStream.range(0, shown())
        .mapToObj(day -> new DiaryDays.Day(load[day], bearable[day], pain[day], diary.flare(day)))
        .toList();
  }

  private int shown() {
    OptionalInt recovery = diary.reachedOn(Endpoint.FULL_RECOVERY);
    if (recovery.isEmpty()) {
      return diary.days();
    }
    int last = diary.reachedOn(Endpoint.RELAPSE).orElse(recovery.getAsInt());
    return Math.min(diary.days(), Math.max(LEAST_DAYS, last + AFTERWARDS));
  }

  private List<DiaryDays.Event> events() {
    List<DiaryDays.Event> events = new ArrayList<>(phases());
    Arrays.stream(Endpoint.values())
        .filter(this::toldOf)
        .forEach(
            endpoint ->
                diary
                    .reachedOn(endpoint)
                    .ifPresent(day -> events.add(new DiaryDays.Event(day, name(endpoint)))));
    return events.stream().filter(event -> event.day() < shown()).toList();
  }

  private List<DiaryDays.Event> phases() {
    List<Phase> phases = scenario.plan().phases();
    double[] phase = diary.column(Item.PHASE);
    return IntStream.range(0, phase.length)
        .filter(day -> day == 0 || phase[day] != phase[day - 1])
        .mapToObj(day -> new DiaryDays.Event(day, phases.get((int) phase[day]).name()))
        .toList();
  }
}
