package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.input.ScenarioReader;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.Simulation;
import sinew.study.ArmResult;
import sinew.words.HandoutWords;
import sinew.words.ReportedArm;

/** What the page in the browser prints is the sheet of a report, about who was asked for. */
@Tag("simulates")
class PrintedSheetTest {
  private static final String ANSWERS =
      "#age=44&sex=female&weeks=39&pain=6&sport=running&sitting=9&stress=most&does=half&seat=hard";

  /** Every question, each with a long answer. */
  private static final String EVERYTHING =
      "#age=44&sex=female&weeks=39&pain=6&stage=reactive&sport=field&kept=slow&sitting=9&stress=most"
          + "&sleep=fair&plan=symptoms&does=most&seat=hard";

  /** The text that can be seen. */
  private static final String PRINTED = "document.body.innerText.trim()";

  private static final double PIXELS_A_MILLIMETRE = 96 / 25.4;
  private static final double ELEVEN_POINTS = 11 * 96 / 72.0;

  /** Width and height of A4 and Letter without the sheet's margins. */
  private static final List<List<Double>> PAPERS =
      List.of(List.of(210.0 - 28, 297.0 - 16), List.of(215.9 - 28, 279.4 - 16));

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

  private static void answered(String hash) {
    browser.ask("Emulation.setEmulatedMedia", Map.of("media", "screen"));
    browser.open(folder.resolve("sinew.html").toUri() + hash, 1_280, 900);
    browser.until("document.body.dataset.stage");
  }

  private static String text(String selector) {
    return browser.run("document.querySelector('" + selector + "').textContent.trim()");
  }

  @Test
  void itSaysWhatTheSheetOfAReportSays() {
    answered(ANSWERS);
    FewPeople.begin(browser, 10_000);
    browser.until("document.body.dataset.stage === 'all'");
    Scenario saved = ScenarioReader.read(Path.of("saved.yaml"), text("#yaml")).scenario();
    ReportedArm arm =
        ReportedArm.of(
            ArmResult.of(saved, 1, new Simulation(saved, 1, 1_000).run(new Batch(0, 10_000))));
    HandoutWords words = HandoutWords.of(arm, List.of());
    assertThat(text("#sheet .whom"))
        .startsWith("This page is about people like this: Age: 44 years; Sex: female; ")
        .doesNotContain(words.people().get(0))
        .endsWith(String.join(" ", words.people().subList(1, words.people().size())));
    assertThat(text("#sheet .headline")).isEqualTo(text("#headline"));
    assertThat(text("#sheet .details")).contains("have a relapse within");
    HandoutWords.Moment last = words.moments().get(2);
    assertThat(text("#sheet .moments")).endsWith(last.label() + " " + last.told());
    assertThat(text("#sheet .planned td")).isEqualTo(Integer.toString(words.asPlanned()));
    assertThat(text("#sheet caption")).isEqualTo(words.caption());
    assertThat(text("#sheet .helps")).startsWith("It helps most if they ");
    assertThat(text("#sheet .sure")).startsWith(String.join(" ", words.howSure()));
    assertThat(text("#sheet footer"))
        .contains("10,000 made-up people · results " + words.digest() + " · not medical advice")
        .containsPattern("advice · \\d+ \\w+ \\d{4}$");
    assertThat(browser.run("document.querySelectorAll('#sheet .people path').length"))
        .isEqualTo("300");
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        EVERYTHING,
        EVERYTHING + "&if=allExercises",
        ANSWERS + "&if=allExercises.calmer.shockwave"
      })
  void itFillsOneSheetOfEitherPaperInLargeType(String hash) {
    answered(hash);
    FewPeople.ask(browser);
    browser.ask("Emulation.setEmulatedMedia", Map.of("media", "print"));
    for (List<Double> paper : PAPERS) {
      int width = (int) (paper.get(0) * PIXELS_A_MILLIMETRE);
      double height = paper.get(1) * PIXELS_A_MILLIMETRE;
      browser.ask(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
      assertThat(Double.parseDouble(browser.run("document.documentElement.scrollHeight")))
          .isBetween(0.6 * height, height);
      assertThat(browser.run("document.documentElement.scrollWidth <= " + width)).isEqualTo("true");
    }
    String smallest =
        "Math.min(...[...document.querySelectorAll('#sheet *')].filter(one =>"
            + " one.checkVisibility() && one.textContent.trim())"
            + ".map(one => parseFloat(getComputedStyle(one).fontSize)))";
    assertThat(Double.parseDouble(browser.run(smallest))).isGreaterThan(ELEVEN_POINTS - 0.01);
  }

  /** What is switched on takes the room of the table, and is not praised for it. */
  @Test
  void whatHelpsMostDoesSoOfAllWhatIfs() {
    answered(ANSWERS + "&kept=steady&if=halfExercises.calmer.rested");
    FewPeople.ask(browser);
    String most = browser.run("Math.max(...page.told.whatIfs.map(one => one.more))");
    // As planned, what is switched on, and one more.
    assertThat(browser.run("document.querySelectorAll('#sheet tr').length")).isEqualTo("3");
    // All that is switched on, together, may help more than any one change.
    Matcher more =
        Pattern.compile(", (\\d+) more than as planned\\.").matcher(text("#sheet .helps"));
    assertThat(more.find()).isTrue();
    assertThat(Integer.parseInt(more.group(1))).isGreaterThanOrEqualTo(Integer.parseInt(most));
  }

  /** An empty sheet would look like an answer. */
  @ParameterizedTest
  @ValueSource(strings = {"#age=44", "#teach=loadTwice"})
  void beforeThereIsAnAnswerOneSentenceIsPrinted(String hash) {
    String idle =
        browser
            .ask(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "window.Worker = class { postMessage() {} }"))
            .get("identifier")
            .stringValue();
    browser.ask("Emulation.setEmulatedMedia", Map.of("media", "screen"));
    browser.open(folder.resolve("sinew.html").toUri() + hash, 1_280, 900);
    browser.until("page.engine && location.hash === '" + hash + "'");
    assertThat(browser.run("document.querySelectorAll('#print, #lecture-print').length"))
        .isEqualTo("2");
    assertThat(
            browser.run(
                "document.querySelectorAll('#print:enabled, #lecture-print:enabled').length"))
        .isEqualTo("0");
    assertThat(browser.run(PRINTED)).doesNotContain("nothing to print");
    browser.ask("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(browser.run(PRINTED))
        .startsWith("How long will this tendon take? This page has no answer yet")
        .doesNotContain("\n");
    browser.ask("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", idle));
  }

  /** What is printed may not be about somebody else than the form is. */
  @Test
  void whoChangesAnAnswerWaitsForItsSheet() {
    answered(ANSWERS);
    assertThat(browser.run("document.querySelector('#print').disabled")).isEqualTo("false");
    assertThat(
            browser.run(
                "document.querySelector('#q-age').dispatchEvent(new Event('input', { bubbles: true"
                    + " })); document.querySelector('#print').disabled"))
        .isEqualTo("true");
    browser.until("!document.querySelector('#print').disabled");
    browser.ask("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(browser.run(PRINTED))
        .startsWith("How long will it take?")
        .doesNotContain("nothing to print");
  }

  @Test
  void onAScreenThereIsNoSheet() {
    answered("");
    assertThat(browser.run("document.querySelector('#sheet').checkVisibility()"))
        .isEqualTo("false");
  }
}
