package sinew.input;

import java.nio.file.Path;
import sinew.files.CheckedFile;
import sinew.files.InputException;
import sinew.files.Migration;

/** Scenario files of earlier versions, rewritten in the keys of this one. */
public final class ScenarioMigration {
  private ScenarioMigration() {}

  /**
   * Rewrites a scenario of an earlier version; one of this version stays as it is.
   *
   * @param path where the text comes from; named in problems, not looked at
   * @param text the text of a scenario file
   * @return the changes, and the text with them, which {@link ScenarioReader} reads
   * @throws InputException if a key cannot be rewritten, or anything else is wrong with the file,
   *     with all that is wrong
   */
  public static Migration of(Path path, String text) {
    Migration migration = CheckedFile.migration(path, text, ScenarioSchema.schema());
    try {
      ScenarioReader.read(path, migration.text());
    } catch (InputException e) {
      throw new InputException(e.problems().stream().map(migration::before).toList());
    }
    return migration;
  }
}
