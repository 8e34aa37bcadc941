package sinew.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
   * The diary of somebody in an arm.
   *
   * @param arm the arm
   * @param like what the person's recovery should be like, with a share
   * @return the diary, up to 12 weeks after recovery or relapse
   */
  static DiaryDays of(ReportedArm arm, ExampleKind like) {
    sinew.simulation.Diary diary = arm.result().example(like).orElseThrow();
    return of(arm.result().scenario(), diary, like.key(), "A " + like.key() + " patient");
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
    return day.isPresent()
        ? " is fully recovered within " + Times.upTo(day.getAsInt())
        : " is not fully recovered after " + Times.length(scenario.horizonDays());
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
        .filter(endpoint -> Endpoint.charted().contains(endpoint) || !endpoint.fromDayZero())
        .forEach(
            endpoint ->
                diary
                    .reachedOn(endpoint)
                    .ifPresent(day -> events.add(new DiaryDays.Event(day, endpoint.label()))));
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
