package sinew.report;

import static sinew.text.Times.DAYS_A_WEEK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.model.Trait;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.simulation.Diary.Item;
import sinew.table.Columns;
import sinew.table.Json;
import sinew.table.Table;
import sinew.text.Numbers;
import tools.jackson.databind.node.ObjectNode;

/** One patient's diary as tables, by weeks and by days, and as a document. */
public final class DiaryTables {
  private final Scenario scenario;
  private final Diary diary;
  private final Map<Item, double[]> columns = new LinkedHashMap<>();

  private DiaryTables(Scenario scenario, Diary diary) {
    this.scenario = scenario;
    this.diary = diary;
    Arrays.stream(Item.values()).forEach(column -> columns.put(column, diary.column(column)));
  }

  /**
   * The tables of a diary.
   *
   * @param scenario what was lived
   * @param diary what was written down
   * @return its tables
   */
  public static DiaryTables of(Scenario scenario, Diary diary) {
    return new DiaryTables(scenario, diary);
  }

  /**
   * A row for each week; week 1 is days 0 to 6.
   *
   * @param most how many weeks at most
   * @return the first weeks
   */
  public Table<Integer> weeks(int most) {
    double sound = diary.traits().of(Trait.SOUND_CAPACITY);
    Columns<Integer> weeks =
        Columns.of(Integer.class)
            .whole("week", "week", "weeks", week -> week)
            .number("activity", "activity", "share", week -> mean(Item.ACTIVITY, week))
            .said(week -> Numbers.percent(mean(Item.ACTIVITY, week)))
            .whole("sessions", "sessions", "sessions", week -> sum(Item.SESSIONS, week))
            .number("mean_pain", "pain", "NRS", week -> mean(Item.PAIN, week))
            .said(week -> Numbers.fixed(mean(Item.PAIN, week), 1))
            .number("worst_pain", "worst", "NRS", week -> worst(Item.PAIN, week))
            .said(week -> Numbers.fixed(worst(Item.PAIN, week), 1))
            .whole("flares", "flares", "flares", this::flares)
            .number("capacity", "capacity", "share", week -> atEnd(Item.CAPACITY, week) / sound)
            .said(week -> Numbers.percent(atEnd(Item.CAPACITY, week) / sound))
            .text("news", "what is new", week -> String.join(", ", news(week)));
    int count = Math.min(most, diary.days() / DAYS_A_WEEK);
    return new Table<>("", weeks, IntStream.rangeClosed(1, count).boxed().toList());
  }

  private double[] days(Item column, int week) {
    int from = DAYS_A_WEEK * (week - 1);
    return Arrays.copyOfRange(columns.get(column), from, from + DAYS_A_WEEK);
  }

  private double mean(Item column, int week) {
    return Arrays.stream(days(column, week)).average().orElseThrow();
  }

  private long sum(Item column, int week) {
    return Math.round(Arrays.stream(days(column, week)).sum());
  }

  private double worst(Item column, int week) {
    return Arrays.stream(days(column, week)).max().orElseThrow();
  }

  private double atEnd(Item column, int week) {
    return columns.get(column)[DAYS_A_WEEK * week - 1];
  }

  private long flares(int week) {
    int from = DAYS_A_WEEK * (week - 1);
    return IntStream.range(from, from + DAYS_A_WEEK).filter(diary::flare).count();
  }

  private List<String> news(int week) {
    double[] phase = columns.get(Item.PHASE);
    List<String> news = new ArrayList<>();
    for (int day = DAYS_A_WEEK * (week - 1); day < DAYS_A_WEEK * week; day++) {
      if (day == 0 || phase[day] != phase[day - 1]) {
        news.add("phase " + scenario.plan().phases().get((int) phase[day]).name());
      }
      OptionalInt today = OptionalInt.of(day);
      Arrays.stream(Endpoint.values())
          .filter(endpoint -> diary.reachedOn(endpoint).equals(today))
          .forEach(endpoint -> news.add(endpoint.label()));
    }
    return news;
  }

  /**
   * A row for each day from day 0, every column in full precision.
   *
   * @return the days
   */
  public Table<Integer> days() {
    Columns<Integer> days = Columns.of(Integer.class).whole("day", "day", "days", day -> day);
    for (Item column : Item.values()) {
      double[] values = columns.get(column);
      days = days.number(column.key(), column.key(), column.unit(), day -> values[day]).exact();
    }
    return new Table<>(
        "",
        days.flag("flare", "flare", diary::flare),
        IntStream.range(0, diary.days()).boxed().toList());
  }

  /**
   * The diary as a document.
   *
   * @param inputs what was simulated, as manifests tell it
   * @return who it is, the day of each endpoint (null if not reached), and a list for each column
   *     in which entry i is day i
   */
  public ObjectNode document(ObjectNode inputs) {
    ObjectNode document = Json.object();
    document.put("scenario", scenario.name());
    document.set("seed", inputs.get("seed"));
    document.put("patient", diary.patient());
    ObjectNode traits = document.putObject("traits");
    for (Trait trait : Trait.values()) {
      double value = diary.traits().of(trait);
      if (trait.scale().words().isEmpty()) {
        traits.put(trait.key(), value);
      } else {
        traits.put(trait.key(), trait.scale().word(value));
      }
    }
    ObjectNode reached = document.putObject("reachedOnDay");
    for (Endpoint endpoint : Endpoint.values()) {
      OptionalInt day = diary.reachedOn(endpoint);
      reached.put(endpoint.key(), day.isPresent() ? (Integer) day.getAsInt() : null);
    }
    document.set("days", Json.columns(days()));
    document.set("inputs", inputs);
    return document;
  }
}
