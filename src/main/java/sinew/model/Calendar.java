package sinew.model;

import java.util.List;

/** What the events of a life bring on a day. */
final class Calendar {
  private final Event[] events;

  private Calendar(List<Event> events) {
    this.events = events.toArray(Event[]::new);
  }

  static Calendar of(List<Event> events) {
    return new Calendar(events);
  }

  /** Activity that the day leaves possible, as a share of demand; large if there is no event. */
  double activityAtMost(int day) {
    double most = Double.MAX_VALUE;
    for (Event event : events) {
      most = event.on(day) ? Math.min(most, event.activityAtMost()) : most;
    }
    return most;
  }

  /** What the day adds to stress. */
  double stress(int day) {
    double shift = 0;
    for (Event event : events) {
      shift += event.on(day) ? event.stress() : 0;
    }
    return shift;
  }

  /** Sum of the fourth powers of the day's loads (see {@link Behaviour#load}). */
  double load4(int day) {
    double sum = 0;
    for (Event event : events) {
      sum += event.on(day) ? Behaviour.fourth(event.load()) : 0;
    }
    return sum;
  }

  /** Hours of sitting that press the tendon as much as the day's events do. */
  double pressingHours(int day) {
    double hours = 0;
    for (Event event : events) {
      hours += event.on(day) ? event.pressingHours() : 0;
    }
    return hours;
  }
}
