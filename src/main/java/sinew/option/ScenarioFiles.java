package sinew.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sinew.files.Assignment;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.input.ScenarioFile;
import sinew.input.ScenarioReader;
import sinew.terminal.Terminal;

/** The scenario files that a user names, one by one or by their folder. */
public final class ScenarioFiles {
  private final List<ScenarioFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private ScenarioFiles() {}

  /**
   * Reads scenario files, all of them, whatever is wrong with some.
   *
   * @param terminal whose standard input {@code -} means
   * @param paths files, and folders whose {@code .yaml} and {@code .yml} files are meant
   * @return the scenarios, in the order of the paths and in a folder by name
   * @throws InputException if anything is wrong with any of them, with all that is wrong; also if
   *     two scenarios have one name
   */
  public static List<ScenarioFile> read(Terminal terminal, List<Path> paths) {
    return read(terminal, paths, List.of());
  }

  /**
   * Reads scenario files in which other values hold than those that they give.
   *
   * @param terminal whose standard input {@code -} means
   * @param paths files, and folders whose {@code .yaml} and {@code .yml} files are meant
   * @param given values that go before those of each file
   * @return the scenarios, in the order of the paths and in a folder by name
   * @throws InputException if anything is wrong with any of them, with all that is wrong; also if
   *     two scenarios have one name
   */
  public static List<ScenarioFile> read(
      Terminal terminal, List<Path> paths, List<Assignment> given) {
    ScenarioFiles reading = new ScenarioFiles();
    ScenarioTexts.read(terminal, paths, reading.problems)
        .forEach(text -> reading.read(text, given));
    reading.findNamesakes();
    if (!reading.problems.isEmpty()) {
      throw new InputException(reading.problems);
    }
    return reading.files;
  }

  private void read(ScenarioTexts.Named text, List<Assignment> given) {
    try {
      files.add(ScenarioReader.read(text.path(), text.text(), given));
    } catch (InputException e) {
      problems.addAll(e.problems());
    }
  }

  private void findNamesakes() {
    Map<String, Path> seen = new HashMap<>();
    for (ScenarioFile file : files) {
      String name = file.scenario().name();
      Path first = seen.putIfAbsent(name, file.path());
      if (first != null) {
        problems.add(
            new Problem(
                file.path().toString(),
                0,
                0,
                "name",
                first + " has the name \"" + name + "\" too",
                "give each scenario a name of its own"));
      }
    }
  }
}
