package sinew.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import sinew.files.Assignment;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.files.SourceText;
import sinew.input.ScenarioFile;
import sinew.input.ScenarioReader;

/** The scenario files that a user names, one by one or by their folder. */
final class ScenarioFiles {
  private static final Pattern SCENARIO = Pattern.compile("(?i).*\\.ya?ml");

  /** The name that means standard input. */
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Terminal terminal;
  private final List<Assignment> given;
  private final List<ScenarioFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean inputRead;

  private ScenarioFiles(Terminal terminal, List<Assignment> given) {
    this.terminal = terminal;
    this.given = List.copyOf(given);
  }

  /**
   * Reads scenario files, all of them, whatever is wrong with some.
   *
   * @param terminal whose standard input {@code -} means
   * @param paths files, and folders whose {@code .yaml} and {@code .yml} files are meant
   * @return the scenarios, in the order of the paths and in a folder by name
   * @throws WrongInputException if anything is wrong with any of them, with all that is wrong; also
   *     if two scenarios have one name
   */
  static List<ScenarioFile> read(Terminal terminal, List<Path> paths) {
    return read(terminal, paths, List.of());
  }

  /**
   * Reads scenario files in which other values hold than those that they give.
   *
   * @param terminal whose standard input {@code -} means
   * @param paths files, and folders whose {@code .yaml} and {@code .yml} files are meant
   * @param given values that go before those of each file
   * @return the scenarios, in the order of the paths and in a folder by name
   * @throws WrongInputException if anything is wrong with any of them, with all that is wrong; also
   *     if two scenarios have one name
   */
  static List<ScenarioFile> read(Terminal terminal, List<Path> paths, List<Assignment> given) {
    ScenarioFiles reading = new ScenarioFiles(terminal, given);
    paths.forEach(reading::readFileOrFolder);
    reading.findNamesakes();
    if (!reading.problems.isEmpty()) {
      throw new WrongInputException(reading.problems);
    }
    return reading.files;
  }

  private void readFileOrFolder(Path path) {
    if (!Files.isDirectory(path)) {
      read(path);
      return;
    }
    try {
      List<Path> inside = scenariosIn(path);
      inside.forEach(this::read);
      if (inside.isEmpty()) {
        problems.add(
            problem(path, "", "there are no scenario files in it", "name a folder of .yaml files"));
      }
    } catch (IOException e) {
      problems.add(problem(path, "", "cannot be read", "check that you may read it"));
    }
  }

  private static List<Path> scenariosIn(Path folder) throws IOException {
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, ScenarioFiles::isScenario)) {
      entries.forEach(inside::add);
    }
    inside.sort(null);
    return inside;
  }

  /** A link that leads nowhere is one too: whoever put it there is told of it. */
  private static boolean isScenario(Path entry) {
    boolean named = SCENARIO.matcher(entry.getFileName().toString()).matches();
    boolean leadsNowhere = Files.isSymbolicLink(entry) && !Files.exists(entry);
    return named && (Files.isRegularFile(entry) || leadsNowhere);
  }

  private void read(Path path) {
    try {
      files.add(
          path.equals(STANDARD_INPUT)
              ? readInput()
              : ScenarioReader.read(path, SourceText.read(path), given));
    } catch (InputException e) {
      problems.addAll(e.problems());
    }
  }

  private ScenarioFile readInput() {
    Path name = Path.of("standard input");
    if (inputRead) {
      throw new InputException(
          List.of(problem(name, "", "is named twice", "name - once, and files for the others")));
    }
    inputRead = true;
    return ScenarioReader.read(name, SourceText.read(name.toString(), terminal.in()), given);
  }

  private void findNamesakes() {
    Map<String, Path> seen = new HashMap<>();
    for (ScenarioFile file : files) {
      String name = file.scenario().name();
      Path first = seen.putIfAbsent(name, file.path());
      if (first != null) {
        problems.add(
            problem(
                file.path(),
                "name",
                first + " has the name \"" + name + "\" too",
                "give each scenario a name of its own"));
      }
    }
  }

  private static Problem problem(Path path, String field, String fault, String remedy) {
    return new Problem(path.toString(), 0, 0, field, fault, remedy);
  }
}
