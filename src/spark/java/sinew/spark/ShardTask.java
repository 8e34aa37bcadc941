package sinew.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sinew.cli.Program;
import sinew.study.Shard;
import sinew.terminal.ExitCode;

/**
 * One shard of a run, on its way to a machine that has none of the user's files.
 *
 * @param words the command for a shard: its name and its options, without files
 * @param scenarios the texts of the scenario files, in order
 * @param number which shard, from 1
 * @param shards how many there are
 */
record ShardTask(List<String> words, List<String> scenarios, int number, int shards)
    implements Serializable {

  /**
   * Simulates the patients of the shard.
   *
   * @param folder where to work; nothing stays in it
   * @param attempt how often it was tried before
   * @param threads how many cores there are for it
   * @return the files of the shard, or what is wrong with the input
   * @throws IOException if the machine failed, and another may do better
   */
  ShardContent simulate(Path folder, int attempt, int threads) throws IOException {
    Path work = Files.createTempDirectory(folder, "sinew-shard-");
    try {
      Path out = work.resolve("out");
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int exitCode =
          Program.on(OutputStream.nullOutputStream(), err)
              .execute(command(work, out, threads).toArray(String[]::new));
      String faults = err.toString(StandardCharsets.UTF_8);
      if (exitCode == ExitCode.WRONG_INPUT) {
        return ShardContent.wrong(faults);
      }
      if (exitCode != ExitCode.OK) {
        throw new IOException("shard " + this + ": " + faults.strip());
      }
      return ShardContent.of(toString(), attempt, ZippedFolder.of(out));
    } finally {
      ZippedFolder.delete(work);
    }
  }

  private List<String> command(Path work, Path out, int threads) throws IOException {
    List<String> command = new ArrayList<>(words);
    command.add("--shard=" + this);
    command.addAll(List.of("--threads=" + threads, "--quiet", "--out=" + out));
    for (int i = 0; i < scenarios.size(); i++) {
      Path file = work.resolve("scenario-" + (i + 1) + ".yaml");
      command.add(Files.writeString(file, scenarios.get(i)).toString());
    }
    return command;
  }

  /** {@return for example {@code 3/8}} */
  @Override
  public String toString() {
    return new Shard(number, shards).toString();
  }
}
