package sinew.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.cli.Program;
import sinew.document.ShardDocument;
import sinew.report.ShardReport;
import sinew.results.ResultsFolder;
import sinew.terminal.ExitCode;

/** A run whose shards are simulated on the cluster and joined here. */
final class ShardedRun {
  private final Program program;
  private final AskedRun asked;
  private final PrintWriter err;
  private String faults = "";

  /**
   * A run.
   *
   * @param program the program on this machine
   * @param asked what was asked for
   * @param err where to tell
   */
  ShardedRun(Program program, AskedRun asked, PrintWriter err) {
    this.program = program;
    this.asked = asked;
    this.err = err;
  }

  /**
   * Simulates the shards, and writes the results.
   *
   * @return the exit code
   * @throws IOException if the cluster or a disk failed
   */
  int execute() throws IOException {
    List<String> scenarios = new ArrayList<>();
    int tried = tryAndRead(scenarios);
    if (tried != ExitCode.OK) {
      return tried;
    }
    Path beside = asked.out().toAbsolutePath().normalize().getParent();
    Path shards = Files.createTempDirectory(Files.createDirectories(beside), "shards-");
    int exitCode = ExitCode.FAILED;
    try {
      exitCode = simulateAndMerge(scenarios, shards);
    } finally {
      deleteOrTell(shards, exitCode == ExitCode.OK || !faults.isEmpty());
    }
    return exitCode;
  }

  /** Hours of work are not thrown away because of what came after them. */
  private void deleteOrTell(Path shards, boolean useless) throws IOException {
    if (useless || shardsIn(shards).isEmpty()) {
      ZippedFolder.delete(shards);
    } else {
      err.println(
          "Finished shards are kept: 'sinew merge "
              + shards
              + "' joins them, or says which are missing.");
    }
  }

  /**
   * Runs one patient on this machine: what is wrong is said before the cluster has work. The shard
   * holds the texts of the scenarios, wherever they came from.
   */
  private int tryAndRead(List<String> scenarios) throws IOException {
    Path folder = Files.createTempDirectory("sinew-trial-");
    try {
      int exitCode = program.execute(asked.trial(folder).toArray(String[]::new));
      if (exitCode == ExitCode.OK) {
        for (ShardDocument shard : shardsIn(folder)) {
          ResultsFolder.check(asked.out(), shard.study());
          shard.arms().forEach(arm -> scenarios.add(arm.text()));
        }
      }
      return exitCode;
    } finally {
      ZippedFolder.delete(folder);
    }
  }

  private static List<ShardDocument> shardsIn(Path folder) throws IOException {
    List<ShardDocument> shards = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path each : folders.sorted().toList()) {
        Path document = each.resolve(ShardReport.DOCUMENT);
        if (Files.exists(document)) {
          shards.add(ShardDocument.read(Files.readString(document)));
        }
      }
    }
    return shards;
  }

  private int simulateAndMerge(List<String> scenarios, Path shards) throws IOException {
    List<String> words = asked.simulating();
    List<ShardTask> tasks =
        IntStream.rangeClosed(1, asked.shards())
            .mapToObj(number -> new ShardTask(words, scenarios, number, asked.shards()))
            .toList();
    Cluster.run(tasks, content -> take(content, shards));
    if (!faults.isEmpty()) {
      err.print(faults);
      return ExitCode.WRONG_INPUT;
    }
    return program.execute(asked.merging(shards).toArray(String[]::new));
  }

  private void take(ShardContent content, Path shards) {
    if (!content.faults().isEmpty()) {
      faults = content.faults();
      return;
    }
    try {
      ZippedFolder.unpack(content.zip(), shards);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (content.attempt() > 0 && !asked.quiet()) {
      err.println("Shard " + content.shard() + " is of attempt " + (content.attempt() + 1) + ".");
      err.flush();
    }
  }
}
