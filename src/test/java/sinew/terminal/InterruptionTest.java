package sinew.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signals, sent to a real process in the middle of a run that would take hours. */
@Tag("slow")
class InterruptionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void aSignalEndsTheRunAndLeavesNothingHalfDone(String signal, int exitCode) throws Exception {
    assumeThat(signalsCanBeSent(signal)).as("kill -%s can be tried here", signal).isTrue();
    Path err = folder.resolve("err");
    Process process = longRun(err);
    try {
      waitUntilItSimulates(process, err);
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(exitCode);
    assertThat(Files.readString(err)).isEqualTo("Stopped: nothing written for typical\n");
    assertThat(folder.resolve("results/typical")).doesNotExist();
  }

  private Process longRun(Path err) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "sinew.cli.Main",
            "run",
            Path.of("scenarios", "typical.yaml").toAbsolutePath().toString(),
            "--patients",
            "90000000",
            "--out",
            folder.resolve("results").toString())
        .redirectError(err.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
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
