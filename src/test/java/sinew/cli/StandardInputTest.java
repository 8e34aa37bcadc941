package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What comes from a pipe of the system, which has no place that could be asked for. */
class StandardInputTest {
  @TempDir private Path folder;

  private int check(String scenario) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "sinew.cli.Main",
                "check",
                "-")
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(scenario.getBytes(StandardCharsets.UTF_8));
    }
    return process.waitFor();
  }

  @Test
  void aScenarioComesFromAPipe() throws Exception {
    assertThat(check("sinew: 1\nname: piped\nhorizonWeeks: 4\n")).isZero();
    assertThat(folder.resolve("err")).isEmptyFile();
    assertThat(check("sinew: 1\nname: piped\nhorizonWeek: 4\n")).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("err"))).contains("horizonWeek");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void oneThatIsClosedIsEmpty() throws Exception {
    Processes.Ended ended = new Processes(folder).shell("\"$@\" <&-", "check", "-");
    assertThat(ended.err())
        .isEqualTo(
            "standard input:1:1  the file is empty; begin with sinew: 1 and name: my-scenario, each"
                + " on its own line\n");
    assertThat(ended.exitCode()).isEqualTo(2);
  }
}
