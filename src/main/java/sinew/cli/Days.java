package sinew.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.model.Endpoint;
import sinew.model.Trait;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.simulation.Diary.Column;

/** A diary for other programs: every day and every column, in full precision. */
final class Days {
  private Days() {}

  /**
   * The diary as comma-separated values.
   *
   * @param diary the diary
   * @return a heading, and a line for each day from day 0
   */
  static Stream<String> csv(Diary diary) {
    Map<Column, double[]> columns = columns(diary);
    StringBuilder head = new StringBuilder("day");
    columns.keySet().forEach(column -> head.append(',').append(key(column)));
    return Stream.concat(
        Stream.of(head + ",flare"),
        IntStream.range(0, diary.days())
            .mapToObj(
                day -> {
                  StringBuilder row = new StringBuilder().append(day);
                  columns.values().forEach(values -> row.append(',').append(number(values[day])));
                  return row.append(',').append(diary.flare(day) ? 1 : 0).toString();
                }));
  }

  /**
   * The diary as a document.
   *
   * @param scenario what was lived
   * @param seed the seed
   * @param diary the diary
   * @return maps and lists: who it is, the day of each endpoint (null if not reached), and a list
   *     for each column in which entry i is day i
   */
  static Map<String, Object> document(Scenario scenario, long seed, Diary diary) {
    Map<String, Object> traits = new LinkedHashMap<>();
    for (Trait trait : Trait.values()) {
      traits.put(trait.key(), diary.traits().of(trait));
    }
    Map<String, Object> reached = new LinkedHashMap<>();
    for (Endpoint endpoint : Endpoint.values()) {
      var day = diary.reachedOn(endpoint);
      reached.put(endpoint.key(), day.isPresent() ? day.getAsInt() : null);
    }
    Map<String, Object> days = new LinkedHashMap<>();
    columns(diary).forEach((column, values) -> days.put(key(column), values));
    days.put("flare", IntStream.range(0, diary.days()).mapToObj(diary::flare).toList());
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("scenario", scenario.name());
    document.put("seed", seed);
    document.put("patient", diary.patient());
    document.put("traits", traits);
    document.put("reachedOnDay", reached);
    document.put("days", days);
    return document;
  }

  private static Map<Column, double[]> columns(Diary diary) {
    Map<Column, double[]> columns = new EnumMap<>(Column.class);
    Arrays.stream(Column.values()).forEach(column -> columns.put(column, diary.column(column)));
    return columns;
  }

  /** {@code WEEK_PAIN} is written {@code weekPain}. */
  private static String key(Column column) {
    String[] words = column.name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder key = new StringBuilder(words[0]);
    for (String word : Arrays.asList(words).subList(1, words.length)) {
      key.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return key.toString();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
