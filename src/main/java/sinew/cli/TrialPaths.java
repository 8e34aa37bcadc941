package sinew.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sinew.evidence.Trial;
import sinew.evidence.TrialReader;
import sinew.files.InputException;
import sinew.files.Problem;

/** The trial files that a user names. */
final class TrialPaths {
  private TrialPaths() {}

  /**
   * Reads all of them before anything is simulated.
   *
   * @param paths the files; none for the trials that come with the program
   * @return the trials
   * @throws InputException if anything is wrong with them, with all that is wrong
   */
  static List<Trial> read(List<Path> paths) {
    if (paths.isEmpty()) {
      return TrialReader.shipped();
    }
    List<Trial> trials = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path path : paths) {
      try {
        trials.add(TrialReader.read(path));
      } catch (InputException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return trials;
  }
}
