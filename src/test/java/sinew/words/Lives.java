package sinew.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import sinew.model.Endpoint;
import sinew.statistics.DayCounts;

/** Endpoints of made-up lives, written by hand: who reached what on which day. */
public final class Lives {
  private final Map<Endpoint, DayCounts> counts = new EnumMap<>(Endpoint.class);
  private final int horizonDays;

  private Lives(int horizonDays) {
    this.horizonDays = horizonDays;
    for (Endpoint endpoint : Endpoint.values()) {
      counts.put(endpoint, DayCounts.upTo(horizonDays));
    }
  }

  public static Lives upTo(int horizonDays) {
    return new Lives(horizonDays);
  }

  /** So many people with one day for every endpoint but relapse. */
  public Lives add(int people, int day) {
    for (Endpoint endpoint : Endpoint.values()) {
      if (endpoint != Endpoint.RELAPSE) {
        add(endpoint, people, day);
      }
    }
    return this;
  }

  /** So many people with a day for one endpoint. */
  public Lives add(Endpoint endpoint, int people, int day) {
    for (int i = 0; i < people; i++) {
      counts.get(endpoint).addEvent(day);
    }
    return this;
  }

  /** So many people who reached nothing. */
  public Lives never(int people) {
    for (Endpoint endpoint : Endpoint.values()) {
      if (endpoint != Endpoint.RELAPSE) {
        never(endpoint, people, horizonDays);
      }
    }
    return this;
  }

  /** So many people who had not reached an endpoint when last seen. */
  public Lives never(Endpoint endpoint, int people, int lastSeen) {
    for (int i = 0; i < people; i++) {
      counts.get(endpoint).addCensored(lastSeen);
    }
    return this;
  }

  public EndpointCurves curves() {
    return EndpointCurves.of(counts::get, Optional.empty());
  }

  /** A thousand people as in the example of the guide: median 22 weeks, 60 not in 3 years. */
  public static Lives typical() {
    Lives lives = upTo(1092);
    Endpoint full = Endpoint.FULL_RECOVERY;
    lives.add(full, 110, 60).add(full, 390, 151).add(full, 80, 170);
    lives.add(full, 250, 300).add(full, 110, 400).never(full, 60, 1092);
    lives.add(Endpoint.PAIN_SETTLED, 600, 80).never(Endpoint.PAIN_SETTLED, 400, 1092);
    lives.add(Endpoint.TISSUE_RECOVERED, 600, 140).never(Endpoint.TISSUE_RECOVERED, 400, 1092);
    lives.add(Endpoint.MUCH_IMPROVED, 950, 50).never(Endpoint.MUCH_IMPROVED, 50, 1092);
    return lives.add(Endpoint.RELAPSE, 226, 100).never(Endpoint.RELAPSE, 714, 692);
  }
}
