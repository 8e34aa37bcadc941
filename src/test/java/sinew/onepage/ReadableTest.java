package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.consultation.Answer;
import sinew.consultation.Questionnaire;

/** What somebody reads at a glance: nothing cut off or tiny, and nothing that the sheet denies. */
@Tag("simulates")
class ReadableTest {
  private static final String ANSWERS =
      "#age=44&sex=female&weeks=39&sport=running&sitting=9&stress=most&does=half&seat=hard";

  /** For such people an early return brings most a few days, and many a relapse. */
  private static final String ACUTE =
      "#age=20&weeks=1&stage=reactive&pain=2&sport=walking&stress=calm&sleep=good&does=all";

  private static final String WHAT_IFS = "['whatIfs','all'].includes(document.body.dataset.stage)";

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

  private static String text(String selector) {
    return browser.run("document.querySelector('" + selector + "').textContent.trim()");
  }

  /** A field that shows half an answer hides what was chosen. */
  @Test
  void noAnswerIsCutOff() {
    page("", 375, 900);
    for (int width : new int[] {375, 1_280, 1_920}) {
      browser.resize(width, 900);
      assertThat(cutOff()).as("at %d", width).isEmpty();
    }
  }

  private static String cutOff() {
    return browser.run(
        "(pen => [...document.querySelectorAll('#form select')].flatMap(field => {"
            + " const look = getComputedStyle(field); pen.font = look.font;"
            + " const arrow = 20;"
            + " const room = field.clientWidth - parseFloat(look.paddingLeft)"
            + " - parseFloat(look.paddingRight) - arrow;"
            + " return [...field.options].map(one => one.textContent)"
            + ".filter(words => pen.measureText(words).width > room); })"
            + ".concat([...document.querySelectorAll('#form input')].filter(field => {"
            + " const look = getComputedStyle(field); pen.font = look.font;"
            + " return pen.measureText(field.placeholder).width > field.clientWidth"
            + " - parseFloat(look.paddingLeft) - parseFloat(look.paddingRight); })"
            + ".map(field => field.id)).join('; '))"
            + "(document.createElement('canvas').getContext('2d'))");
  }

  /** What stands on one page, opened once for all that is asked of it. */
  @Nested
  class OfOneAnswer {
    @BeforeAll
    static void answer() {
      page(ANSWERS, 1_280, 900);
      browser.until(WHAT_IFS);
    }

    @Test
    void allQuestionsAndTheWayToPrintStandOnOneScreen() {
      browser.resize(1_280, 900);
      assertThat(bottom("#print")).isLessThan(900);
    }

    @Test
    void rangeAndRelapseStandOnTheFirstScreen() {
      browser.resize(1_280, 720);
      assertThat(text("#headline")).containsPattern("\\d+ to \\d+ \\(most likely \\d+\\)");
      assertThat(text("#details")).contains("have a relapse within");
      assertThat(bottom("#details")).isLessThan(720);
    }

    @Test
    void screenAndSheetSayTheSame() {
      assertScreenAndSheetSayTheSame();
    }

    /** What helps most by an effect that nobody measured may not be praised without that word. */
    @Test
    void anAssumedEffectIsCalledSo() {
      assertThat(text("#helps"))
          .containsPattern("shockwave therapy, from week 4 \\([^)]*; tested .*, sizes assumed\\)");
      assertThat(text("#sheet")).contains("shockwave therapy (effect assumed)");
    }
  }

  private static double bottom(String selector) {
    return Double.parseDouble(
        browser.run(
            "document.querySelector('" + selector + "').getBoundingClientRect().bottom + scrollY"));
  }

  /** Until the range is there, the page says that it is missing. */
  @Test
  void theRangeIsWorkedOutBeforeTheWhatIfs() {
    page("", 1_280, 900);
    assertThat(browser.run("plan(false).map(stage => stage.name).join()"))
        .isEqualTo("first,second,range,whatIfs,all");
    browser.run("show({ ...page.told, base: { ...page.told.base, range: [] } }, 'first')");
    assertThat(text("#progress")).endsWith("is still to come.");
  }

  @ParameterizedTest
  @ValueSource(strings = {ANSWERS, "#teach=loadTwice", "#teach=lesson.7-early-return"})
  void lettersInPicturesAreLargeEnoughOnATelephone(String hash) {
    page(hash, 375, 700);
    assertThat(
            Double.parseDouble(
                browser.run(
                    "Math.min(...[...document.querySelectorAll('svg text')]"
                        + ".filter(one => one.getBoundingClientRect().width > 0)"
                        + ".map(one => parseFloat(getComputedStyle(one).fontSize)"
                        + " * one.getScreenCTM().a))")))
        .isGreaterThanOrEqualTo(11);
  }

  /** The screen once praised, by who is a day sooner, what the sheet warned of. */
  @ParameterizedTest
  @ValueSource(strings = {ANSWERS + "&if=allExercises", ACUTE})
  void screenAndSheetSayTheSameOfEachWhatIf(String hash) {
    page(hash, 1_280, 900);
    browser.until(WHAT_IFS);
    assertScreenAndSheetSayTheSame();
  }

  private static void assertScreenAndSheetSayTheSame() {
    int planned = Integer.parseInt(text("#sheet .planned td"));
    Questionnaire questionnaire = ShippedPage.QUESTIONNAIRE;
    int rows = 0;
    for (Answer one : questionnaire.whatIfs()) {
      String row =
          browser.run(
              "[...document.querySelectorAll('#sheet tr')].filter(row => row.cells[0].textContent"
                  + " === 'if they "
                  + one.doing()
                  + "').map(row => row.cells[1].textContent).join()");
      if (!row.isEmpty()) {
        rows++;
        assertThat(text("#gain-" + one.id() + " b")).isEqualTo(words(planned, row));
      }
    }
    assertThat(rows).isGreaterThan(2);
    assertThat(text("#helps")).doesNotContain("Helps: back to everything");
  }

  private static String words(int planned, String row) {
    int more = Integer.parseInt(row) - planned;
    return (more == 0 ? "as many" : Math.abs(more) + (more > 0 ? " more" : " fewer") + " of 100")
        + " well after 1 year";
  }
}
