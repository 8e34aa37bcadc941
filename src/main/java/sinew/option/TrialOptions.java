package sinew.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sinew.evidence.Trial;
import sinew.evidence.TrialReader;
import sinew.files.InputException;
import sinew.files.Problem;

/** What commands that repeat published trials are given: the trials, and the seed. */
public final class TrialOptions {
  @Parameters(
      arity = "0..*",
      paramLabel = "TRIAL",
      description = "Trial files (default: the trials that come with the program).")
  private List<Path> paths = List.of();

  @Mixin private SeedOption seed;

  /** {@return what all randomness starts from} */
  public long seed() {
    return seed.seed();
  }

  /**
   * Reads all trials before anything is simulated.
   *
   * @return the trials named, or those that come with the program
   * @throws InputException if anything is wrong with them, with all that is wrong
   */
  public List<Trial> trials() {
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
