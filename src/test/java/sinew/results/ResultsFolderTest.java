package sinew.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(names(out.resolve("typical")))
        .containsExactly("charts", "files.sha256", "report.html");
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
          if (from.endsWith("new")) {
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
    WorkFolder killed = WorkFolder.beside(out.resolve("typical"));
    Files.createDirectories(killed.fresh());
    Files.writeString(killed.fresh().resolve("report.html"), "half");
    Path justBegun = Files.createDirectory(out.resolve(".typical.tmp-1"));
    Path withoutWords = Files.createDirectory(out.resolve(".typical.tmp-2"));
    Files.createFile(withoutWords.resolve("sinew.txt"));
    WorkFolder ofAnother = WorkFolder.beside(out.resolve("other"));
    ResultsFolder.write(out, "typical", files("a"));
    assertThat(killed.path()).doesNotExist();
    assertThat(justBegun).doesNotExist();
    assertThat(withoutWords).doesNotExist();
    assertThat(names(out)).containsExactly(ofAnother.path().getFileName().toString(), "typical");
  }

  /** To open a pipe would wait for its reader; a link may lead to a file of others. */
  @Test
  void aPipeOrALinkInThePlaceOfTheLockIsToldOf() throws Exception {
    Path lock = out.resolve(".sinew.lock");
    Files.createSymbolicLink(lock, out.resolve("elsewhere"));
    assertThatThrownBy(() -> ResultsFolder.write(out, "typical", files("a")))
        .isInstanceOf(ResultsException.class)
        .hasMessage(lock + ": is no file, and Sinew locks it to write there; move it away");
    assertThat(out.resolve("elsewhere")).doesNotExist();
    Files.delete(lock);
    assumeThat(new ProcessBuilder("mkfifo", lock.toString()).start().waitFor()).isZero();
    assertThatThrownBy(() -> ResultsFolder.write(out, "typical", files("a")))
        .hasMessage(lock + ": is no file, and Sinew locks it to write there; move it away");
  }

  /** Whoever stops while files are written finds what was there before. */
  @Test
  void whatIsStoppedBetweenFilesLeavesNothing() throws IOException {
    ResultsFolder.write(out, "typical", files("old"));
    for (int allowed = 0; allowed < 5; allowed++) {
      AtomicInteger left = new AtomicInteger(allowed);
      Runnable check =
          () -> {
            if (left.getAndDecrement() == 0) {
              throw new IllegalStateException("stopped");
            }
          };
      try (Spool spool = Spool.beside(out, "typical")) {
        spool.file("rows/patients.csv").close();
        assertThatThrownBy(() -> ResultsFolder.write(out, "typical", files("new"), spool, check))
            .hasMessage("stopped");
      }
      assertThat(out.resolve("typical/report.html")).hasContent("old");
      assertThat(names(out)).containsExactly("typical");
    }
  }

  /** It was killed between the two moves: the earlier results are still the results. */
  @Test
  void earlierResultsOfAKilledRunComeBackIfTheNextFails() throws IOException {
    ResultsFolder.write(out, "typical", files("old"));
    WorkFolder killed = WorkFolder.beside(out.resolve("typical"));
    Files.move(out.resolve("typical"), killed.earlier());
    Map<String, byte[]> files = new LinkedHashMap<>(files("new"));
    files.put("report.html/impossible", bytes("new"));
    assertThatThrownBy(() -> ResultsFolder.write(out, "typical", files))
        .isInstanceOf(ResultsException.class);
    assertThat(out.resolve("typical/report.html")).hasContent("old");
    assertThat(names(out)).containsExactly("typical");
  }

  /** Hidden folders of others, whatever they are called, and copies of results. */
  @ParameterizedTest
  @ValueSource(
      strings = {".typical.old-2024", ".typical.tmp-2024", ".typical.tmp-99999999999999999999"})
  void hiddenFoldersOfOthersAreLeftAsTheyAre(String name) throws IOException {
    Path backup = ResultsFolder.write(out, "typical", files("old"));
    Path hidden = Files.move(backup, out.resolve(name));
    ResultsFolder.write(out, "typical", files("new"));
    assertThat(hidden.resolve("report.html")).hasContent("old");
    assertThat(out.resolve("typical/report.html")).hasContent("new");
  }

  @Test
  @SuppressWarnings("try") // The lock is held, and not used.
  void twoWhoWriteAtOnceWaitForEachOther() throws Exception {
    CompletableFuture<Path> second;
    try (FolderLock first = FolderLock.of(out, 0)) {
      second = CompletableFuture.supplyAsync(() -> ResultsFolder.write(out, "typical", files("a")));
      assertThatThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      assertThat(names(out)).isEmpty();
    }
    assertThat(second.get().resolve("report.html")).hasContent("a");
  }

  @Test
  @SuppressWarnings("try") // The lock is held, and not used.
  void aWriterThatDoesNotEndIsToldOf() throws IOException {
    try (FolderLock first = FolderLock.of(out, 0)) {
      assertThatThrownBy(() -> FolderLock.of(out, 0))
          .isInstanceOf(ResultsException.class)
          .hasMessage(
              out
                  + ": another Sinew is writing there and does not end; nothing was kept; stop it,"
                  + " or choose another folder with --out");
    }
  }

  /** What others have put there, under whatever name, and what they have made of our files. */
  @ParameterizedTest
  @ValueSource(
      strings = {"notes.txt", "charts/mine.csv", "report.html", "summary.json", "files.sha256"})
  void aFolderWithSomethingElseInItIsLeftAsItIs(String name) throws IOException {
    ResultsFolder.write(out, "typical", files("old"));
    Files.writeString(out.resolve("typical").resolve(name), "mine");
    assertRefused(name.equals("files.sha256") ? "charts" : name);
    assertThat(out.resolve("typical").resolve(name)).hasContent("mine");
  }

  @Test
  void emptyFoldersAndLinksAreNotOursEither() throws IOException {
    ResultsFolder.write(out, "typical", files("old"));
    Path empty = Files.createDirectories(out.resolve("typical/mine"));
    assertRefused("mine");
    Files.delete(empty);
    Path link = out.resolve("typical/charts/fan.svg");
    Path mine = Files.writeString(out.resolve("mine.svg"), "old");
    Files.delete(link);
    Files.createSymbolicLink(link, mine);
    assertRefused("charts/fan.svg");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void reportsThatSomebodyElseWroteAreNotReplaced() throws IOException {
    Files.createDirectories(out.resolve("typical/charts"));
    Files.writeString(out.resolve("typical/report.html"), "by hand");
    Files.writeString(out.resolve("typical/charts/fan.svg"), "by hand");
    assertRefused("charts");
    assertThat(out.resolve("typical/report.html")).hasContent("by hand");
  }

  @Test
  void aLinkInThePlaceOfResultsIsNotReplaced() throws IOException {
    Path there = ResultsFolder.write(out.resolve("disk"), "typical", files("old"));
    Path link = Files.createSymbolicLink(out.resolve("typical"), there);
    assertThatThrownBy(() -> ResultsFolder.write(out, "typical", files("new")))
        .isInstanceOf(ResultsException.class)
        .hasMessage(link + ": is a link in the place of the results' folder; move it away");
    assertThat(link).isSymbolicLink();
    assertThat(there.resolve("report.html")).hasContent("old");
  }

  @Test
  void theListOfFilesIsOneThatOtherProgramsCheck() throws IOException {
    Path folder = ResultsFolder.write(out, "typical", files("abc"));
    String digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assertThat(folder.resolve("files.sha256"))
        .hasContent(
            "# Written by Sinew, which replaces these files only while they are as listed here.\n"
                + (digest + "  report.html\n" + digest + "  charts/fan.svg"));
  }

  private void assertRefused(String name) throws IOException {
    assertThatThrownBy(() -> ResultsFolder.write(out, "typical", files("new")))
        .isInstanceOf(ResultsException.class)
        .hasMessage(
            out.resolve("typical")
                + ": holds "
                + name
                + ", which Sinew did not write or somebody has changed, and is left as it is; move"
                + " it away or choose another folder with --out");
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
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(FolderLock.NAME))
          .sorted()
          .toList();
    }
  }
}
