package sinew.input;

import java.util.Optional;
import sinew.files.DocumentReader;
import sinew.files.FileSchema;
import sinew.files.Resource;

/** The schema of scenario files. */
public final class ScenarioSchema {
  private static final String TEXT = Resource.text(ScenarioSchema.class, "scenario.schema.json");

  private ScenarioSchema() {}

  /** Made when it is first needed, so that reading the text alone is fast. */
  private static final class Parsed {
    private static final FileSchema SCHEMA = DocumentReader.readSchema(TEXT);
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

  /**
   * What became of a parameter of earlier versions.
   *
   * @param key its key below {@code parameters}
   * @return what to write instead; empty if there never was one of this name
   */
  public static Optional<String> remedyOfFormerParameter(String key) {
    return schema().remedyOfFormer("parameters", key);
  }
}
