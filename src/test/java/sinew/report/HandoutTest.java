package sinew.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.files.Resource;
import sinew.input.ScenarioFile;
import sinew.input.ScenarioReader;
import sinew.page.Page;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.Study;
import sinew.words.Caveats;

/** One sheet for the patient that stands alone and says what the report says. */
@Tag("simulates")
class HandoutTest {
  private static final String HANDOUT = handout(Runs.TYPICAL);

  private static StudyReport report(ScenarioFile file) {
    Study study = Study.of(List.of(file.scenario())).withWhatIfs();
    return StudyReport.of(
            study.run(Laboratory.of(1, 200, LocalBackend.of(2))), List.of(file), Runs.RUN)
        .withHandout();
  }

  private static String handout(ScenarioFile file) {
    byte[] page = report(file).files(Contents.WITHOUT_CHARTS).get("handout.html");
    return new String(page, StandardCharsets.UTF_8);
  }

  @Test
  void itStandsAloneAndCanBeRepeated() {
    assertThat(HANDOUT)
        .doesNotContain("<script", "<link", "src=", "report.html")
        .doesNotContainPattern("https?://(?!www\\.w3\\.org/)")
        .doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}")
        .isEqualTo(handout(Runs.TYPICAL));
  }

  @Test
  void itSaysWhatTheReportSays() {
    StudyReport report = report(Runs.TYPICAL);
    String all = new String(report.files(Contents.ALL).get("report.html"), StandardCharsets.UTF_8);
    String headline = inside(HANDOUT, "<p class=\"headline\">");
    assertThat(all).contains(headline);
    // The icons' own words, of which the picture's title and those below it are made.
    String wellAtLast =
        inside(HANDOUT, "<tr class=\"planned\"><th scope=\"row\">as planned</th><td>");
    String people = HANDOUT.substring(HANDOUT.indexOf("aria-label=\"Of 100 people, "));
    assertThat(all).contains(people.substring(0, people.indexOf('>')));
    assertThat(people.substring(0, people.indexOf('>'))).endsWith(wellAtLast + " after 1 year\"");
    assertThat(HANDOUT).contains("After 1 year:</strong> " + wellAtLast + "\u00a0well, ");
    assertThat(report.document().path("digest").stringValue())
        .startsWith(inside(HANDOUT, "made-up people · results <span class=\"results\">"));
    Caveats.RED_FLAGS.forEach(flag -> assertThat(HANDOUT).contains(flag));
  }

  /** Hidden on a screen, and the same to the letter. */
  @Test
  void theReportBeginsWithItWhenPrinted() {
    String all =
        new String(
            report(Runs.TYPICAL).files(Contents.WITHOUT_CHARTS).get("report.html"),
            StandardCharsets.UTF_8);
    String sheet = HANDOUT.substring(HANDOUT.indexOf("<h1>"), HANDOUT.indexOf("</main>"));
    assertThat(all).contains("<div class=\"sheet first\">\n" + sheet);
    assertThat(Resource.text(Page.class, "style.css"))
        .contains(".first { display: none; }", "page: sheet; break-after: page;");
  }

  private static String inside(String page, String before) {
    String after = page.substring(page.indexOf(before) + before.length());
    return after.substring(0, after.indexOf("<"));
  }

  @Test
  void thoseWhoAreNeverPatientsGetAPageToo() {
    ScenarioFile well = ScenarioReader.read(Path.of("scenarios/healthy.yaml")).withHorizonWeeks(60);
    assertThat(handout(well))
        .contains("Never injured", "as planned", "<h1>Staying well ", "in\u00a0an\u00a0episode")
        .doesNotContain("has had the pain", "recovered", "relapsed", "not\u00a0better");
    assertThat(HANDOUT).contains("<h1>How long will it take? ");
  }

  @Test
  void noTypeIsSmallerThanElevenPoints() {
    String style = Resource.text(Page.class, "sheet.css");
    assertThat(Pattern.compile("font(?:-size)?: *([0-9.]+)pt").matcher(style).results().toList())
        .hasSizeGreaterThan(3)
        .allSatisfy(
            size -> assertThat(Double.parseDouble(size.group(1))).isGreaterThanOrEqualTo(11));
    assertThat(style).doesNotContainPattern("font-size: *[0-9.]+(px|rem|em|%)");
    assertThat(HANDOUT).doesNotContain("<text");
  }
}
