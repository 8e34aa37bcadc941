package sinew.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.model.Phase;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.simulation.Diary.Item;
import sinew.text.Numbers;
import sinew.text.Times;

/**
 * One patient's diary in words: what was planned, done and felt, and what happened. Week 1 is days
 * 0 to 6. Weeks in which nothing happened are told together.
 */
public final class DiaryWords {
  private static final int MOST_WEEKS_TOGETHER = 13;
  private static final double CLEARLY_MORE = 1.05;
  private static final double HIGH_STRESS = 0.6;

  private final Scenario scenario;
  private final Diary diary;
  private final double[] load;
  private final double[] bearable;
  private final double[] pain;
  private final double[] stress;
  private final double[] level;
  private final double[] phase;
  private final double[] planned;
  private final double[] done;

  private DiaryWords(Scenario scenario, Diary diary) {
    this.scenario = scenario;
    this.diary = diary;
    load = diary.column(Item.LOAD);
    bearable = diary.column(Item.BEARABLE);
    pain = diary.column(Item.PAIN);
    stress = diary.column(Item.STRESS);
    level = diary.column(Item.LEVEL);
    phase = diary.column(Item.PHASE);
    planned = diary.column(Item.PLANNED);
    done = diary.column(Item.SESSIONS);
  }

  /**
   * The words of a diary.
   *
   * @param scenario what was lived
   * @param diary what was written down
   * @param weeks how many weeks to tell of, at least 1
   * @return a paragraph for each week in which something happened, and for those between
   */
  public static List<String> of(Scenario scenario, Diary diary, int weeks) {
    return new DiaryWords(scenario, diary).paragraphs(weeks);
  }

  private List<String> paragraphs(int weeks) {
    List<String> paragraphs = new ArrayList<>();
    int last = Math.min(weeks, diary.days() / Times.DAYS_A_WEEK);
    int quietFrom = 1;
    for (int week = 1; week <= last; week++) {
      List<String> news = news(week);
      boolean full = week - quietFrom >= MOST_WEEKS_TOGETHER;
      if (!news.isEmpty() || full) {
        addQuiet(paragraphs, quietFrom, week - 1);
        quietFrom = week;
      }
      if (!news.isEmpty()) {
        paragraphs.add(summary(week, week) + " " + String.join(" ", news));
        quietFrom = week + 1;
      }
    }
    addQuiet(paragraphs, quietFrom, last);
    return paragraphs;
  }

  private void addQuiet(List<String> paragraphs, int from, int to) {
    if (from <= to) {
      paragraphs.add(summary(from, to));
    }
  }

  /** What was done and felt in some weeks. */
  private String summary(int from, int to) {
    int begin = Times.DAYS_A_WEEK * (from - 1);
    int end = Times.DAYS_A_WEEK * to;
    String weeks = from == to ? "Week " + from : "Weeks " + from + " to " + to;
    return weeks
        + ": "
        + sessions(begin, end)
        + activity(begin, end)
        + ", pain "
        + Numbers.fixed(Arrays.stream(pain, begin, end).average().orElseThrow(), 1)
        + " on average and "
        + Numbers.fixed(Arrays.stream(pain, begin, end).max().orElseThrow(), 1)
        + " at worst.";
  }

  private String sessions(int begin, int end) {
    long asked = Math.round(Arrays.stream(planned, begin, end).sum());
    long kept = Math.round(Arrays.stream(done, begin, end).sum());
    return asked == 0 ? "" : kept + " of " + Times.counted(asked, "session") + " done, ";
  }

  private String activity(int begin, int end) {
    String before = Numbers.percent(level[Math.max(0, begin - 1)]);
    String after = Numbers.percent(level[end - 1]);
    return before.equals(after)
        ? "activity at " + after + " of the goal"
        : "activity from " + before + " to " + after + " of the goal";
  }

  /** What happened in a week, in the order of the days. */
  private List<String> news(int week) {
    return IntStream.range(Times.DAYS_A_WEEK * (week - 1), Times.DAYS_A_WEEK * week)
        .mapToObj(this::newsOf)
        .flatMap(List::stream)
        .toList();
  }

  private List<String> newsOf(int day) {
    List<String> news = new ArrayList<>();
    if (day == 0 || phase[day] != phase[day - 1]) {
      Phase now = scenario.plan().phases().get((int) phase[day]);
      news.add(on(day, "phase “" + now.name() + "” begins; exercise: " + PlanWords.exercise(now)));
    }
    news.addAll(eventsOf(day));
    news.addAll(dosesOf(day));
    if (diary.flare(day)) {
      news.add(on(day, flare(day)));
    }
    if (day > 0 && level[day] < level[day - 1] && phase[day] == phase[day - 1]) {
      news.add(on(day, steppedDown(day)));
    }
    Arrays.stream(Endpoint.values())
        .filter(endpoint -> diary.reachedOn(endpoint).equals(OptionalInt.of(day)))
        .forEach(endpoint -> news.add(on(day, endpoint.label())));
    return news;
  }

  private List<String> eventsOf(int day) {
    return scenario.dailyLife().events().stream()
        .filter(event -> event.fromDay() == day)
        .map(event -> on(day, event.name()))
        .toList();
  }

  private List<String> dosesOf(int day) {
    return diary.doses().stream()
        .filter(dose -> dose.day() == day && worthTelling(dose))
        .map(
            dose ->
                on(
                    day,
                    dose.treatment().name()
                        + (dose.number() == 1 ? "" : ", dose " + dose.number())))
        .toList();
  }

  /** What is taken every day is not repeated every week. */
  private boolean worthTelling(Diary.Dose dose) {
    return diary.doses().stream()
        .noneMatch(
            other ->
                other.treatment().equals(dose.treatment())
                    && other.day() < dose.day()
                    && other.day() > dose.day() - Times.DAYS_A_WEEK);
  }

  private String flare(int day) {
    String felt = "a flare, pain " + Numbers.fixed(pain[day], 1);
    int before = Math.max(0, day - 1);
    double ratio = Math.max(load[before] / bearable[before], load[day] / bearable[day]);
    if (ratio > CLEARLY_MORE) {
      return felt + ", after " + Numbers.fixed(ratio, 1) + " times the load the tendon could bear";
    }
    return stress[day] > HIGH_STRESS
        ? felt + ", without overload, on a day of high stress"
        : felt + ", without overload";
  }

  private String steppedDown(int day) {
    return "activity down from "
        + Numbers.percent(level[day - 1])
        + " to "
        + Numbers.percent(level[day])
        + " of the goal";
  }

  private static String on(int day, String what) {
    return "Day " + day + ": " + what + ".";
  }
}
