package sinew.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small files of each kind, from which every command that writes has something to write. */
final class WrittenFiles {
  private static final String SCENARIO = "sinew: 1\nname: %s\nhorizonWeeks: 8\n";
  private static final String PLAN =
      """
      sinew: 1
      name: plan
      scenario: a.yaml
      patients: 100
      factors:
        - {key: cohort.stress, values: [0.1, 0.4, 0.7]}
      """;

  private WrittenFiles() {}

  /**
   * Writes a.yaml, b.yaml, trial.yaml, priors.yaml and plan.yaml into a folder, and scenarios into
   * a folder of it, many.
   */
  static void prepare(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("many"));
    for (String name : List.of("c", "d", "e")) {
      Files.writeString(folder.resolve("many/" + name + ".yaml"), SCENARIO.formatted(name));
    }
    Files.writeString(folder.resolve("a.yaml"), SCENARIO.formatted("a"));
    Files.writeString(
        folder.resolve("b.yaml"), SCENARIO.formatted("b") + "cohort: {stress: 0.7}\n");
    Files.writeString(folder.resolve("trial.yaml"), Sandbox.TRIAL);
    Files.writeString(folder.resolve("priors.yaml"), Sandbox.PRIORS);
    Files.writeString(folder.resolve("plan.yaml"), PLAN);
  }

  /** Makes what an earlier command left: the folder of shards, or of counts, that a line names. */
  static void makeEarlier(Processes processes, String line) throws Exception {
    if (line.contains("counts")) {
      processes.run(List.of(), "batch", "plan.yaml", "--keep=counts", "--out=earlier");
    }
    if (line.contains("shards")) {
      for (String part : List.of("1/2", "2/2")) {
        processes.run(
            List.of(),
            "run",
            "a.yaml",
            "--patients=300",
            "--draws=2",
            "--shard=" + part,
            "--out=shards");
      }
    }
  }
}
