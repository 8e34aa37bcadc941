package sinew.input;

import java.util.ArrayList;
import java.util.List;
import sinew.files.Phrases;
import tools.jackson.databind.JsonNode;

/** How a value is written where it is explained: a spread that depends on another, in words. */
final class SpreadWords {
  private SpreadWords() {}

  /**
   * A value on one line.
   *
   * @param value the value
   * @return for example {@code by ageYears: up to 40 before; above after}, {@code demand times
   *     {lognormal: ...}}, or what stands in the file
   */
  static String of(JsonNode value) {
    if (value.has("given")) {
      return cases(value.get("given"));
    }
    if (value.has("times")) {
      JsonNode times = value.get("times");
      return times.path("trait").asString("") + " times " + Phrases.value(times.path("factor"));
    }
    return Phrases.value(value);
  }

  private static String cases(JsonNode given) {
    List<String> cases = new ArrayList<>();
    JsonNode all = given.path("cases");
    for (int i = 0; i < all.size(); i++) {
      // The last case holds for all values above, whatever it says.
      boolean last = i == all.size() - 1;
      String where = last ? i == 0 ? "always" : "above" : "up to " + upTo(all.get(i));
      cases.add(where + " " + Phrases.value(all.get(i).path("value")));
    }
    return "by " + given.path("trait").asString("") + ": " + String.join("; ", cases);
  }

  private static String upTo(JsonNode one) {
    return Phrases.value(one.path("upTo"));
  }
}
