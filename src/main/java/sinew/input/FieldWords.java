package sinew.input;

import java.util.Locale;
import java.util.regex.Pattern;
import sinew.scenario.Factor;

/** Fields of scenario files and their values, as people read them. */
public final class FieldWords {
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern CAPITALS = Pattern.compile("([a-z])([A-Z])");

  private FieldWords() {}

  /**
   * What a field is called: a number by its label without unit, others by their key.
   *
   * @param field the path of keys, for example {@code cohort.stress}
   * @return the name, for example {@code stress}
   */
  public static String called(String field) {
    String key = field.substring(field.lastIndexOf('.') + 1);
    String label =
        Factor.of(field).map(Factor::label).filter(one -> !one.equals(field)).orElse(plain(key));
    String name = label.replaceFirst(",.*", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * A value that is a word.
   *
   * @param value the value as a scenario file has it
   * @return the word; the same if it is none
   */
  public static String value(String value) {
    return switch (value) {
      case "true" -> "yes";
      case "false" -> "no";
      default -> WORD.matcher(value).matches() ? plain(value) : value;
    };
  }

  /**
   * A key as words.
   *
   * @param key for example {@code hardSeat}
   * @return for example {@code hard seat}
   */
  public static String plain(String key) {
    return CAPITALS.matcher(key).replaceAll("$1 $2").toLowerCase(Locale.ROOT);
  }
}
