package sinew.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.chart.Diary;
import sinew.model.Endpoint;
import sinew.model.Phase;
import sinew.simulation.Diary.Column;
import sinew.study.Like;

/** One patient's diary as a chart wants it, with what happened on the way. */
final class Example {
  /** A diary goes on for so many days after the last thing that happened in it. */
  private static final int AFTERWARDS = 84;

  private static final int LEAST_DAYS = 182;

  private final Arm arm;
  private final sinew.simulation.Diary diary;

  private Example(Arm arm, sinew.simulation.Diary diary) {
    this.arm = arm;
    this.diary = diary;
  }

  /**
   * The diary of somebody in an arm.
   *
   * @param arm the arm
   * @param like what the person's recovery should be like
   * @return the diary, up to 12 weeks after recovery or relapse
   */
  static Diary of(Arm arm, Like like) {
    Example example = new Example(arm, arm.result().example(like));
    return new Diary(like.key(), example.title(like), example.days(), example.events());
  }

  private String title(Like like) {
    String person = "A " + like.key() + " patient is ";
    OptionalInt day = diary.reachedOn(Endpoint.FULL_RECOVERY);
    return day.isPresent()
        ? person + "fully recovered within " + TimeWords.upTo(day.getAsInt())
        : person + "not fully recovered after " + arm.curves().horizon();
  }

  private List<Diary.Day> days() {
    double[] load = diary.column(Column.LOAD);
    double[] bearable = diary.column(Column.BEARABLE);
    double[] pain = diary.column(Column.PAIN);
    return IntStream.range(0, shown())
        .mapToObj(day -> new Diary.Day(load[day], bearable[day], pain[day], diary.flare(day)))
        .toList();
  }

  private int shown() {
    OptionalInt recovery = diary.reachedOn(Endpoint.FULL_RECOVERY);
    if (recovery.isEmpty()) {
      return diary.days();
    }
    int last = diary.reachedOn(Endpoint.RECURRENCE).orElse(recovery.getAsInt());
    return Math.min(diary.days(), Math.max(LEAST_DAYS, last + AFTERWARDS));
  }

  private List<Diary.Event> events() {
    List<Diary.Event> events = new ArrayList<>(phases());
    Stream.of(
            Endpoint.PAIN_SETTLED,
            Endpoint.TISSUE_RECOVERED,
            Endpoint.FULL_RECOVERY,
            Endpoint.RECURRENCE)
        .forEach(
            endpoint ->
                diary
                    .reachedOn(endpoint)
                    .ifPresent(day -> events.add(new Diary.Event(day, endpoint.label()))));
    return events.stream().filter(event -> event.day() < shown()).toList();
  }

  private List<Diary.Event> phases() {
    List<Phase> phases = arm.result().scenario().plan().phases();
    double[] phase = diary.column(Column.PHASE);
    return IntStream.range(0, phase.length)
        .filter(day -> day == 0 || phase[day] != phase[day - 1])
        .mapToObj(day -> new Diary.Event(day, phases.get((int) phase[day]).name()))
        .toList();
  }
}
