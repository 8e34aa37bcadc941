package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same hundred people side by side: as now and with what is switched on, or in a lesson. */
@Tag("simulates")
class TogetherTest {
  private static final String SWITCHED =
      "#age=44&weeks=39&sitting=9&stress=most&does=half&seat=hard&if=allExercises.calmer";

  /** Of each set of arrays: in how many places states differ, and how many places each marks. */
  private static final String PLACES =
      "[...document.querySelectorAll('.together')].filter(one => one.checkVisibility()).map(one => {"
          + " const arrays = [...one.querySelectorAll('svg')];"
          + " const states = arrays.map(svg => [...svg.querySelectorAll('[class^=state-]')]"
          + ".map(icon => icon.getAttribute('class')));"
          + " const marked = svg => svg.querySelector('.framed')?.getAttribute('d').match(/M/g).length ?? 0;"
          + " return states.slice(1).map((other, i) => [other.filter((state, place) =>"
          + " state !== states[0][place]).length, marked(arrays[i + 1])]).join(';'); }).join(' ')";

  /** What is said below each array that its icons do not show. */
  private static final String MISCOUNTED =
      "[...document.querySelectorAll('.array')].filter(one => ['well', 'relapsed', 'improving', 'worse']"
          + ".map(state => one.querySelectorAll('.state-' + state).length).join()"
          + " !== one.querySelector('p').textContent.match(/\\d+/g).join())"
          + ".map(one => one.textContent).join('; ')";

  /** Titles of arrays that are cut off or stand over one another. */
  private static final String CUT =
      "[...document.querySelectorAll('.array b')].filter(one => one.scrollWidth > one.clientWidth + 1"
          + " || one.scrollHeight > one.clientHeight + 1 || getComputedStyle(one).overflow !== 'visible')"
          + ".map(one => one.textContent).join('; ')";

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

  private static void page(String hash, int width) {
    browser.open(folder.resolve("sinew.html").toUri() + hash, width, 720);
    browser.until("document.body.dataset.stage || document.body.dataset.lecture");
  }

  private static String text(String selector) {
    return browser.run("document.querySelector('" + selector + "').textContent");
  }

  private static void next(int arms) {
    browser.run("document.getElementById('tour-next').click()");
    browser.until("document.body.dataset.lecture.split(' ').length === " + arms);
  }

  private static void assertPlaces(int sets) {
    List<String> places = List.of(browser.run(PLACES).split(" ", -1));
    assertThat(places).hasSize(sets);
    for (String pair : String.join(";", places).split(";", -1)) {
      String[] numbers = pair.split(",", -1);
      assertThat(numbers[1]).as("marked").isEqualTo(numbers[0]).isNotEqualTo("0");
    }
    assertThat(browser.run(MISCOUNTED)).isEmpty();
  }

  @Test
  void whoChangesWithWhatIsSwitchedOnIsMarkedInTheirPlace() {
    page(SWITCHED, 1_280);
    assertPlaces(3);
    assertThat(text("#icons .changes"))
        .containsPattern("^\\d+ of 100, in a frame, are not in the ");
    assertThat(browser.run("document.querySelector('#framed').checkVisibility()"))
        .isEqualTo("true");
    assertThat(browser.run("document.querySelector('#icons [role=img]').ariaLabel"))
        .startsWith("3 months, the same 100 people side by side. as now: ")
        .contains(text("#icons .changes"));
    assertThat(browser.run("document.querySelectorAll('#icons svg:not([aria-hidden])').length"))
        .isEqualTo("0");
  }

  @Test
  void withNothingSwitchedOnNobodyIsMarked() {
    page("#age=44", 1_280);
    assertThat(browser.run("document.querySelectorAll('#icons .array').length")).isEqualTo("3");
    assertThat(browser.run("document.querySelectorAll('#icons .framed').length")).isEqualTo("0");
    assertThat(browser.run("document.querySelector('#framed').checkVisibility()"))
        .isEqualTo("false");
    assertThat(browser.run(MISCOUNTED)).isEmpty();
  }

  @Test
  void arraysAreLargeEnoughToRead() {
    page(SWITCHED, 1_280);
    for (int width : new int[] {375, 1_280, 1_920}) {
      browser.resize(width, 720);
      assertThat(
              Double.parseDouble(
                  browser.run(
                      "Math.min(...[...document.querySelectorAll('#icons svg')]"
                          + ".map(one => one.getBoundingClientRect().width))")))
          .as("at %d", width)
          .isGreaterThan(width < 400 ? 150 : 190);
      assertThat(browser.run(CUT)).isEmpty();
    }
  }

  /**
   * What is switched on has a range as the answer has, and until then it is said to be missing. Of
   * four sets it can be one number, as what chance adds is taken out.
   */
  @Test
  void whatIsSwitchedOnHasARangeToo() {
    page(SWITCHED, 1_280);
    assertThat(text("#difference")).endsWith("could be off here is still to come.");
    FewPeople.ask(browser);
    assertThat(text("#difference"))
        .containsPattern(
            "With it: Of 100 people like this, \\d+( to \\d+ \\(most likely \\d+\\))? are")
        .contains("The range is how far the model itself could be off, over 4 sets")
        .doesNotContain("still to come");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void inALessonEverybodyHasOnePlaceAndNothingIsCut(int number) {
    var lesson = ShippedPage.QUESTIONNAIRE.classroom().lessons().get(number);
    page("#teach=lesson." + lesson.id(), 1_280);
    next(lesson.arms().size());
    for (int week : new int[] {7, 20, 52}) {
      browser.run("document.getElementById('week').value = " + week + "; lectureDraw()");
      assertPlaces(1);
    }
    assertThat(browser.run(CUT)).isEmpty();
    assertThat(text("#lecture-framed")).startsWith("The same 100 people in each picture");
  }

  @Test
  void whatSlidersSayIsNotCut() {
    page("#teach=loadMore.rest12.paceFast.doesAll.stressMost.sitHard", 1_280);
    assertThat(browser.run(CUT)).isEmpty();
    assertPlaces(1);
  }

  /** So its lesson declares it: no script knows which lesson that is. */
  @Test
  void aLessonAboutRelapseShowsAndSaysIt() {
    page("#teach=lesson.7-early-return", 1_280);
    assertThat(browser.run("document.getElementById('week').value")).isEqualTo("78");
    next(2);
    int first = relapsed(0);
    assertThat(relapsed(1)).isGreaterThan(first);
    assertThat(text("#lecture-relapsed")).isEqualTo("had a relapse so far");
    next(2);
    next(2);
    String told = browser.run("lecture.told.about");
    assertThat(told)
        .matches("Of 100 who recover, so many have a relapse within a year .*: \\d+ .*; \\d+ .*");
    assertThat(text("#tour-text .say")).startsWith(told + " Pain settles");
    page("#teach=lesson.1-over-loading", 1_280);
    assertThat(browser.run("document.getElementById('week').value")).isEqualTo("26");
    assertThat(text("#lecture-relapsed")).isEqualTo("relapsed");
  }

  private static int relapsed(int arm) {
    return Integer.parseInt(
        browser.run(
            "document.querySelectorAll('#p-people .array')["
                + arm
                + "].querySelectorAll('.state-relapsed').length"));
  }
}
