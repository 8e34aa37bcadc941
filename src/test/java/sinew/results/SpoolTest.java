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
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.equals(FolderLock.NAME))
          .toList()
          .stream();
    }
  }

  @Test
  void whatIsSpooledAppearsWithTheOtherFilesAndNotBefore() throws IOException {
    try (Spool spool = Spool.beside(out, "typical")) {
      try (OutputStream file = spool.file("rows/weeks.csv")) {
        file.write(bytes("a,b\n"));
      }
      assertThat(spool.sizes()).isEqualTo(Map.of("rows/weeks.csv", 4L));
      assertThat(names()).noneMatch("typical"::equals).hasSize(1);
      Path folder =
          ResultsFolder.write(out, "typical", Map.of("summary.json", bytes("{}")), spool, () -> {});
      assertThat(folder.resolve("rows/weeks.csv")).hasContent("a,b\n");
      assertThat(folder.resolve("summary.json")).hasContent("{}");
      // The list of files has it, so that these results can be replaced.
      ResultsFolder.check(out, "typical");
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
      assertThat(spool.sizes()).isEmpty();
    }
    assertThat(names()).isEmpty();
  }

  /** What a run leaves behind that was killed: the folder, its mark, and no lock. */
  private Path left(String name) throws IOException {
    Path left = Files.createDirectories(out.resolve(name));
    Files.writeString(
        left.resolve("sinew.txt"),
        name + ": a run of Sinew writes rows here. The next run deletes it.\n");
    Files.createDirectories(left.resolve("rows"));
    Files.writeString(left.resolve("rows/weeks.csv"), "half");
    return left;
  }

  @Test
  void whatAKilledRunLeftBehindIsDeletedByTheNext() throws IOException {
    Path left = left(".typical.rows-1");
    Path others = left(".other.rows-1");
    try (Spool spool = Spool.beside(out, "typical")) {
      spool.file("rows/endpoints.csv").close();
      assertThat(left).doesNotExist();
      assertThat(others).exists();
    }
  }

  @Test
  void soItIsByANextRunThatSpoolsNothing() throws IOException {
    Path left = left(".typical.rows-1");
    ResultsFolder.write(out, "typical", Map.of("summary.json", bytes("{}")));
    assertThat(left).doesNotExist();
  }

  @Test
  void whatIsOfALivingRunOrOfOthersStays() throws IOException {
    Path others = Files.createDirectories(out.resolve(".typical.rows-mine"));
    Files.writeString(others.resolve("notes.txt"), "mine");
    try (Spool living = Spool.beside(out, "typical")) {
      try (OutputStream file = living.file("rows/weeks.csv")) {
        file.write(bytes("a,b\n"));
      }
      ResultsFolder.write(out, "typical", Map.of("summary.json", bytes("{}")));
      try (Spool second = Spool.beside(out, "typical")) {
        second.file("rows/weeks.csv").close();
      }
      Path folder = ResultsFolder.write(out, "typical", Map.of(), living, () -> {});
      assertThat(folder.resolve("rows/weeks.csv")).hasContent("a,b\n");
    }
    assertThat(names()).containsExactlyInAnyOrder("typical", ".typical.rows-mine");
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
