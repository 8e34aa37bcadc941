package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.consultation.Findings;
import sinew.input.ScenarioReader;
import sinew.model.Trait;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.Simulation;
import sinew.study.Digest;
import sinew.text.OutOfHundred;

/** The page in a real browser, opened from a file, without server and network. */
@Tag("simulates")
class BrowserTest {
  private static final String ANSWERS =
      "#age=44&sex=female&weeks=39&sport=running&sitting=9&stress=most&does=half&seat=hard";

  /** Some people are enough for all but the digest of everybody. */
  private static final String SOME = "['whatIfs','all'].includes(document.body.dataset.stage)";

  private static final String ALL = "document.body.dataset.stage === 'all'";

  @TempDir private static Path folder;
  private static Chromium browser;

  @BeforeAll
  static void open() throws Exception {
    browser = Chromium.withPage(folder, ShippedPage.HTML);
    Files.writeString(
        folder.resolve("quick.html"),
        ShippedPage.quick(ShippedPage.QUESTIONNAIRE, Bundle.english()));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void page(String hash, int width) {
    browser.open(folder.resolve("sinew.html").toUri() + hash, width, 900);
  }

  private static String text(String id) {
    return browser.run("document.getElementById('" + id + "').textContent");
  }

  @Test
  void theBrowserComputesWhatJavaComputes() {
    page("", 1_400);
    browser.until("document.body.dataset.stage");
    browser.run("document.getElementById('self-test').click()");
    browser.until("document.body.dataset.selfTest");
    assertThat(browser.run("document.body.dataset.selfTest")).isEqualTo("same");
    assertThat(text("self-test-rows")).contains("Typical patient").doesNotContain("DIFFERENT");
  }

  @Test
  void theSavedScenarioHasTheDigestOfThePage() {
    page(ANSWERS, 1_400);
    browser.until(ALL);
    var saved = ScenarioReader.read(Path.of("saved.yaml"), text("yaml")).scenario();
    assertThat(text("digest"))
        .isEqualTo(Digest.of(new Simulation(saved, 1, 0).run(new Batch(0, 10_000))));
    assertThat(text("headline")).containsPattern("^Of 100 people like this, \\d+ to \\d+ \\(most");
    assertThat(browser.complaints()).isEmpty();
  }

  /** Nothing that waits for the engine is shown where none can run. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete window.WebAssembly",
        "delete window.DecompressionStream",
        "WebAssembly.compile = () => Promise.reject(new Error('types'))",
      })
  void anOldBrowserIsToldInASentence(String lack) {
    String lacking =
        browser
            .ask("Page.addScriptToEvaluateOnNewDocument", Map.of("source", lack))
            .get("identifier")
            .stringValue();
    page("", 1_280);
    browser.until("!document.getElementById('problems').hidden");
    assertThat(text("problems")).startsWith("This browser cannot run the simulator. Chrome and");
    assertThat(browser.run("document.getElementById('consulting').checkVisibility()"))
        .isEqualTo("false");
    browser.ask("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", lacking));
  }

  private static void choose(String file) {
    browser.run(
        "(field => { const chosen = new DataTransfer(); chosen.items.add(new File(["
            + file
            + "], 'some.yaml')); field.files = chosen.files;"
            + " field.dispatchEvent(new Event('change')); })(document.getElementById('open-file'))");
  }

  @Test
  void aSavedScenarioIsOpenedAndAnotherRefused() {
    page(ANSWERS, 1_400);
    browser.until("document.body.dataset.stage");
    browser.run(
        "URL.createObjectURL = blob => { window.saved = blob; return '#'; };"
            + " HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };"
            + " document.getElementById('save').click();"
            + " saved.text().then(text => { window.kept = text; return 1; })");
    assertThat(browser.run("savedAs")).isEqualTo("my-patient.yaml");
    browser.run("document.getElementById('forget').click()");
    assertThat(browser.run("location.hash")).isIn("", "#");
    choose("window.kept");
    browser.until("location.hash === '" + ANSWERS + "'");
    assertThat(text("who")).contains("9 hours");
    choose("'sinew: 1 <img src=x>'");
    browser.until("!document.getElementById('problems').hidden");
    assertThat(text("problems")).startsWith("This page opens only files that it saved itself.");
    assertThat(browser.run("location.hash")).isEqualTo(ANSWERS);
  }

  @Test
  void everyNumberHasASource() {
    page("", 1_400);
    browser.until("document.body.dataset.stage");
    browser.run("document.querySelector('#sources summary').click()");
    browser.until("document.querySelectorAll('#numbers-table tr').length > 150");
    assertThat(text("numbers-table")).contains("cohort.stress", "assumed", "fitted");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatIsSwitchedOnIsComparedInTheSamePeople() {
    page(ANSWERS + "&if=allExercises.calmer", 1_400);
    browser.until("document.body.dataset.stage");
    assertThat(text("difference"))
        .contains(
            "With “nearly all exercises done, little stress and worry” instead of “as answered”, ")
        .contains(" recover sooner", "have a relapse within")
        .containsPattern("As now, with the same set of numbers: Of 100 people like this, \\d+ are ")
        .containsPattern("With it: Of 100 people like this, \\d+ are ");
    assertThat(browser.run("document.querySelectorAll('#icons svg').length")).isEqualTo("6");
    assertThat(browser.run("document.querySelectorAll('#icons [class^=state-]').length"))
        .isEqualTo("600");
  }

  @Test
  void anAnswerGoesIntoTheAddressAndBack() {
    page("", 1_400);
    browser.until("document.body.dataset.stage");
    browser.run(
        "(field => { field.value = '9'; document.getElementById('q-weeks-unit').value = '4.348';"
            + " field.dispatchEvent(new Event('input', { bubbles: true })); })"
            + "(document.getElementById('q-weeks'))");
    browser.until("location.hash === '#weeks=39'");
    assertThat(text("who")).contains("9 months");
    page("#weeks=1", 1_400);
    browser.until("document.body.dataset.stage");
    assertThat(text("who")).contains("How long has it hurt: 1 week.");
    page("#weeks=39", 1_400);
    browser.until("document.body.dataset.stage");
    assertThat(text("who")).contains("How long has it hurt: 9 months");
    assertThat(browser.run("location.hash")).isEqualTo("#weeks=39");
  }

  /** As the README says: a runner of 44, nine months, at a desk, anxious, half of the exercises. */
  @Test
  void sixAnswersLeadToWhatHelpsAndToTheSheet() {
    page("", 1_400);
    browser.until("document.body.dataset.stage");
    give("age", "44");
    give("weeks", "39");
    give("sport", "running");
    give("sitting", "8");
    give("stress", "most");
    give("does", "half");
    browser.until("location.hash.split('=').length === 7");
    browser.until(SOME);
    assertThat(text("headline"))
        .containsPattern("Of 100 people like this, \\d+ to \\d+ \\(most likely \\d+\\) are");
    browser.run("document.querySelector('[data-what-if=allExercises]').click()");
    browser.until("document.getElementById('difference').textContent.length > 0");
    assertThat(text("difference")).contains("nearly all exercises done", "recover sooner");
    assertThat(text("gain-allExercises")).containsPattern("\\d");
    assertThat(printedSheets()).isEqualTo(1);
    assertThat(browser.complaints()).isEmpty();
  }

  private static void give(String question, String answer) {
    browser.run(
        "(field => { field.value = '"
            + answer
            + "'; field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input',"
            + " { bubbles: true })); })(document.getElementById('q-"
            + question
            + "'))");
  }

  /** Where the stage is left open, it is told how it follows; where it is answered, it is not. */
  @Test
  void theStageThatFollowsIsShown() {
    page("#weeks=30&pain=5", 1_400);
    browser.until("['second', 'range', 'whatIfs', 'all'].includes(document.body.dataset.stage)");
    Scenario saved = ScenarioReader.read(Path.of("saved.yaml"), text("yaml")).scenario();
    long[] people = new long[4];
    Simulation.people(saved, Findings.SEED, Findings.STAGE_PATIENTS)
        .forEach(traits -> people[(int) traits.of(Trait.STAGE)]++);
    int[] ofHundred = OutOfHundred.of(people);
    assertThat(text("split"))
        .isEqualTo(
            "Of 100 people like this: %d irritated after a sudden jump in load; %d came on slowly,"
                    .formatted(ofHundred[1], ofHundred[2])
                + " sore with load; %d long-standing, changes on a scan.".formatted(ofHundred[3]));
    assertThat(text("who")).contains("Pain in the last week, 0 to 10: 5.");
    give("stage", "reactive");
    browser.until("document.getElementById('split').textContent === ''");
  }

  /** What is shown in other units is still the answer that was given. */
  @Test
  void noNumberOfWeeksChangesOnItsWayThroughTheForm() {
    page("", 1_400);
    browser.until("document.body.dataset.stage");
    assertThat(
            browser.run(
                "[...Array(521).keys()].slice(1).map(String).filter(weeks => {"
                    + " fill('weeks=' + weeks); return answersNow() !== 'weeks=' + weeks; })"
                    + ".join()"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#sex=<img src=x onerror=alert(1)>",
        "#age=999&if=nothing",
        "#pain=severe",
        "#pain=0",
        "#%3Cscript%3Ealert(1)%3C/script%3E",
      })
  void aHostileAddressIsRefusedWithASentence(String hash) {
    page(hash, 1_400);
    browser.until("document.body.dataset.stage");
    assertThat(text("problems")).contains("address").doesNotContain("<", "alert");
    assertThat(browser.run("document.querySelectorAll('img, #results script').length"))
        .isEqualTo("0");
  }

  @Test
  void whatCanBePressedIsLargeEnoughAndNamed() {
    page("", 375);
    browser.until("document.body.dataset.stage");
    String small =
        browser.run(
            "[...document.querySelectorAll('button, input, select, summary')]"
                + ".filter(one => one.offsetParent !== null)"
                + ".filter(one => { const box = one.getBoundingClientRect();"
                + " return box.width < 24 || box.height < 24; }).map(one => one.outerHTML).join()");
    assertThat(small).isEmpty();
    String nameless =
        browser.run(
            "[...document.querySelectorAll('input, select')]"
                + ".filter(one => !one.labels.length && !one.ariaLabel).map(one => one.id).join()");
    assertThat(nameless).isEmpty();
  }

  /** At each width it is shown anew, as it is when it is opened there. */
  @ParameterizedTest
  @ValueSource(strings = {"", "&if=allExercises.calmer.shockwave"})
  void nothingHangsOverTheEdgeAndItPrintsOnOneSheet(String whatIfs) {
    browser.open(folder.resolve("quick.html").toUri() + ANSWERS + whatIfs, 1_280, 900);
    FewPeople.ask(browser);
    assertThat(printedSheets()).isEqualTo(1);
    for (int width : new int[] {375, 768, 1_280, 2_560}) {
      browser.resize(width, 900);
      browser.run("show(page.told, 'whatIfs')");
      assertThat(Integer.parseInt(browser.run("document.documentElement.scrollWidth")))
          .as("at %d", width)
          .isLessThanOrEqualTo(width);
    }
  }

  private static long printedSheets() {
    String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
    return Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
  }
}
