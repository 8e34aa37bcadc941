package sinew.model;

import java.util.List;

/**
 * A person's life beside care.
 *
 * @param week what a week of full activity holds; its hardest day is the demand, and a plan cuts
 *     all of it alike; empty if every day asks for the same
 * @param events what happens on single days
 */
public record DailyLife(List<Activity> week, List<Event> events) {
  /** Every day asks for the same, and nothing happens. */
  public static final DailyLife EVEN = new DailyLife(List.of(), List.of());

  public DailyLife {
    week = List.copyOf(week);
    events = List.copyOf(events);
  }

  /**
   * The load of the hardest day of the week.
   *
   * @return the load, as a fraction of the uninjured tendon; 0 if the week is empty
   */
  public double hardestDay() {
    return Week.of(week).hardest();
  }
}
