package sinew.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFolderTest {
  @TempDir private Path out;

  @Test
  void everyFileIsWrittenUnderItsPath() throws IOException {
    Path folder = ResultsFolder.write(out.resolve("new/results"), "typical", files("a"));
    assertThat(folder).isEqualTo(out.resolve("new/results/typical"));
    assertThat(folder.resolve("charts/fan.svg")).hasContent("a");
    assertThat(names(out.resolve("new/results"))).containsExactly("typical");
  }

  @Test
  void earlierResultsAreReplacedWhole() throws IOException {
    ResultsFolder.write(
        out, "typical", Map.of("summary.json", bytes("{}"), "charts/x.png", bytes("1")));
    ResultsFolder.write(out, "typical", files("b"));
    assertThat(names(out.resolve("typical"))).containsExactly("charts", "report.html");
    assertThat(names(out.resolve("typical/charts"))).containsExactly("fan.svg");
    assertThat(names(out)).containsExactly("typical");
  }

  @Test
  void aFailureInTheMiddleLeavesNothingBehind() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>(files("a"));
    // A file in the place of a folder: the disk refuses it when some files are already written.
    files.put("report.html/impossible", bytes("a"));
    assertThatThrownBy(() -> ResultsFolder.write(out, "typical", files))
        .isInstanceOf(ResultsException.class)
        .hasMessageStartingWith(out.resolve("typical") + ": could not be written (")
        .hasMessageEndingWith("); nothing was kept");
    assertThat(names(out)).isEmpty();
  }

  @Test
  void aFailureInTheMiddleKeepsEarlierResults() throws IOException {
    ResultsFolder.write(out, "typical", files("old"));
    Map<String, byte[]> files = new LinkedHashMap<>(files("new"));
    files.put("report.html/impossible", bytes("new"));
    assertThatThrownBy(() -> ResultsFolder.write(out, "typical", files))
        .isInstanceOf(ResultsException.class);
    assertThat(out.resolve("typical/report.html")).hasContent("old");
    assertThat(names(out)).containsExactly("typical");
  }

  @Test
  void earlierResultsComeBackIfTheNewCannotTakeTheirName() throws IOException {
    ResultsFolder.write(out, "typical", files("old"));
    ResultsFolder.Mover full =
        (from, to) -> {
          if (from.getFileName().toString().contains(".tmp-")) {
            throw new FileSystemException(from.toString(), null, "No space left on device");
          }
          Files.move(from, to);
        };
    assertThatThrownBy(() -> ResultsFolder.write(out, "typical", files("new"), full))
        .isInstanceOf(ResultsException.class)
        .hasMessage(
            out.resolve("typical")
                + ": could not be written (No space left on device); nothing was kept");
    assertThat(out.resolve("typical/report.html")).hasContent("old");
    assertThat(names(out)).containsExactly("typical");
  }

  @Test
  void whatAKilledRunLeftBehindIsDeletedByTheNextOfTheSameName() throws IOException {
    // No process has so high a number: Linux ends at 4,194,304.
    Files.createDirectories(out.resolve(".typical.tmp-4999999/charts"));
    Files.writeString(out.resolve(".typical.tmp-4999999/charts/fan.svg"), "half");
    Files.createDirectories(out.resolve(".typical.old-" + ProcessHandle.current().pid()));
    Files.createDirectories(out.resolve(".other.tmp-4999999"));
    ResultsFolder.write(out, "typical", files("a"));
    assertThat(names(out)).containsExactly(".other.tmp-4999999", "typical");
  }

  @Test
  void whatAnotherRunIsWritingIsLeftToIt() throws IOException {
    // Process 1 is always there.
    Files.createDirectories(out.resolve(".typical.tmp-1"));
    ResultsFolder.write(out, "typical", files("a"));
    assertThat(names(out)).containsExactly(".typical.tmp-1", "typical");
  }

  @Test
  void aFolderWithSomethingElseInItIsLeftAsItIs() throws IOException {
    ResultsFolder.write(out, "typical", files("old"));
    Files.writeString(out.resolve("typical/notes.txt"), "mine");
    assertThatThrownBy(() -> ResultsFolder.write(out, "typical", files("new")))
        .isInstanceOf(ResultsException.class)
        .hasMessage(
            out.resolve("typical")
                + ": holds notes.txt, which Sinew did not write, and is left as it is; move it"
                + " away or choose another folder with --out");
    assertThat(out.resolve("typical/report.html")).hasContent("old");
    assertThat(names(out)).containsExactly("typical");
  }

  @Test
  void aFileInTheWayIsNamed() throws IOException {
    Path file = Files.writeString(out.resolve("results"), "a file");
    assertThatThrownBy(() -> ResultsFolder.write(file, "typical", files("a")))
        .isInstanceOf(ResultsException.class)
        .hasMessage(file + ": is a file, and results need a folder; choose another with --out");
    assertThatThrownBy(() -> ResultsFolder.write(out, "results", files("a")))
        .isInstanceOf(ResultsException.class)
        .hasMessage(file + ": is a file in the place of the results' folder; move it away");
    assertThat(file).hasContent("a file");
  }

  private static Map<String, byte[]> files(String content) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("report.html", bytes(content));
    files.put("charts/fan.svg", bytes(content));
    return files;
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
