package sinew.option;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.files.SourceText;
import sinew.terminal.Terminal;

/** The texts of the scenario files that a user names, one by one or by their folder. */
public final class ScenarioTexts {
  /** The name that means standard input. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private static final Pattern SCENARIO = Pattern.compile("(?i).*\\.ya?ml");
  private static final Path INPUT_NAME = Path.of("standard input");

  private final Terminal terminal;
  private final List<Problem> problems;
  private final List<Named> texts = new ArrayList<>();
  private boolean inputRead;

  /**
   * A text and where it comes from.
   *
   * @param path the file as the user named it; of standard input its name in problems
   * @param text the text
   * @param piped whether it came by standard input
   */
  public record Named(Path path, String text, boolean piped) {}

  private ScenarioTexts(Terminal terminal, List<Problem> problems) {
    this.terminal = terminal;
    this.problems = problems;
  }

  /**
   * Reads texts, all of them, whatever is wrong with some.
   *
   * @param terminal whose standard input {@code -} means
   * @param paths files, and folders whose {@code .yaml} and {@code .yml} files are meant
   * @param problems gets what is wrong with files that have no text
   * @return the texts, in the order of the paths and in a folder by name
   */
  public static List<Named> read(Terminal terminal, List<Path> paths, List<Problem> problems) {
    ScenarioTexts reading = new ScenarioTexts(terminal, problems);
    paths.forEach(reading::readFileOrFolder);
    return reading.texts;
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
            problem(path, "there are no scenario files in it", "name a folder of .yaml files"));
      }
    } catch (IOException e) {
      problems.add(problem(path, "cannot be read", "check that you may read it"));
    }
  }

  private static List<Path> scenariosIn(Path folder) throws IOException {
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, ScenarioTexts::isScenario)) {
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
      texts.add(
          path.equals(STANDARD_INPUT)
              ? readInput()
              : new Named(path, SourceText.read(path), false));
    } catch (InputException e) {
      problems.addAll(e.problems());
    }
  }

  private Named readInput() {
    if (inputRead) {
      throw new InputException(
          List.of(problem(INPUT_NAME, "is named twice", "name - once, and files for the others")));
    }
    inputRead = true;
    return new Named(INPUT_NAME, SourceText.read(INPUT_NAME.toString(), terminal.in()), true);
  }

  private static Problem problem(Path path, String fault, String remedy) {
    return new Problem(path.toString(), 0, 0, "", fault, remedy);
  }
}
