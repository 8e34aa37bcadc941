package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where all stands in one column, who answers sees the answer move, and what they are at. */
@Tag("simulates")
class PhoneTest {
  private static final String RANGE = "document.body.dataset.stage === 'range'";

  /**
   * A point of the element that has the focus, where another lies on it; an element that is higher
   * than a screen may be cut off.
   */
  private static final String COVERED =
      "(one => { const box = one.getBoundingClientRect();"
          + " if (one === document.body || box.height > 200) return '';"
          + " const top = share => document.elementFromPoint(box.left + box.width / 2,"
          + " box.top + share * box.height);"
          + " return [0.05, 0.5, 0.95].every(share => one.contains(top(share))"
          + " || top(share)?.contains(one)) ? '' : one.outerHTML.slice(0, 80); })"
          + "(document.activeElement)";

  @TempDir private static Path folder;
  private static Chromium browser;

  @BeforeAll
  static void open() throws Exception {
    browser = Chromium.withQuickPage(folder);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void page(String hash, int width, int height) {
    browser.open(folder.resolve("sinew.html").toUri() + hash, width, height);
    browser.until("document.body.dataset.stage || document.body.dataset.lecture");
  }

  private static String text(String id) {
    return browser.run("document.getElementById('" + id + "').textContent");
  }

  private static boolean inSight() {
    return Boolean.parseBoolean(
        browser.run(
            "(box => box.height > 0 && box.top >= 0 && box.bottom <= innerHeight)"
                + "(document.getElementById('glance').getBoundingClientRect())"));
  }

  /** The same numbers as the headline's, in sight of the last question. */
  @ParameterizedTest
  @CsvSource({"375, 700", "768, 600"})
  void theAnswerIsInSightWhileQuestionsAreAnswered(int width, int height) {
    page("#age=44&weeks=39", width, height);
    browser.until(RANGE);
    browser.run("document.getElementById('q-seat').focus();1");
    assertThat(inSight()).isTrue();
    String before = text("glance-people");
    assertThat(before).containsPattern("^\\d+ to \\d+ of 100 fully recovered by 6 months$");
    assertThat(text("headline"))
        .contains(before.substring(0, before.indexOf(" of")))
        .contains(text("glance-likely").toLowerCase(Locale.ROOT).replace(".", ""));
    browser.run(
        "delete document.body.dataset.stage; (field => { field.value = 'few';"
            + " field.dispatchEvent(new Event('input', { bubbles: true })); })"
            + "(document.getElementById('q-does'))");
    browser.until(RANGE);
    assertThat(inSight()).isTrue();
    assertThat(text("glance-people")).isNotEqualTo(before);
    browser.run("document.getElementById('headline').scrollIntoView();1");
    assertThat(inSight()).as("beside the answer itself").isFalse();
  }

  /** A number that stands alone is not taken for the answer. */
  @Test
  void untilTheRangeIsThereItIsSaidToBeMissing() {
    page("", 375, 700);
    browser.run("show({ ...page.told, base: { ...page.told.base, range: [] } }, 'first')");
    assertThat(text("glance-likely")).isEqualTo("Range to come.");
  }

  @Test
  void whereTheAnswerStandsBesideTheQuestionsAndInPrintItIsNotSaidTwice() {
    page("", 1_280, 900);
    String shown = "document.getElementById('glance').checkVisibility()";
    assertThat(browser.run(shown)).isEqualTo("false");
    browser.resize(375, 700);
    assertThat(browser.run(shown)).isEqualTo("true");
    browser.ask("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(browser.run(shown)).isEqualTo("false");
    browser.ask("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  /** WCAG 2.4.11, there and back again. */
  @ParameterizedTest
  @CsvSource({"'', 375, 700", "'', 320, 500", "#teach=loadTwice, 375, 700"})
  void whatHasTheFocusIsNotCovered(String hash, int width, int height) {
    page(hash == null ? "" : hash, width, height);
    Set<String> covered = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    for (int shift : new int[] {0, 8}) {
      for (int step = 0; step < 40; step++) {
        tab(shift);
        covered.add(browser.run(COVERED));
        seen.add(browser.run("document.activeElement.id"));
      }
    }
    covered.remove("");
    assertThat(covered).isEmpty();
    assertThat(seen).hasSizeGreaterThan(10);
  }

  @Test
  void anAgeThatNobodyHasIsNotToldAsAnAnswer() {
    page("#age=7&sitting=8", 375, 800);
    assertThat(browser.run("document.getElementById('problems').textContent"))
        .contains("“Age”: write a whole number from 14 to 90.");
    assertThat(browser.run("document.getElementById('who').textContent"))
        .isEqualTo("Sitting: 8 hours a day. All else as people usually differ.");
    assertThat(browser.run("document.querySelectorAll('[aria-invalid=true]').length"))
        .isEqualTo("1");
    browser.run("document.getElementById('q-seat').focus();1");
    assertThat(inSight()).isTrue();
    assertThat(text("glance-problem")).contains("“Age”: write a whole number from 14 to 90.");
    page("#sitting=8", 375, 800);
    assertThat(text("glance-problem")).isEmpty();
  }

  @Test
  void anAnswerAboutOtherPeopleSaysSoBesideIt() {
    page("#age=18&weeks=1&pain=9", 375, 800);
    assertThat(browser.run("document.getElementById('caveat').textContent"))
        .startsWith("Careful: in the model few people like this are as ill as was asked for.");
    assertThat(browser.run("document.querySelector('#sheet .details').textContent"))
        .startsWith("Careful:");
    page("#age=44", 375, 800);
    assertThat(browser.run("document.getElementById('caveat').textContent")).isEmpty();
  }

  private static void tab(int modifiers) {
    for (String type : new String[] {"rawKeyDown", "keyUp"}) {
      browser.ask(
          "Input.dispatchKeyEvent",
          Map.of(
              "type",
              type,
              "key",
              "Tab",
              "code",
              "Tab",
              "windowsVirtualKeyCode",
              9,
              "modifiers",
              modifiers));
    }
  }
}
