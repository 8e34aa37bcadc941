package sinew.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  /** A process that writes more than its shell allows a file to hold. */
  static final class Writer {
    private Writer() {}

    /** Writes two million bytes into the file that is named. */
    public static void main(String[] arguments) throws IOException {
      WholeFile.write(Path.of(arguments[0]), new byte[2_000_000]);
    }
  }

  @Test
  void aFileIsReplacedWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("a.svg"), "an older one");
    WholeFile.write(file, NEW);
    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whoMayReadItStaysAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("a.svg"), "for me alone");
    Set<PosixFilePermission> mine = PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(file, mine);
    WholeFile.write(file, NEW);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(mine);
    assertThat(file).hasContent("new");
  }

  @Test
  void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.svg"), "an older one");
    assumeThat(file.toFile().setWritable(false) && !Files.isWritable(file))
        .as("a user whom permissions bind")
        .isTrue();
    assertThatThrownBy(() -> WholeFile.write(file, NEW)).isInstanceOf(AccessDeniedException.class);
    assertThat(file).hasContent("an older one");
    assertThat(folder.toFile().list()).containsExactly("a.svg");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("a.svg"), "an older one");
    Path link = Files.createSymbolicLink(folder.resolve("link.svg"), file);
    WholeFile.write(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatOthersHaveBesideItIsNotWrittenTo() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
    Files.createSymbolicLink(folder.resolve(".a.svg.1.tmp"), mine);
    WholeFile.write(folder.resolve("a.svg"), NEW);
    assertThat(mine).hasContent("mine");
    assertThat(folder.resolve("a.svg")).hasContent("new");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path file = folder.resolve("absent/a.svg");
    assertThatThrownBy(() -> WholeFile.write(file, NEW))
        .isInstanceOf(FileSystemException.class)
        .hasMessageStartingWith(file.toString());
  }

  /** As on a full disk: the write fails in the middle. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aWriteThatFailsInTheMiddleLeavesWhatWasThereBefore() throws Exception {
    Path file = Files.writeString(folder.resolve("a.svg"), "an older one");
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                "ulimit -f 1000; exec \"$0\" -XX:-UsePerfData -cp \"$1\" \"$2\" \"$3\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(1);
    assertThat(said).contains(file + ": File too large");
    assertThat(file).hasContent("an older one");
    assertThat(folder.toFile().list()).containsExactly("a.svg");
  }
}
