package sinew.consultation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values as JSON that may stand in HTML: texts, whole numbers, numbers, yes and no, lists, and maps
 * in the order of their keys.
 */
public final class JsonText {
  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /**
   * A value as JSON.
   *
   * @param value the value
   * @return its text
   */
  public static String of(Object value) {
    JsonText json = new JsonText();
    json.any(value);
    return json.text.toString();
  }

  private void any(Object value) {
    if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof List<?> list) {
      text.append('[');
      for (int i = 0; i < list.size(); i++) {
        text.append(i == 0 ? "" : ",");
        any(list.get(i));
      }
      text.append(']');
    } else if (value instanceof Number || value instanceof Boolean) {
      text.append(value);
    } else {
      quoted(value.toString());
    }
  }

  private void map(Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(key.toString(), value));
    String before = "{";
    for (Map.Entry<String, Object> entry : sorted.entrySet()) {
      text.append(before);
      quoted(entry.getKey());
      text.append(':');
      any(entry.getValue());
      before = ",";
    }
    text.append(map.isEmpty() ? "{}" : "}");
  }

  private void quoted(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c == '<') {
        text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(hex(c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }

  private static char hex(char c) {
    return Character.forDigit(c & 15, 16);
  }
}
