package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.terminal.Interruption;
import sinew.terminal.Terminal;

/** Memory that does not suffice is one line and the way out, wherever it runs out. */
class SmallHeapTest {
  private static final String LINE =
      "sinew: not enough memory; try fewer --patients, or more memory by java -Xmx2g";

  @TempDir private Path folder;

  @Test
  void aCommandThatRunsOutOfMemorySaysSo() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new OutOfMemoryError("for the test");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(full, err, new Interruption());
    assertThat(CommandTree.of(terminal).execute("schema", "scenario")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(LINE + System.lineSeparator());
  }

  /** Charts need more than this. They are drawn outside the threads that simulate. */
  @Test
  @Tag("slow")
  void aProcessThatRunsOutOfMemoryWhileItDrawsEndsAndLeavesNothing() throws Exception {
    Sandbox sandbox = new Sandbox(folder);
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx16m",
                "-cp",
                System.getProperty("java.class.path"),
                "sinew.cli.Main",
                "run",
                sandbox.file("short.yaml", "sinew: 1\nname: short\nhorizonWeeks: 8\n"),
                "--patients=40",
                "--draws=0",
                "--quiet",
                "--out=" + folder.resolve("results"))
            .redirectError(err.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    // Once it is said, nothing waits for what will not come: an interruption would wait 20 s.
    while (process.isAlive() && Files.size(err) == 0) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(err).hasContent(LINE);
    assertThat(folder.resolve("results/short")).doesNotExist();
  }
}
