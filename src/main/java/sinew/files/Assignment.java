package sinew.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that is given beside a file and goes before what the file says, such as {@code
 * cohort.stress=0.7}. It is checked as if it stood in the file.
 *
 * @param field the field that gets the value
 * @param value the value as YAML, on one line
 */
public record Assignment(Field field, String value) {
  private static final Pattern KEY = Pattern.compile("([A-Za-z]\\w{0,29})((?:\\[\\d{1,4}])*)");
  private static final Pattern ENTRY = Pattern.compile("\\[(\\d+)]");

  /**
   * Reads an assignment.
   *
   * @param words for example {@code cohort.stress=0.7} or {@code plan.phases[0].exitPain=3}
   * @return the assignment, not yet held against any schema
   * @throws IllegalArgumentException if the words have another form
   */
  public static Assignment of(String words) {
    int equals = words.indexOf('=');
    String value = words.substring(equals + 1).strip();
    if (equals < 1 || value.isEmpty() || value.lines().count() > 1) {
      throw new IllegalArgumentException(wrong(words));
    }
    Field field = Field.ROOT;
    for (String part : words.substring(0, equals).strip().split("\\.", -1)) {
      Matcher key = KEY.matcher(part);
      if (!key.matches()) {
        throw new IllegalArgumentException(wrong(words));
      }
      field = field.key(key.group(1));
      for (String entry : entries(key.group(2))) {
        field = field.entry(Integer.parseInt(entry));
      }
    }
    return new Assignment(field, value);
  }

  private static List<String> entries(String brackets) {
    List<String> entries = new ArrayList<>();
    Matcher entry = ENTRY.matcher(brackets);
    while (entry.find()) {
      entries.add(entry.group(1));
    }
    return entries;
  }

  private static String wrong(String words) {
    return "'" + words + "' is not KEY=VALUE, such as cohort.stress=0.7";
  }

  /** The words from which it can be read again. */
  @Override
  public String toString() {
    return field + "=" + value;
  }
}
