package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.consultation.Lesson;

/** What a class looks at stands on one screen: nobody scrolls in front of it. */
@Tag("simulates")
class ProjectorTest {
  private static final int LAST_STEP = 3;

  /** What of the view lies outside the screen, or is cut off by it. */
  private static final String OUTSIDE =
      "['#sliders', '#tour', '#lecture-key', '#play', '#week', '.panels svg', '.crowds p']"
          + ".filter(name => [...document.querySelectorAll(name)]"
          + ".filter(one => one.checkVisibility()).some(one => {"
          + " const box = one.getBoundingClientRect();"
          + " return box.top < 0 || box.bottom > innerHeight || box.right > innerWidth; }))"
          + ".concat(scrollY ? ['scrolled'] : []).join(' ')";

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

  private static void page(String state, int height) {
    browser.open(folder.resolve("sinew.html").toUri() + "#teach=" + state, height * 16 / 9, height);
    browser.until("document.body.dataset.lecture");
  }

  private static void click(String id) {
    browser.run("document.getElementById('" + id + "').click()");
  }

  private static String outside(boolean large) {
    if (!large) {
      return browser.run(OUTSIDE);
    }
    click("projector");
    String outside = browser.run(OUTSIDE);
    click("projector");
    return outside;
  }

  /** The longest words that sliders can say are shown. */
  @ParameterizedTest
  @ValueSource(ints = {720, 1_080})
  void slidersAndCurvesStandOnOneScreen(int height) {
    page("loadMore.rest12.paceFast.doesAll.stressMost.sitHard", height);
    assertThat(outside(false)).isEmpty();
    assertThat(outside(true)).as("large").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void theTextOfALessonAndItsCurvesStandOnOneScreen(int number) {
    Lesson lesson = ShippedPage.QUESTIONNAIRE.classroom().lessons().get(number);
    page("lesson." + lesson.id(), 720);
    browser.run("document.querySelector('[name=guess][value=same]').click()");
    List<String> found = new ArrayList<>();
    for (int step = 0; step <= LAST_STEP; step++) {
      for (boolean large : new boolean[] {false, true}) {
        String outside = outside(large);
        if (!outside.isEmpty()) {
          found.add("step " + step + (large ? " large: " : ": ") + outside);
        }
      }
      if (step < LAST_STEP) {
        click("tour-next");
        browser.until(
            "document.body.dataset.lecture.split(' ').length === " + lesson.arms().size());
      }
    }
    assertThat(found).isEmpty();
  }
}
