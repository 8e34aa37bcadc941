package sinew.files;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sinew.text.Numbers;
import tools.jackson.databind.JsonNode;

/**
 * A key that files of earlier versions have, as the schema's list {@code x-former} tells it.
 *
 * @param address where it stood, such as {@code plan.activities[].compression}
 * @param version the version that changed it
 * @param now the key that took its place in the same section; empty if none did
 * @param times by what its number is multiplied; 1 leaves the value as it is written
 * @param values for a value of it the value of the new key; empty if values did not change
 * @param advice what to write instead, where there is no new key
 */
record FormerKey(
    String address,
    String version,
    String now,
    double times,
    Map<String, String> values,
    String advice) {

  FormerKey {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    if (now.isEmpty() == advice.isEmpty()) {
      throw new IllegalArgumentException(address + " needs either a new key or advice");
    }
  }

  /**
   * An entry of the list.
   *
   * @param entry the entry
   * @return the key
   */
  static FormerKey of(JsonNode entry) {
    Map<String, String> values = new LinkedHashMap<>();
    entry
        .path("values")
        .properties()
        .forEach(pair -> values.put(pair.getKey(), pair.getValue().stringValue()));
    return new FormerKey(
        entry.path("key").stringValue(),
        entry.path("version").stringValue(),
        entry.path("now").asString(""),
        entry.path("times").asDouble(1),
        values,
        entry.path("advice").asString(""));
  }

  /**
   * The address of a field in the way of this list.
   *
   * @param field the field
   * @return its address, without the places in lists
   */
  static String address(Field field) {
    return field.toString().replaceAll("\\[[0-9]+]", "[]");
  }

  /**
   * What to do about the key.
   *
   * @return what took its place, and since when
   */
  String remedy() {
    String since = " (changed in " + version;
    return now.isEmpty()
        ? advice + since + ")"
        : "write " + now + how() + since + "; sinew migrate rewrites scenario files)";
  }

  private String how() {
    if (!values.isEmpty()) {
      return values.entrySet().stream()
          .map(pair -> pair.getValue() + " for " + pair.getKey())
          .collect(Collectors.joining(", ", ": ", ""));
    }
    return times == 1 ? "" : ", " + Numbers.exact(times) + " times the number";
  }

  /**
   * Whether a value is written as it was.
   *
   * @return true if only the key changed
   */
  boolean keepsValue() {
    return times == 1 && values.isEmpty();
  }

  /**
   * The value of the new key.
   *
   * @param value the value of this key
   * @return what to write; empty if that cannot be said
   */
  Optional<String> newValue(JsonNode value) {
    if (!value.isNumber()) {
      return Optional.empty();
    }
    return values.isEmpty()
        ? Optional.of(Numbers.exact(product(value.doubleValue(), times)))
        : Optional.ofNullable(values.get(Numbers.exact(value.doubleValue())));
  }

  /** In decimals, as it would be done on paper: 7 times 0.1 is 0.7. */
  private static double product(double one, double other) {
    return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other)).doubleValue();
  }
}
