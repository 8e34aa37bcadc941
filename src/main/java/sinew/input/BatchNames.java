package sinew.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Names of runs, made from their settings: {@code stress-0p2-step-per-week-0p1}. */
final class BatchNames {
  private static final int LONGEST = 64;

  private BatchNames() {}

  /**
   * A part of a name.
   *
   * @param key the key of a setting; its last step is told
   * @param value its value as YAML
   * @return small letters, digits and single hyphens
   */
  static String part(String key, String value) {
    String last = key.substring(key.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
    String number = value.replaceFirst("^-", "minus-").replace('.', 'p');
    return word(last) + "-" + word(value.matches("-?[0-9]+([.][0-9]+)?") ? number : value);
  }

  private static String word(String text) {
    return text.replaceAll("([a-z])([A-Z])", "$1-$2")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /**
   * The names of all runs.
   *
   * @param plan the name of the plan
   * @param parts what is said of each run; nothing if there is only one
   * @return a name each; numbers if some names would be too long or the same
   */
  static List<String> of(String plan, List<List<String>> parts) {
    List<String> names = new ArrayList<>();
    for (List<String> each : parts) {
      names.add(each.isEmpty() ? plan : String.join("-", each));
    }
    boolean fit = names.stream().allMatch(name -> name.length() <= LONGEST && !name.endsWith("-"));
    return fit && new HashSet<>(names).size() == names.size() ? names : numbered(names.size());
  }

  private static List<String> numbered(int count) {
    int digits = Integer.toString(count).length();
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> String.format(Locale.ROOT, "run-%0" + digits + "d", number))
        .toList();
  }
}
