package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each view of the page by the rules of WCAG 2.2, levels A and AA, as far as axe-core has them. */
@Tag("simulates")
class AccessibilityTest {
  private static final String AXE = "/axe.min.js";

  /** Each violation as one line: its rule, and the elements that break it. */
  private static final String VIOLATIONS =
      "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(found =>"
          + " found.violations.map(rule => rule.id + ': ' + rule.nodes.map(node =>"
          + " node.target + ' ' + node.any.concat(node.all, node.none).map(one => one.message)"
          + ".join(' ')).join(' | ')).join('\\n'))";

  @TempDir private static Path folder;
  private static Chromium browser;
  private static String axe;

  @BeforeAll
  static void open() throws Exception {
    browser = Chromium.withQuickPage(folder);
    axe = axe();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream(AXE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The page's policy does not bind what the DevTools protocol runs. */
  private static void page(String hash, int width) {
    browser.open(folder.resolve("sinew.html").toUri() + hash, width, 900);
    browser.until("document.body.dataset.stage || document.body.dataset.lecture");
    browser.run(axe + ";1");
  }

  private static void click(String selector) {
    browser.run("document.querySelector('" + selector + "').click()");
  }

  private static void hasNoViolation() {
    assertThat(browser.run(VIOLATIONS)).isEmpty();
  }

  @Test
  void theConsultingRoomBeforeItsFirstAnswer() {
    browser.open(folder.resolve("sinew.html").toUri().toString(), 1_280, 900);
    browser.run(axe + ";1");
    hasNoViolation();
  }

  /** At each width it is shown anew, as it is when it is opened there. */
  @Test
  void theConsultingRoomWithAnAnswerAndAllThatUnfolds() {
    page("#age=44&sex=female&sitting=9&if=calmer.shockwave", 375);
    browser.run("document.querySelectorAll('details').forEach(one => { one.open = true; })");
    browser.until("document.querySelectorAll('#numbers-table tr').length > 150");
    FewPeople.ask(browser);
    browser.until("document.querySelectorAll('#whatIfs .bar').length");
    for (int width : new int[] {375, 1_280}) {
      browser.resize(width, 900);
      browser.run("show(page.told, 'whatIfs')");
      hasNoViolation();
    }
  }

  @Test
  void theSelfTestAndAProblem() {
    page("#sex=nobody", 1_280);
    click("#self-test");
    browser.until("document.body.dataset.selfTest");
    hasNoViolation();
  }

  @Test
  void theViewForTeaching() {
    page("#teach=loadTwice.rest12", 375);
    browser.run("document.querySelectorAll('details').forEach(one => { one.open = true; })");
    for (int width : new int[] {375, 1_280}) {
      browser.resize(width, 900);
      browser.run("lectureShow(armsShown(), true)");
      hasNoViolation();
      click("#projector");
      hasNoViolation();
      click("#projector");
    }
  }

  @Test
  void aLesson() {
    page("#teach=lesson.1-over-loading", 1_280);
    hasNoViolation();
    for (int step = 0; step < 3; step++) {
      click("#tour-next");
      hasNoViolation();
    }
  }

  /** However often the figures change, an answer is read aloud once, when its range is there. */
  @Test
  void whatIsReadAloudIsSaidOnceWithItsRange() {
    browser.open(folder.resolve("sinew.html").toUri().toString(), 1_280, 900);
    browser.run(
        "window.spoken = []; new MutationObserver(() => { const { textContent: text } ="
            + " document.getElementById('live'); if (text) spoken.push(text); })"
            + ".observe(document.getElementById('live'), { childList: true });1");
    browser.until("['range', 'whatIfs', 'all'].includes(document.body.dataset.stage)");
    browser.run("show(page.told, 'all')");
    assertSpoken(1);
    // An answer that is overtaken by another is not read.
    browser.run(
        "delete document.body.dataset.stage; fill('age=30'); ask(); fill('if=calmer'); ask();1");
    browser.until("['range', 'whatIfs', 'all'].includes(document.body.dataset.stage)");
    assertSpoken(2);
    assertThat(browser.run("spoken[1]")).contains(" With “little stress and worry” instead of");
    // Its parent is busy for longer, and what is busy is not read.
    assertThat(browser.run("document.getElementById('live').closest('[aria-busy=true]')"))
        .isEqualTo("null");
    assertThat(
            browser.run(
                "[...document.querySelectorAll('[aria-live], [role=status], [role=alert], output')]"
                    + ".filter(one => one.checkVisibility()).map(one => one.id).join()"))
        .isEqualTo("live");
  }

  private static void assertSpoken(int times) {
    browser.until("spoken.length >= " + times);
    assertThat(browser.run("spoken.length")).isEqualTo(Integer.toString(times));
    // The few sets of this page may say the same, and then their range is one number.
    assertThat(browser.run("page.told.base.range.length > 0")).isEqualTo("true");
    assertThat(browser.run("spoken.at(-1).startsWith(page.told.base.headline)")).isEqualTo("true");
    assertThat(browser.run("spoken.at(-1)"))
        .containsPattern(
            "^Of 100 people like this, \\d+( to \\d+ \\(most likely \\d+\\))? are .* and ");
  }

  /** Nothing moves by itself where the reader asked for that. */
  @Test
  void nothingIsAnimatedWhereLessMotionIsAskedFor() {
    browser.ask(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    page("#if=calmer", 1_280);
    assertThat(browser.run("document.getAnimations().length")).isEqualTo("0");
    browser.ask("Emulation.setEmulatedMedia", Map.of("features", List.of()));
  }
}
