package sinew.model;

import java.util.List;

/** What the events of a life bring on a day. */
final class Calendar {
  private final List<Event> events;

  private Calendar(List<Event> events) {
    this.events = events;
  }

  static Calendar of(List<Event> events) {
    return new Calendar(events);
  }

  /** Activity that the day leaves possible, as a share of demand; large if there is no event. */
  double activityAtMost(int day) {
    double most = Double.MAX_VALUE;
    for (int i = 0; i < events.size(); i++) {
      most = events.get(i).on(day) ? Math.min(most, events.get(i).activityAtMost()) : most;
    }
    return most;
  }

  /** What the day adds to stress. */
  double stress(int day) {
    double shift = 0;
    for (int i = 0; i < events.size(); i++) {
      shift += events.get(i).on(day) ? events.get(i).stress() : 0;
    }
    return shift;
  }

  /** Sum of the fourth powers of the day's loads (see {@link Behaviour#load}). */
  double load4(int day) {
    double sum = 0;
    for (int i = 0; i < events.size(); i++) {
      sum += events.get(i).on(day) ? Behaviour.fourth(events.get(i).load()) : 0;
    }
    return sum;
  }

  /** Hours of sitting that press the tendon as much as the day's events do. */
  double pressingHours(int day) {
    double hours = 0;
    for (int i = 0; i < events.size(); i++) {
      hours += events.get(i).on(day) ? events.get(i).pressingHours() : 0;
    }
    return hours;
  }
}
