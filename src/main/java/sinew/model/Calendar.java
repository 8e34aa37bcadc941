package sinew.model;

import java.util.List;

/** What the events of a life bring on a day. */
public final class Calendar {
  private final Event[] events;

  private Calendar(List<Event> events) {
    this.events = events.toArray(Event[]::new);
  }

  /**
   * The days of some events.
   *
   * @param events the events
   * @return the days
   */
  public static Calendar of(List<Event> events) {
    return new Calendar(events);
  }

  /**
   * Activity that a day leaves possible.
   *
   * @param day the day
   * @return the share of demand; large if there is no event
   */
  public double activityAtMost(int day) {
    double most = Double.MAX_VALUE;
    for (Event event : events) {
      most = event.on(day) ? Math.min(most, event.activityAtMost()) : most;
    }
    return most;
  }

  /**
   * What a day adds to stress.
   *
   * @param day the day
   * @return the shift, 0 on most days
   */
  public double stress(int day) {
    double shift = 0;
    for (Event event : events) {
      shift += event.on(day) ? event.stress() : 0;
    }
    return shift;
  }

  /**
   * Fourth powers of a day's loads (see {@link Behaviour#load}).
   *
   * @param day the day
   * @return their sum
   */
  public double load4(int day) {
    double sum = 0;
    for (Event event : events) {
      sum += event.on(day) ? Behaviour.fourth(event.load()) : 0;
    }
    return sum;
  }

  /**
   * Hours of sitting that press the tendon as much as a day's events do.
   *
   * @param day the day
   * @return hours, at least 0
   */
  public double pressingHours(int day) {
    double hours = 0;
    for (Event event : events) {
      hours += event.on(day) ? event.pressingHours() : 0;
    }
    return hours;
  }
}
