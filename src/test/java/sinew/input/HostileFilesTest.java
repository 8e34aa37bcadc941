package sinew.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.files.ProblemList;

/** Files that are no scenarios, by accident or on purpose. */
class HostileFilesTest {
  @TempDir private Path folder;

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("nowhere.yaml");
    assertThat(problemOf(file))
        .hasToString(file + "  there is no such file; check the name and the folder");
  }

  @Test
  void aFolderIsNoFile() {
    assertThat(problemOf(folder)).hasToString(folder + "  is a folder; name a file in it");
  }

  @Test
  void twoMegabytesAreNotParsed() throws IOException {
    Path file =
        write(("sinew: 1\nname: " + "x".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8));
    assertThat(problemOf(file))
        .hasToString(
            file + "  is longer than 1 MiB; a scenario fits a few pages: name the right file");
  }

  @Test
  void otherEncodingsAreRefusedWhereTheyBegin() throws IOException {
    String text = "sinew: 1\nname: x\ntitle: café\n";
    Path latin = write(text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problemOf(latin))
        .hasToString(latin + ":3:11  is not UTF-8 text from here; save the file as UTF-8");
    Path wide = write(text.getBytes(StandardCharsets.UTF_16));
    assertThat(problemOf(wide))
        .hasToString(wide + ":1:1  is not UTF-8 text from here; save the file as UTF-8");
    Path cut = write(new byte[] {'a', ':', ' ', (byte) 0xC3});
    assertThat(problemOf(cut))
        .hasToString(cut + ":1:4  is not UTF-8 text from here; save the file as UTF-8");
  }

  @Test
  void controlCharactersAreRefused() {
    assertThat(Problems.of("sinew: 1\nname: x\0\n"))
        .containsExactly("my.yaml:2:8  character U+0000 is not allowed in YAML; delete it");
  }

  /** The parser reads 1,024 units at a time, and an emoji is two of them. */
  @ParameterizedTest
  @ValueSource(ints = {1, 1_022, 1_023, 1_024, 1_025, 2_047, 2_048, 2_049, 70_000})
  void anEmojiMayStandAnywhere(int index) {
    String start = "sinew: 1\nname: x\n#";
    String text =
        start + "x".repeat(Math.max(0, index - start.length())) + "\uD83D\uDE00".repeat(9);
    assertThat(Problems.of(text + "\ntitle: \uD83D\uDE00\n")).isEmpty();
  }

  @Test
  void aDigitOfAnotherScriptIsNoIndentation() {
    assertThat(Problems.of("sinew: 1\nname: x\nabout: >\uD807\uDC53\n  text\n"))
        .containsExactly(
            "my.yaml:3:6  is not YAML: a digit that is none of 1 to 9 follows | or >; put quotes"
                + " around the text");
  }

  @Test
  void aMillionLaughsAreNotLaughed() {
    StringBuilder text = new StringBuilder("sinew: 1\na0: &a0 [ha, ha]\n");
    for (int i = 1; i < 30; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(Problems.of(text.toString()))
        .hasSize(30 + 58)
        .startsWith(
            "my.yaml:2:5  an anchor (&) is not allowed; delete it and write values out",
            "my.yaml:3:5  an anchor (&) is not allowed; delete it and write values out",
            "my.yaml:3:10  an alias (*) is not allowed; write the value out");
  }

  @Test
  void aTagMakesNoObject() {
    assertThat(Problems.of("sinew: 1\nname: !!java.net.URL [\"http://example.org\"]\n"))
        .containsExactly(
            "my.yaml:2:7  a tag (!) is not allowed; delete it, or put quotes around the text");
  }

  @Test
  void nestingStopsAtItsLimit() {
    String fault = "  nested deeper than 64 levels; a scenario needs six";
    assertThat(Problems.of("sinew: 1\nname: " + "[".repeat(5_000)))
        .containsExactly("my.yaml:2:70" + fault);
    // The top mapping is one level, so 63 lists are the most.
    assertThat(Problems.of("sinew: 1\nname: " + "[".repeat(63) + "]".repeat(63)))
        .containsExactly("my.yaml:2:7  name: a list is not text; write text, such as desk-worker");
  }

  @Test
  void aMultitudeOfValuesIsNotLoaded() {
    assertThat(Problems.of("sinew: 1\nname: x\nplan: {phases: [" + "{},".repeat(300_000) + "]}"))
        .containsExactly(
            "my.yaml:3:30000  the file holds too many values; a scenario has some hundred");
  }

  @Test
  void theListOfMistakesEnds() {
    String many = "a: 1\n".repeat(3_000);
    assertThat(Problems.of("sinew: 1\nname: x\n" + many))
        .hasSize(ProblemList.LIMIT + 1)
        .startsWith("my.yaml  has at least 1000 mistakes; mend those listed here first");
  }

  @Test
  void directivesAreRefusedNotObeyed() {
    assertThat(Problems.of("%YAML 9.9\n---\nsinew: 1\nname: x\n"))
        .containsExactly("my.yaml:1:1  a line with % is not allowed above ---; delete it");
  }

  @Test
  void numbersOfThousandsOfDigitsAreShortenedInMessages() {
    assertThat(Problems.ofPart("horizonWeeks: " + "9".repeat(5_000)))
        .containsExactly(
            "my.yaml:3:15  horizonWeeks: \""
                + "9".repeat(40)
                + "...\" is not a number; write a whole number between 4 and 520 (weeks), such as"
                + " 156");
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("my.yaml"), bytes);
  }

  private static Problem problemOf(Path file) {
    InputException thrown =
        catchThrowableOfType(InputException.class, () -> ScenarioReader.read(file));
    assertThat(thrown.problems()).hasSize(1);
    return thrown.problems().get(0);
  }
}
