package sinew.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunKeepTest {
  @TempDir private Path out;
  private RunKeep keep;
  private Path folder;

  @BeforeEach
  void open() {
    keep = RunKeep.beside(out, "many");
    folder = out.resolve(".many.batch");
  }

  private Path onlyRun() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> runs = files.filter(file -> file.toString().endsWith(".run")).toList();
      assertThat(runs).hasSize(1);
      return runs.get(0);
    }
  }

  @Test
  void whatIsKeptIsFoundAgainByWhatItBelongsTo() throws IOException {
    assertThat(keep.kept("seed 1")).isEmpty();
    keep.open();
    keep.keep("seed 1", "a\nb\n");
    keep.close();
    assertThat(RunKeep.beside(out, "many").kept("seed 1")).contains("a\nb\n");
    assertThat(keep.kept("seed 2")).isEmpty();
    assertThat(RunKeep.beside(out, "others").kept("seed 1")).isEmpty();
  }

  @Test
  void whatIsDamagedOrBelongsToSomethingElseIsNotFound() throws IOException {
    keep.open();
    keep.keep("seed 1", "a\nb\n");
    Path file = onlyRun();
    String whole = Files.readString(file);
    for (String text :
        List.of(
            "",
            "seed 1",
            "seed 1\n",
            whole.substring(0, whole.length() - 2),
            whole + "c",
            whole.replace("seed 1", "seed 2"))) {
      Files.writeString(file, text);
      assertThat(keep.kept("seed 1")).as(text).isEmpty();
    }
    Files.writeString(file, whole);
    assertThat(keep.kept("seed 1")).isPresent();
  }

  @Test
  void theFolderGoesWhenAllIsDone() throws IOException {
    keep.clear();
    keep.open();
    keep.keep("seed 1", "a\n");
    keep.clear();
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void twoBatchesOfOneNameDoNotRunAtOnce() throws IOException {
    keep.open();
    RunKeep other = RunKeep.beside(out, "many");
    assertThatThrownBy(other::open)
        .isInstanceOf(ResultsException.class)
        .hasMessage(
            folder
                + ": this batch is running already; wait until it has ended, or choose another"
                + " folder with --out");
    keep.close();
    other.open();
    other.close();
  }

  @Test
  void aFolderOfSomebodyElseIsLeftAsItIs() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThatThrownBy(keep::open)
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("is not a folder in which Sinew keeps runs; move it away");
    keep.clear();
    assertThat(folder.resolve("mine.txt")).hasContent("mine");
  }
}
