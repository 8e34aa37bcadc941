package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are the same on a system whose lines end otherwise, such as Windows. */
@Tag("simulates")
class LineSeparatorTest {
  @TempDir private Path folder;

  @Test
  void noFileFollowsTheSystemsEndOfLines() throws Exception {
    Sandbox sandbox = new Sandbox(folder);
    String file = sandbox.file("short.yaml", "sinew: 1\nname: short\nhorizonWeeks: 4\n");
    Path err = folder.resolve("err");
    int exitCode =
        new ProcessBuilder(
                Processes.line(
                    List.of("-Dline.separator=\r\n"),
                    "run",
                    file,
                    "--patients=40",
                    "--draws=2",
                    "--quiet",
                    "--out=" + folder.resolve("windows")))
            .redirectError(err.toFile())
            .start()
            .waitFor();
    assertThat(err).isEmptyFile();
    assertThat(exitCode).isZero();
    assertThat(sandbox.run("run", file).exitCode()).isZero();
    assertThat(sandbox.filesIn("windows"))
        .isEqualTo(sandbox.filesIn("results"))
        .hasSizeGreaterThan(9);
    for (String name : sandbox.filesIn("windows")) {
      if (name.endsWith("manifest.json") || name.endsWith("files.sha256")) {
        assertThat(Files.readString(folder.resolve("windows").resolve(name))).doesNotContain("\r");
      } else {
        assertThat(sandbox.bytes("windows/" + name))
            .as(name)
            .isEqualTo(sandbox.bytes("results/" + name));
      }
    }
  }
}
