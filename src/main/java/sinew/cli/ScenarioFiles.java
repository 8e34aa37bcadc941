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
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.input.ScenarioFile;
import sinew.input.ScenarioReader;

/** The scenario files that a user names, one by one or by their folder. */
final class ScenarioFiles {
  private static final Pattern SCENARIO = Pattern.compile("(?i).*\\.ya?ml");

  private final List<ScenarioFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private ScenarioFiles() {}

  /**
   * Reads scenario files, all of them, whatever is wrong with some.
   *
   * @param paths files, and folders whose {@code .yaml} and {@code .yml} files are meant
   * @return the scenarios, in the order of the paths and in a folder by name
   * @throws WrongInputException if anything is wrong with any of them, with all that is wrong; also
   *     if two scenarios have one name
   */
  static List<ScenarioFile> read(List<Path> paths) {
    ScenarioFiles reading = new ScenarioFiles();
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
      files.add(ScenarioReader.read(path));
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
