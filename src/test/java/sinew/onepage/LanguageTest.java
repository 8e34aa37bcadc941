package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page in a language made of English; whatever is still in plain letters was not translated.
 */
@Tag("simulates")
class LanguageTest {
  /** What stays English in every language, by its place, and why. */
  private static final Map<String, String> STAYS = new LinkedHashMap<>();

  static {
    String words = "Java makes these sentences with sinew.words, which speaks English only";
    STAYS.put(
        "#headline, #glance-people, #glance-likely, #live, #details, #milestones, #course, #doubt, #chance",
        words);
    STAYS.put(
        "#difference, #lecture-words, #lecture-live, #lecture-story, #tour-text .told", words);
    STAYS.put("#sheet", words + "; so does what stands beside them on the sheet of a report");
    STAYS.put("#numbers-table td, #numbers-table th[scope=row]", "declared with each number");
    STAYS.put("pre#yaml, code", "keys of scenario files, commands and digests");
    STAYS.put("details pre", "licences are not translated");
    STAYS.put("noscript", "to a browser with JavaScript its content is text; it is page.noScript");
    STAYS.put("#program", "its name and version");
    STAYS.put("#date", "the browser writes the date");
  }

  /** Texts of elements and what is read aloud, with two plain letters side by side. */
  private static final String PLAIN =
      "(stays => { const found = [];"
          + " for (const one of document.querySelectorAll('html *')) {"
          + "   if (one.closest(stays) || one.matches('script, style, meta')) continue;"
          + "   const texts = [...one.childNodes].filter(node => node.nodeType === 3)"
          + "     .map(node => node.data);"
          + "   for (const name of ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt'])"
          + "     texts.push(one.getAttribute(name) ?? '');"
          + "   for (const text of texts) if (/[A-Za-z]{2}/.test(text))"
          + "     found.push(one.tagName + '#' + one.id + ': ' + text.trim()); }"
          + " return [...new Set(found)].join('\\n'); })('";

  @TempDir private static Path folder;
  private static Chromium browser;

  @BeforeAll
  static void open() throws Exception {
    Bundle words = Pseudo.of(Bundle.english());
    browser = Chromium.withQuickPage(folder, ShippedQuestionnaire.make(words), words);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void page(String hash) {
    browser.open(folder.resolve("sinew.html").toUri() + hash, 1_280, 900);
  }

  private static void click(String selector) {
    browser.run("document.querySelector('" + selector + "').click()");
  }

  private static void nothingIsPlain() {
    browser.run("document.querySelectorAll('details').forEach(one => { one.open = true; })");
    assertThat(browser.run(PLAIN + String.join(", ", STAYS.keySet()) + "')")).isEmpty();
  }

  @Test
  void thePageSaysItsLanguage() {
    page("");
    assertThat(browser.run("document.documentElement.lang")).isEqualTo("en-XA");
    assertThat(browser.run("document.querySelector('h1').textContent"))
        .isEqualTo("[Ħóŵ ĺóńǵ ŵíĺĺ ŧħíš ŧéńđóń ŧáķé?]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#age=44&sex=female&weeks=39&stress=most&does=half&if=calmer.rested"})
  void theConsultingRoom(String answers) {
    page(answers);
    browser.until("document.body.dataset.stage === 'first'");
    nothingIsPlain();
    FewPeople.ask(browser);
    nothingIsPlain();
    // What is said of all people, without living the rest of them.
    browser.run("show(page.told, 'all')");
    browser.until("document.querySelectorAll('#numbers-table tr').length > 150");
    nothingIsPlain();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theSelfTest() {
    page("");
    browser.until("document.body.dataset.stage");
    click("#self-test");
    nothingIsPlain();
    browser.until("document.body.dataset.selfTest");
    nothingIsPlain();
  }

  @Test
  void slidersAndTime() {
    page("#teach=loadTwice.rest12");
    browser.until("document.body.dataset.lecture");
    nothingIsPlain();
    click("#play");
    nothingIsPlain();
  }

  @Test
  void aLesson() {
    page("#teach=lesson.7-early-return");
    browser.until("document.body.dataset.lecture");
    nothingIsPlain();
    browser.run("document.querySelector('[name=guess]').click()");
    click("#tour-next");
    browser.until("document.body.dataset.lecture.includes(' ')");
    for (int step = 0; step < 3; step++) {
      nothingIsPlain();
      click("#tour-next");
    }
    nothingIsPlain();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#age=4", "#sex=nobody&if=nothing", "#a=b&rubbish", "#teach=nothing"})
  void whatIsRefused(String address) {
    page(address);
    browser.until("!document.getElementById('problems').hidden");
    nothingIsPlain();
    click("#for-one");
    browser.until("document.body.dataset.stage");
  }
}
