package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.Golden;

/** The page is one file that asks nothing of a network, and the kept one is what the code makes. */
@Tag("simulates")
class SimulatorPageTest {
  private static final Path KEPT = Path.of("results", "page", "sinew.html");
  private static final Pattern PACKED =
      Pattern.compile("(?<=id=\"(engine|questions|numbers)\">)([(-;=-}]+)(?=</script>)");
  private static final String PAGE = ShippedPage.HTML;

  /**
   * What is packed is compared unpacked, as libraries that pack differ in their bytes. The engine
   * is compared where javac is that of the kept one: others write other, equal, bytecode.
   */
  @Test
  void theKeptPageIsWhatTheCodeMakes() throws IOException {
    String kept = Files.exists(KEPT) ? Files.readString(KEPT) : "";
    String made = PAGE;
    for (String part : List.of("engine", "questions", "numbers")) {
      boolean otherJava = part.equals("engine") && Runtime.version().feature() != 17;
      if (kept.contains("id=\"" + part + "\"")
          && (otherJava || unpacked(kept, part).equals(unpacked(made, part)))) {
        made = made.replace(packed(made, part), packed(kept, part));
      }
    }
    Golden.file(KEPT).holds(made);
  }

  private static String packed(String page, String part) {
    Matcher found = PACKED.matcher(page);
    while (found.find()) {
      if (found.group(1).equals(part)) {
        return found.group(2);
      }
    }
    throw new AssertionError("the page has no " + part);
  }

  private static String unpacked(String page, String part) throws IOException {
    byte[] bytes = bytesOf(packed(page, part));
    return new String(
        new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
        StandardCharsets.ISO_8859_1);
  }

  /** As the page's script does it, with exact numbers. */
  private static byte[] bytesOf(String text) {
    byte[] bytes = new byte[text.length() * 4 / 5];
    for (int at = 0; at < bytes.length; at++) {
      long word = 0;
      for (int i = at / 4 * 5; i < at / 4 * 5 + 5; i++) {
        char code = i < text.length() ? text.charAt(i) : '}';
        word = word * 85 + code - (code < '<' ? 40 : 41);
      }
      bytes[at] = (byte) (word >> (8 * (3 - at % 4)));
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 1_000})
  void bytesComeBackFromTheirText(int length) {
    byte[] bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    if (length > 3) {
      Arrays.fill(bytes, 0, 4, (byte) -1);
    }
    assertThat(bytesOf(Base85.of(bytes))).isEqualTo(bytes);
  }

  @Test
  void nothingIsFetched() {
    String shell = PACKED.matcher(PAGE).replaceAll("");
    assertThat(shell)
        .doesNotContain(" src=", "@import", "url(", "fetch(", "XMLHttpRequest", "innerHTML")
        .doesNotContain("eval(", "new Function", "document.write", "insertAdjacentHTML", " style=")
        .doesNotContainPattern(" on[a-z]+=\"");
  }

  @Test
  void thePolicyAllowsWhatIsThereAndNothingElse() {
    assertThat(PAGE)
        .containsPattern(
            "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src"
                + " 'sha256-[^']+' 'wasm-unsafe-eval'; style-src 'sha256-[^']+'; worker-src blob:;"
                + " base-uri 'none'; form-action 'none'\"");
  }

  @Test
  void everyQuestionHasALabelAndCanBeLeftOpen() {
    for (var question : new QuestionsFile(Bundle.english()).questions()) {
      assertThat(PAGE).contains("<label for=\"q-" + question.id() + "\">" + question.words());
    }
    long choices =
        Pattern.compile("<select id=\"q-\\w+\" data-question").matcher(PAGE).results().count();
    assertThat(Pattern.compile("<option value=\"\">don’t know").matcher(PAGE).results())
        .hasSize((int) choices);
  }

  @Test
  void itIsSmallEnoughToMail() {
    assertThat(PAGE.getBytes(StandardCharsets.UTF_8).length).isLessThan(600_000);
  }

  @Test
  void theLicencesStandInIt() {
    assertThat(PAGE.toLowerCase(Locale.ROOT))
        .contains("apache license 2.0", "teavm", "apache commons math");
  }
}
