package sinew.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that write results of one name at once: what stands there at the end is whole. */
@Tag("slow")
class WritersAtOnceTest {
  private static final int FILES = 20;

  @TempDir private Path out;

  /** A process that writes results again and again. */
  static final class Writer {
    private Writer() {}

    /** Writes into the folder that is named, the word that is given. */
    public static void main(String[] arguments) {
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (int file = 0; file < FILES; file++) {
        files.put("charts/" + file + ".csv", arguments[1].getBytes(StandardCharsets.UTF_8));
      }
      for (int time = 0; time < 30; time++) {
        ResultsFolder.write(Path.of(arguments[0]), "typical", files);
      }
    }
  }

  @Test
  void theLastOfThemHasItsWay() throws Exception {
    List<Process> writers = new ArrayList<>();
    Path err = out.resolve("err");
    for (String word : List.of("one", "two", "three")) {
      writers.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writer.class.getName(),
                  out.resolve("results").toString(),
                  word)
              .redirectError(ProcessBuilder.Redirect.appendTo(err.toFile()))
              .start());
    }
    for (Process writer : writers) {
      writer.waitFor();
    }
    assertThat(err).isEmptyFile();
    try (Stream<Path> files = Files.list(out.resolve("results"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("typical", FolderLock.NAME);
    }
    String word = Files.readString(out.resolve("results/typical/charts/0.csv"));
    for (int file = 0; file < FILES; file++) {
      assertThat(out.resolve("results/typical/charts/" + file + ".csv")).hasContent(word);
    }
  }
}
