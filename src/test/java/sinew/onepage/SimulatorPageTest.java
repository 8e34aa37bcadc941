package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.Golden;

/** The page is one file that asks nothing of a network, and the kept one is what the code makes. */
@Tag("simulates")
class SimulatorPageTest {
  private static final Path KEPT = Path.of("results", "page", "sinew.html");
  private static final Pattern PACKED =
      Pattern.compile("(?<=id=\"(engine|questions|numbers)\">)([A-Za-z0-9+/=]+)(?=</script>)");
  private static final String PAGE = SimulatorPage.html(ShippedQuestionnaire.make());

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
    byte[] bytes = Base64.getDecoder().decode(packed(page, part));
    return new String(
        new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
        StandardCharsets.ISO_8859_1);
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
    for (var question : new QuestionsFile().questions()) {
      assertThat(PAGE).contains("<label for=\"q-" + question.id() + "\">" + question.words());
    }
    long choices =
        Pattern.compile("<select id=\"q-\\w+\" data-question").matcher(PAGE).results().count();
    assertThat(Pattern.compile("<option value=\"\">don’t know").matcher(PAGE).results())
        .hasSize((int) choices);
  }

  @Test
  void itIsSmallEnoughToMail() {
    assertThat(PAGE.getBytes(StandardCharsets.UTF_8).length).isLessThan(640_000);
  }

  @Test
  void theLicencesStandInIt() {
    assertThat(PAGE.toLowerCase(Locale.ROOT))
        .contains("apache license 2.0", "teavm", "apache commons math");
  }
}
