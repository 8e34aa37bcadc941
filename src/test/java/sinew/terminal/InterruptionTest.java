package sinew.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signals, sent to a real process in the middle of a run that would take hours. */
@Tag("slow")
class InterruptionTest {
  private static final String TYPICAL =
      Path.of("scenarios", "typical.yaml").toAbsolutePath().toString();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void aSignalEndsTheRunAndLeavesNothingHalfDone(String signal, int exitCode) throws Exception {
    assumeThat(signalsCanBeSent(signal)).as("kill -%s can be tried here", signal).isTrue();
    Process process = started("run", TYPICAL, "--patients", "90000000", "--out", "results");
    try {
      waitUntilItSimulates(process, folder.resolve("err"));
      end(process, signal);
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(exitCode);
    assertThat(told()).isEqualTo("Stopped: nothing written for typical\n");
    assertThat(folder.resolve("results/typical")).doesNotExist();
  }

  /** After the last patient there is a second or more in which nothing is simulated. */
  @ParameterizedTest
  @CsvSource({
    "run typical.yaml --patients 100 --draws 0 --out results, Stopped: nothing written for typical",
    "compare typical.yaml other.yaml --patients 100 --draws 0 --out results,"
        + " Stopped: nothing written for typical-vs-other",
    "page -o sinew.html, Stopped",
  })
  @EnabledOnOs(OS.LINUX)
  void aSignalWhileResultsAreDrawnEndsTheCommandToo(String line, String told) throws Exception {
    assumeThat(signalsCanBeSent("INT")).as("kill -INT can be tried here").isTrue();
    Files.copy(Path.of(TYPICAL), folder.resolve("typical.yaml"));
    Files.writeString(folder.resolve("other.yaml"), "sinew: 1\nname: other\n");
    Process process = started(line.split(" ", -1));
    try {
      waitUntilItDraws(process);
      end(process, "INT");
    } finally {
      process.destroyForcibly();
    }
    assertThat(told()).isEqualTo(told + "\n");
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(folder.resolve("out")).isEmptyFile();
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.map(path -> folder.relativize(path).toString()))
          .isSubsetOf(
              "", "typical.yaml", "other.yaml", "out", "err", "results", "results/.sinew.lock");
    }
  }

  private static void end(Process process, String signal) throws Exception {
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  private String told() throws IOException {
    return Files.readString(folder.resolve("err"));
  }

  private Process started(String... arguments) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "sinew.cli.Main"));
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line)
        .directory(folder.toFile())
        .redirectError(folder.resolve("err").toFile())
        .redirectOutput(folder.resolve("out").toFile())
        .start();
  }

  /** Linux tells the names of the threads of a process. */
  private static void waitUntilItDraws(Process process) throws Exception {
    Path threads = Path.of("/proc", Long.toString(process.pid()), "task");
    while (process.isAlive()) {
      try (Stream<Path> all = Files.list(threads)) {
        if (all.anyMatch(InterruptionTest::draws)) {
          return;
        }
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  private static boolean draws(Path thread) {
    try {
      return Files.readString(thread.resolve("comm")).strip().equals("sinew-drawing");
    } catch (IOException e) {
      // It has ended.
      return false;
    }
  }

  /** The run has begun when its threads have used some time. */
  private static void waitUntilItSimulates(Process process, Path err) throws Exception {
    for (int tenths = 0; tenths < 200; tenths++) {
      long millis = process.info().totalCpuDuration().orElseThrow().toMillis();
      assertThat(process.isAlive()).as(Files.readString(err, StandardCharsets.UTF_8)).isTrue();
      if (millis > 3_000) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  // A shell in the background may have its children ignore Ctrl-C, and these theirs.
  private static boolean signalsCanBeSent(String signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    String ignored = Files.readString(status).replaceAll("(?s).*SigIgn:\\s*([0-9a-f]+).*", "$1");
    int number = signal.equals("INT") ? 2 : 15;
    return (Long.parseUnsignedLong(ignored, 16) >> (number - 1) & 1) == 0;
  }
}
