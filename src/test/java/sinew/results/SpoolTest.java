package sinew.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
  @TempDir private Path out;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> paths = Files.list(out)) {
      return paths.map(path -> path.getFileName().toString()).toList().stream();
    }
  }

  @Test
  void whatIsSpooledAppearsWithTheOtherFilesAndNotBefore() throws IOException {
    try (Spool spool = Spool.beside(out, "typical")) {
      try (OutputStream file = spool.file("rows/weeks.csv")) {
        file.write(bytes("a,b\n"));
      }
      assertThat(spool.entries()).containsExactly(new Spool.Entry("rows/weeks.csv", 4));
      assertThat(names()).noneMatch("typical"::equals).hasSize(1);
      Path folder = ResultsFolder.write(out, "typical", Map.of("summary.json", bytes("{}")), spool);
      assertThat(folder.resolve("rows/weeks.csv")).hasContent("a,b\n");
      assertThat(folder.resolve("summary.json")).hasContent("{}");
    }
    assertThat(names()).containsExactly("typical");
  }

  @Test
  void whatIsNeverKeptIsDeleted() throws IOException {
    try (Spool spool = Spool.beside(out, "typical")) {
      spool.file("rows/weeks.csv").close();
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void aSpoolWithoutFilesTouchesNothing() throws IOException {
    try (Spool spool = Spool.beside(out.resolve("absent"), "typical")) {
      assertThat(spool.entries()).isEmpty();
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void whatAKilledRunLeftBehindIsDeletedByTheNext() throws IOException {
    Path left = out.resolve(".typical.rows-" + ProcessHandle.current().pid());
    Files.createDirectories(left.resolve("rows"));
    Files.writeString(left.resolve("rows/weeks.csv"), "half");
    try (Spool spool = Spool.beside(out, "typical")) {
      spool.file("rows/endpoints.csv").close();
      assertThat(left.resolve("rows/weeks.csv")).doesNotExist();
    }
  }

  @Test
  void soItIsByANextRunThatSpoolsNothing() throws IOException {
    long ended = ended();
    Files.createDirectories(out.resolve(".typical.rows-" + ended + "/rows"));
    Files.createDirectories(out.resolve(".other.rows-" + ended));
    ResultsFolder.write(out, "typical", Map.of("summary.json", bytes("{}")));
    assertThat(names()).containsExactlyInAnyOrder("typical", ".other.rows-" + ended);
  }

  /** The number of a process that has ended. */
  private static long ended() throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process = new ProcessBuilder(java.toString(), "-version").start();
    process.onExit().join();
    return process.pid();
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(out.resolve("file"), "");
    try (Spool spool = Spool.beside(file, "typical")) {
      assertThatThrownBy(() -> spool.file("rows/weeks.csv"))
          .isInstanceOf(ResultsException.class)
          .hasMessageContaining("rows/weeks.csv: could not be written (");
    }
  }
}
