package sinew.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small files of each kind, from which every command that writes has something to write. */
final class WrittenFiles {
  private static final String SCENARIO = "sinew: 1\nname: %s\nhorizonWeeks: 8\n";
  private static final String TRIAL =
      """
      sinew: 1
      name: quick
      tendon: gluteal
      borrowing: a cousin
      citation: Somebody 2020
      arms:
        - name: usual
          patients: 20
          published:
            - {week: 4, outcome: muchImproved, value: 30}
            - {week: 4, outcome: pain, value: 4}
      """;
  private static final String PRIORS =
      """
      sinew: 1
      priors:
        - {parameter: irritationMost, from: 0.3, to: 2, scale: ratio, why: assumed}
        - {parameter: weakening, from: 0.1, to: 0.6, why: assumed}
      """;
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

  /** Writes a.yaml, b.yaml, trial.yaml, priors.yaml and plan.yaml into a folder. */
  static void prepare(Path folder) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), SCENARIO.formatted("a"));
    Files.writeString(
        folder.resolve("b.yaml"), SCENARIO.formatted("b") + "cohort: {stress: 0.7}\n");
    Files.writeString(folder.resolve("trial.yaml"), TRIAL);
    Files.writeString(folder.resolve("priors.yaml"), PRIORS);
    Files.writeString(folder.resolve("plan.yaml"), PLAN);
  }

  /** Makes the folder of shards that a command line names, if it does. */
  static void makeShards(Processes processes, String line) throws Exception {
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
