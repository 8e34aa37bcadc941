package sinew.chart;

import java.util.List;

/**
 * One patient's days.
 *
 * @param patient a short name for files, for example {@code typical}
 * @param title what the patient shows, as a sentence
 * @param days row i is day i, from day 0; at least two
 * @param events what happened on single days, in order
 */
public record DiaryDays(String patient, String title, List<Day> days, List<Event> events) {
  public DiaryDays {
    days = List.copyOf(days);
    events = List.copyOf(events);
    if (days.size() < 2) {
      throw new IllegalArgumentException("a diary needs two days, had " + days.size());
    }
  }

  /**
   * A day.
   *
   * @param load what the tendon carried, as a share of what the uninjured tendon bears, at least 0
   * @param bearableLoad what it bore without being irritated, in the same unit
   * @param pain the day's worst pain, 0-10
   * @param flare whether the day is part of a flare
   */
  public record Day(double load, double bearableLoad, double pain, boolean flare) {
    public Day {
      if (!(load >= 0 && bearableLoad >= 0 && pain >= 0 && pain <= 10)) {
        throw new IllegalArgumentException(
            "a day's load, bearable load and pain are out of range, were "
                + load
                + ", "
                + bearableLoad
                + " and "
                + pain);
      }
    }
  }

  /**
   * Something that began or was reached.
   *
   * @param day the day, from 0
   * @param label what it was, in a few words, for example {@code full recovery}
   */
  public record Event(int day, String label) {}
}
