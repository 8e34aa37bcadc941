package sinew.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schema of scenario files. */
public final class ScenarioSchema {
  private static final String TEXT = load();

  private ScenarioSchema() {}

  /** Made when it is first needed: who only wants the text need not wait for it. */
  private static final class Parsed {
    private static final FileSchema SCHEMA = FileSchema.of(TEXT);
  }

  /**
   * The schema, for editors and other programs.
   *
   * @return JSON Schema, draft 2020-12
   */
  public static String text() {
    return TEXT;
  }

  /**
   * The schema, to hold files against.
   *
   * @return the schema
   */
  static FileSchema schema() {
    return Parsed.SCHEMA;
  }

  private static String load() {
    try (InputStream in = ScenarioSchema.class.getResourceAsStream("scenario.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
