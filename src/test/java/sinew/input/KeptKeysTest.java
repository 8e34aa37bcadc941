package sinew.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import sinew.Golden;
import sinew.files.DocumentReader;
import sinew.files.FileSchema;
import tools.jackson.databind.JsonNode;

/**
 * Files of earlier versions stay readable. Every key that ever was is kept in a list, with its
 * unit: it is a key still, in that unit, or {@code x-former} of the schema says what became of it.
 * A key whose meaning changes gets another name, or the format another version.
 */
class KeptKeysTest {
  private static final Path KEPT = Path.of("src/test/resources/sinew/input/keys.txt");
  private static final FileSchema SCHEMA = DocumentReader.readSchema(ScenarioSchema.text());

  /** The keys of this version, each with its unit. */
  static Map<String, String> keys() {
    Map<String, String> keys = new TreeMap<>();
    collect("", SCHEMA.root(), keys);
    return keys;
  }

  private static void collect(String above, JsonNode section, Map<String, String> keys) {
    section
        .path("properties")
        .properties()
        .forEach(
            property -> {
              JsonNode schema = property.getValue();
              String key = above + property.getKey();
              boolean distribution = schema.path("type").isArray();
              keys.put(key, schema.path("x-unit").asString(""));
              if (!distribution) {
                collect(key + ".", schema, keys);
              }
              collect(key + "[].", schema.path("items"), keys);
            });
  }

  private static String line(String key, String unit) {
    return unit.isEmpty() ? key : key + " (" + unit + ")";
  }

  @Test
  void noKeyIsLost() throws IOException {
    TreeSet<String> now = new TreeSet<>();
    keys().forEach((key, unit) -> now.add(line(key, unit)));
    TreeSet<String> ever = new TreeSet<>(Files.readAllLines(KEPT));
    ever.addAll(now);
    Golden.file(KEPT).holds(Golden.lines(List.copyOf(ever)));
    ever.removeAll(now);
    assertThat(ever.stream().map(line -> line.replaceFirst(" \\(.*", "")))
        .as("keys that are gone, or have another unit")
        .containsExactlyInAnyOrderElementsOf(
            ScenarioMigrationTest.formerKeys().stream()
                .map(former -> former.path("key").stringValue())
                .toList());
  }
}
