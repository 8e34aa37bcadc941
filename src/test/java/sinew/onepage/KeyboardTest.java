package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has no mouse walks through the page with the Tab key and hears where they are. */
@Tag("simulates")
class KeyboardTest {
  private static final int MOST_STEPS = 120;

  /** What can be pressed or moved; of a group of radio buttons one is a stop. */
  private static final String STOPS =
      "[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')]"
          + ".filter(one => one.checkVisibility() && !one.disabled)"
          + ".filter(one => one.type !== 'radio' || one.value === 'sooner')";

  /** How a screen reader would call an element. */
  private static final String NAME =
      "(one => one.ariaLabel || one.labels?.[0]?.textContent.trim() || one.textContent.trim())";

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

  private static void tab() {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      browser.ask(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
    }
  }

  /** The answers stand in the address, so the way to the answer may not change it. */
  @ParameterizedTest
  @ValueSource(strings = {".skip", "#glance", "#to-answer"})
  void whoGoesToTheAnswerKeepsTheAnswers(String way) {
    browser.open(folder.resolve("sinew.html").toUri() + "#age=44", 375, 900);
    browser.until("document.body.dataset.stage");
    browser.run("document.querySelector('" + way + "').click()");
    assertThat(browser.run("document.activeElement.id")).isEqualTo("results");
    assertThat(browser.run("location.hash")).isEqualTo("#age=44");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#if=calmer", "#teach=loadTwice", "#teach=lesson.1-over-loading"})
  void everyControlIsReachedAndNamed(String address) {
    browser.open(folder.resolve("sinew.html").toUri() + address, 1_280, 900);
    if (address.startsWith("#if")) {
      FewPeople.ask(browser);
    } else {
      browser.until("document.body.dataset.lecture");
    }
    browser.run(STOPS + ".forEach((one, i) => { one.dataset.stop = i; })");
    int stops = Integer.parseInt(browser.run(STOPS + ".length"));
    Set<String> reached = new LinkedHashSet<>();
    List<String> nameless = new ArrayList<>();
    for (int step = 0; step < MOST_STEPS && reached.size() < stops; step++) {
      tab();
      String stop = browser.run("document.activeElement.dataset.stop ?? ''");
      if (!stop.isEmpty()) {
        reached.add(stop);
        if (browser.run(NAME + "(document.activeElement)").isEmpty()) {
          nameless.add(browser.run("document.activeElement.outerHTML"));
        }
      }
    }
    String missed =
        browser.run(
            STOPS
                + ".filter(one => !"
                + List.copyOf(reached)
                + ".includes(Number(one.dataset.stop))).map(one => one.outerHTML).join()");
    assertThat(missed).isEmpty();
    assertThat(nameless).isEmpty();
    assertThat(stops).isGreaterThan(8);
  }
}
