package sinew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The switch for golden files, and that each of them is made by a test. */
class GoldenTest {
  private static final String RENEW = "mvn verify -Dgolden=update";
  private static final Golden HELD = new Golden(false);
  private static final Golden UPDATED = new Golden(true);

  @TempDir private Path folder;

  @Test
  void aFileThatDiffersFailsAndSaysHowToRenewIt() throws IOException {
    Path file = Files.writeString(folder.resolve("page.md"), "old\n");
    assertThatThrownBy(() -> HELD.whole(file).holds("new\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(RENEW);
    UPDATED.whole(file).holds("new\n");
    HELD.whole(file).holds("new\n");
  }

  @Test
  void aMissingFileFailsAndIsMade() {
    Path file = folder.resolve("deep").resolve("page.md");
    assertThatThrownBy(() -> HELD.whole(file).holds("x")).hasMessageContaining(RENEW);
    UPDATED.whole(file).holds("x");
    assertThat(file).hasContent("x");
  }

  @Test
  void ofAPartOnlyThePartIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("page.md"), "a <b>old</b> c <b>old</b>");
    assertThatThrownBy(() -> HELD.between(file, "<b>", "</b>").holds("new"))
        .hasMessageContaining(RENEW);
    UPDATED.between(file, "<b>", "</b>").holds("new");
    assertThat(file).hasContent("a <b>new</b> c <b>old</b>");
    HELD.between(file, "<b>", "</b>").holds("new");
  }

  @Test
  void aPartWithoutItsPlaceFailsEvenInAnUpdate() throws IOException {
    Path file = Files.writeString(folder.resolve("page.md"), "nothing");
    assertThatThrownBy(() -> UPDATED.between(file, "<b>", "</b>").holds("new"))
        .hasMessageContaining("has no place for it, between \"<b>\" and \"</b>\"");
  }

  /** Seen on files that are kept: only those of version control can be orphans. */
  @Test
  void aKeptFileThatNoTestMakesFails() {
    Path random = Path.of("src/test/resources/sinew/random");
    assertThat(Kept.below(random)).contains("threefry.csv");
    assertThatThrownBy(() -> HELD.all(random).holds(Map.of()))
        .hasMessageContaining("made by no test")
        .hasMessageContaining("threefry.csv");
  }

  /** What each of these folders holds is asserted by the test named beside it. */
  @Test
  void everyFolderOfResultsIsMadeByATest() throws IOException {
    TreeSet<String> made = new TreeSet<>(List.of("claims", "calibration"));
    made.addAll(List.of("page", "typical-sweep", "validation"));
    GalleryTest.scenarios()
        .forEach(file -> made.add(file.getFileName().toString().replaceFirst("\\.yaml$", "")));
    assertThat(Kept.below(Path.of("results")).stream().map(name -> name.replaceFirst("/.*", "")))
        .allMatch(made::contains);
  }

  @Test
  void everyTestResourceIsNamedByATest() throws IOException {
    StringBuilder tests = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tests.append(Files.readString(file));
      }
    }
    assertThat(Kept.below(Path.of("src/test/resources")))
        // What libraries read.
        .filteredOn(name -> !name.matches("(archunit|junit-platform)\\.properties"))
        .allMatch(
            name ->
                tests.indexOf(name.replaceFirst(".*/", "")) >= 0
                    || tests.indexOf(folderOf(name)) >= 0);
  }

  /** A test that reads a whole folder names that, in quotes. */
  private static String folderOf(String resource) {
    return resource.replaceFirst("sinew/(.*)/[^/]*", "\"$1\"");
  }
}
