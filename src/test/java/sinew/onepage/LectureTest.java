package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.consultation.Consultation;
import sinew.consultation.CountList;
import sinew.consultation.Findings;
import sinew.simulation.Batch;

/** The view for teaching in a real browser. */
@Tag("simulates")
class LectureTest {
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

  private static void page(String state, int width) {
    browser.open(folder.resolve("sinew.html").toUri() + "#teach=" + state, width, 900);
  }

  private static void shown(String... arms) {
    browser.until("document.body.dataset.lecture === '" + String.join(" ", arms) + "'");
  }

  private static String text(String id) {
    return browser.run("document.getElementById('" + id + "').textContent");
  }

  private static void click(String id) {
    browser.run("document.getElementById('" + id + "').click()");
  }

  private static String drawn(String place) {
    return browser.run("document.querySelector('#" + place + " .arm-1').getAttribute('d')");
  }

  @Test
  void curvesAndDiaryMoveWithASlider() {
    page("", 1_280);
    shown("slide:");
    browser.run(
        "(slider => { slider.value = 4; slider.dispatchEvent(new Event('input', {bubbles: true}));"
            + " })(document.getElementById('s-load'))");
    shown("slide:", "slide:loadTwice");
    assertThat(browser.run("location.hash")).isEqualTo("#teach=loadTwice");
    assertThat(text("lecture-key")).contains("As planned", "Twice the load");
    String curve = drawn("p-recovered");
    String diary = drawn("p-one-pain");
    browser.run(
        "(slider => { slider.value = 0; slider.dispatchEvent(new Event('input', {bubbles: true}));"
            + " })(document.getElementById('s-load'))");
    shown("slide:", "slide:loadHalf");
    assertThat(drawn("p-recovered")).isNotEqualTo(curve);
    assertThat(drawn("p-one-pain")).isNotEqualTo(diary);
    assertThat(text("lecture-words")).contains("(half the load)", "Of 100 who recover");
    assertThat(browser.complaints()).isEmpty();
  }

  /** Java's words on the same lives. */
  @Test
  void whatIsSeenIsWhatJavaComputes() {
    page("lesson.2-under-loading", 1_280);
    shown("lesson:2-under-loading.0");
    Consultation nobody = Consultation.read(ShippedPage.QUESTIONNAIRE, "");
    Findings findings = new Findings(nobody);
    String arm = "lesson:2-under-loading.0";
    int[] lived = CountList.of(Findings.live(nobody, arm, new Batch(0, 1_000)));
    findings.add(arm, 0, lived, 1_000);
    assertThat(findings.lecture(List.of(arm)))
        .contains(browser.run("lecture.told.sentences[0]"))
        .contains(browser.run("JSON.stringify(lecture.told.arms[0].pain)"))
        .contains(browser.run("JSON.stringify(lecture.told.together)"));
    assertThat(text("lecture-progress")).isEqualTo("From 1,000 virtual people in each.");
  }

  @Test
  void aLessonAsksBeforeItAnswers() {
    page("lesson.3-rest", 1_280);
    shown("lesson:3-rest.0");
    assertThat(text("tour-title")).isEqualTo("Lesson 3: Rest");
    assertThat(text("guess-words"))
        .isEqualTo(
            "Guess first: with “Twelve weeks of complete rest” instead of “Relative rest”, half of"
                + " the people have recovered …");
    assertThat(browser.run("document.querySelectorAll('#p-recovered .arm').length")).isEqualTo("1");
    browser.run("document.querySelector('[name=guess][value=sooner]').click()");
    click("tour-next");
    shown("lesson:3-rest.0", "lesson:3-rest.1");
    assertThat(text("tour-text"))
        .startsWith("The class guessed: sooner. In the model, half of the people have recovered ")
        .contains(" with “Twelve weeks of complete rest”.", "Rest hurts less in the first month.");
    click("tour-next");
    assertThat(text("tour-text")).startsWith("After twelve weeks of rest").doesNotContain("build");
    click("tour-next");
    assertThat(text("tour-text")).contains("Rest lowers pain, and does not build strength.");
    click("tour-next");
    shown("lesson:4-pain-that-outlasts-the-tissue.0");
    assertThat(browser.run("document.activeElement.id")).isEqualTo("tour");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<img src=x onerror=alert(1)>", "lesson.8-none", "load.", "%E0%A4%A"})
  void aHostileAddressIsRefusedWithASentence(String state) {
    page(state, 1_280);
    browser.until("!document.getElementById('problems').hidden");
    assertThat(text("problems")).startsWith("The address").doesNotContain("<", "alert");
    assertThat(browser.run("document.querySelectorAll('img').length")).isEqualTo("0");
  }

  @Test
  void whatCanBePressedIsLargeEnough() {
    page("loadTwice", 375);
    shown("slide:", "slide:loadTwice");
    String small =
        browser.run(
            "[...document.querySelectorAll('button, input, select, summary')]"
                + ".filter(one => one.checkVisibility())"
                + ".filter(one => { const box = one.getBoundingClientRect();"
                + " return box.width < 24 || box.height < 24; }).map(one => one.outerHTML).join()");
    assertThat(small).isEmpty();
  }

  /** A finger moves a slider along the whole width of a telephone. */
  @Test
  void slidersAreAsWideAsATelephone() {
    page("loadTwice", 320);
    shown("slide:", "slide:loadTwice");
    for (int width : new int[] {320, 375}) {
      browser.resize(width, 900);
      String narrow =
          browser.run(
              "[...document.querySelectorAll('input[type=range]')].filter(one =>"
                  + " one.getBoundingClientRect().width < 0.8 * innerWidth"
                  + " || one.getBoundingClientRect().height < 30).map(one => one.id).join()");
      assertThat(narrow).as("at %d", width).isEmpty();
    }
  }

  /** The lesson with three scenarios asks about the one that is judged. */
  @Test
  void whatIsGuessedIsWhatIsJudged() {
    page("lesson.6-passive-treatment-alone", 1_280);
    shown("lesson:6-passive-treatment-alone.0");
    assertThat(text("guess-words")).startsWith("Guess first: with “Passive treatment alone”");
    click("tour-next");
    browser.until("document.body.dataset.lecture.split(' ').length === 3");
    // 2 years and 10 months instead of more than 3 years.
    assertThat(text("tour-text"))
        .contains("recovered at about the same time with “Passive treatment alone”.");
  }

  /** Fewer than half recover there in the weeks that are shown: the diary is one who does. */
  @Test
  void theDiaryIsOfSomebodyWhoRecovers() {
    page("lesson.6-passive-treatment-alone", 1_280);
    shown("lesson:6-passive-treatment-alone.0");
    assertThat(text("one-words")).contains("Usual life: recovered in week ");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void everyLessonIsWalkedThrough(int lesson) {
    page("lesson." + ShippedPage.QUESTIONNAIRE.classroom().lessons().get(lesson).id(), 1_280);
    browser.until("document.body.dataset.lecture");
    for (String next : List.of("Question for the class", "Show the answer", "lesson")) {
      click("tour-next");
      assertThat(text("tour-next")).contains(next);
    }
    int arms = Integer.parseInt(browser.run("lecture.lesson.arms.length"));
    browser.until("document.body.dataset.lecture.split(' ').length === " + arms);
    assertThat(browser.run("document.querySelectorAll('#p-one-strength .arm').length"))
        .isEqualTo(Integer.toString(arms));
    assertThat(text("lecture-table")).contains("The diary of person ");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void weeksPassAndStop() {
    page("restTwelve", 1_280);
    browser.until("!document.getElementById('problems').hidden");
    assertThat(text("problems"))
        .isEqualTo("The address holds a slider or a lesson that this page does not have.");
    page("rest12", 1_280);
    shown("slide:", "slide:rest12");
    click("play");
    browser.until("Number(document.getElementById('week').value) > 3");
    assertThat(browser.run("document.querySelector('#p-recovered .arm').getAttribute('d')"))
        .doesNotContain("L332");
    click("play");
    String week = browser.run("document.getElementById('week').value");
    assertThat(text("people-words")).startsWith("100 people in week " + week);
    assertThat(browser.run("document.querySelectorAll('#p-people [class^=state-]').length"))
        .isEqualTo("200");
  }

  @Test
  void whoAsksForLessMotionSeesEveryFourthWeek() {
    browser.ask(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    page("", 1_280);
    shown("slide:");
    click("play");
    browser.until("Number(document.getElementById('week').value) > 26");
    assertThat(browser.run("document.getElementById('week').value")).isEqualTo("30");
    browser.ask("Emulation.setEmulatedMedia", Map.of("features", List.of()));
  }

  /** At each width it is drawn anew, as it is when it is opened there. */
  @Test
  void nothingHangsOverTheEdge() {
    page("lesson.6-passive-treatment-alone", 375);
    shown("lesson:6-passive-treatment-alone.0");
    click("tour-next");
    shown(
        "lesson:6-passive-treatment-alone.0",
        "lesson:6-passive-treatment-alone.1",
        "lesson:6-passive-treatment-alone.2");
    for (int width : new int[] {375, 768, 1_280, 1_920, 2_560}) {
      browser.resize(width, 900);
      browser.run("lectureShow(armsShown(), true)");
      for (String size : List.of("large", "usual")) {
        click("projector");
        assertThat(Integer.parseInt(browser.run("document.documentElement.scrollWidth")))
            .as("%s type at %d", size, width)
            .isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void theTypeOfAProjectorIsLarge() {
    page("", 1_920);
    shown("slide:");
    click("projector");
    assertThat(browser.run("document.documentElement.classList.contains('projector')"))
        .isEqualTo("true");
    assertThat(
            Double.parseDouble(browser.run("parseFloat(getComputedStyle(document.body).fontSize)")))
        .isGreaterThan(20);
    browser.until("document.querySelector('header h1').offsetParent === null");
    click("projector");
  }

  @Test
  void aLessonPrintsOnOneSheet() {
    page("lesson.1-over-loading", 1_280);
    shown("lesson:1-over-loading.0");
    click("tour-next");
    shown("lesson:1-over-loading.0", "lesson:1-over-loading.1");
    String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
    assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results()).hasSize(1);
  }
}
