package sinew.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import sinew.statistics.PairedCounts;
import sinew.statistics.Share;

/** Made-up diaries and counts of people, for tests of charts. */
final class ExamplePeople {
  private ExamplePeople() {}

  static DiaryDays diary(String patient, long seed, int days) {
    Random random = new Random(seed);
    List<DiaryDays.Day> rows = new ArrayList<>();
    double pain = 5;
    int flareLeft = 0;
    for (int day = 0; day < days; day++) {
      double progress = 1 - Math.exp(-day / (0.25 * days));
      double bearable = 0.4 + 0.6 * progress;
      double load = bearable * (0.75 + 0.25 * random.nextGaussian());
      if (flareLeft == 0 && random.nextInt(60) == 0) {
        flareLeft = 9;
        load *= 1.5;
      }
      flareLeft = Math.max(0, flareLeft - 1);
      pain = 5.5 * (1 - progress) + (flareLeft > 0 ? 3 : 0) + 0.6 * random.nextGaussian();
      rows.add(
          new DiaryDays.Day(
              Math.max(0, load), bearable, Math.max(0, Math.min(10, pain)), flareLeft > 0));
    }
    List<DiaryDays.Event> events =
        List.of(
            new DiaryDays.Event(0, "calm the tendon"),
            new DiaryDays.Event(days / 20, "slow heavy loading"),
            new DiaryDays.Event(days / 6, "energy storage"),
            new DiaryDays.Event(days / 5, "pain settled"),
            new DiaryDays.Event(days / 3, "return to sport"),
            new DiaryDays.Event(days / 2, "tissue recovered"),
            new DiaryDays.Event(days * 9 / 10, "full recovery"));
    String title =
        "The %s patient reaches full recovery on day %d".formatted(patient, days * 9 / 10);
    return new DiaryDays(patient, title, rows, events);
  }

  /** A time at which so many of 100 are in each pair of states, those of the first arm in rows. */
  static PairedMoment pairs(String when, int[][] people) {
    int[] first = new int[100];
    int[] other = new int[100];
    int place = 0;
    for (int state = 0; state < people.length; state++) {
      for (int then = 0; then < people.length; then++) {
        for (int i = 0; i < people[state][then]; i++, place++) {
          first[place] = state;
          other[place] = then;
        }
      }
    }
    return new PairedMoment(when, PairedCounts.of(people.length, first, other));
  }

  /** People of whom some change, at random. */
  static PairedMoment pairs(String when, long seed, int patients) {
    Random random = new Random(seed);
    int[] first = random.ints(patients, 0, 4).toArray();
    int[] other =
        Arrays.stream(first)
            .map(state -> random.nextInt(4) < seed % 5 ? random.nextInt(4) : state)
            .toArray();
    return new PairedMoment(when, PairedCounts.of(4, first, other));
  }

  /** A time at which so many of every hundred of 10,000 patients are in a state. */
  static Moment moment(String when, int well, int improving, int relapsed, int notBetter) {
    return new Moment(
        when,
        Stream.of(well, improving, relapsed, notBetter)
            .map(people -> new Share(100L * people, 10_000))
            .toList());
  }
}
