package sinew.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sinew.report.MadeFiles.TWO;
import static sinew.report.MadeFiles.TYPICAL;
import static sinew.report.MadeFiles.files;
import static sinew.report.MadeFiles.text;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.Shows;
import sinew.input.ScenarioFile;
import sinew.results.RunInfo;
import sinew.results.Version;
import sinew.words.Caveats;
import sinew.words.Comparison;

@Tag("slow")
class StudyReportTest {

  @Test
  void everyChartStandsThreefold() {
    assertThat(files(TYPICAL, Contents.ALL).keySet())
        .startsWith("report.html", "summary.json", "manifest.json", "charts/hundred-people.svg")
        .contains(
            "charts/hundred-people.png",
            "charts/hundred-people.csv",
            "charts/recovery-histogram.svg",
            "charts/recovery-curves.svg",
            "charts/states.csv",
            "charts/fans.svg",
            "charts/diary-typical.svg",
            "charts/diary-quick.svg",
            "charts/diary-slow.svg");
    assertThat(files(TWO, Contents.ALL).keySet())
        .containsExactly(
            "report.html",
            "comparison.json",
            "manifest.json",
            "charts/arms-people.svg",
            "charts/arms-people.png",
            "charts/arms-people.csv",
            "charts/arms-curves.svg",
            "charts/arms-curves.png",
            "charts/arms-curves.csv",
            "charts/arms-curves-difference.svg",
            "charts/arms-curves-difference.png",
            "charts/arms-curves-difference.csv",
            "charts/arms-states.svg",
            "charts/arms-states.png",
            "charts/arms-states.csv",
            "charts/arms-over-time.svg",
            "charts/arms-over-time.png",
            "charts/arms-over-time.csv",
            "charts/arms-differences.svg",
            "charts/arms-differences.png",
            "charts/arms-differences.csv");
  }

  @Test
  void theGalleryHoldsNeitherPixelsNorTheManifest() {
    assertThat(TYPICAL.files(Contents.GALLERY).keySet())
        .startsWith("report.html", "summary.json")
        .allMatch(path -> path.matches("report.html|summary.json|charts/[a-z-]+\\.svg"));
  }

  @Test
  void everythingButTheManifestIsEqualToTheByteBetweenRuns() {
    RunInfo later =
        new RunInfo("0.1.0", 1, 300, "other", "25", "other", Instant.EPOCH, Duration.ofHours(1));
    StudyReport again = StudyReport.of(Runs.of(300, Runs.TYPICAL), List.of(Runs.TYPICAL), later);
    Map<String, byte[]> second = again.files(Contents.ALL);
    files(TYPICAL, Contents.ALL)
        .forEach(
            (path, bytes) -> {
              if (path.equals("manifest.json")) {
                assertThat(second.get(path)).isNotEqualTo(bytes);
              } else {
                assertThat(second.get(path)).as(path).isEqualTo(bytes);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aPageStandsOnItsOwnAndIsWhole(StudyReport report) {
    String page = text(report, "report.html");
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
        .contains("<h1>")
        .contains("See a doctor now")
        .contains("not advice for one person")
        .contains("Evidence grade")
        .endsWith("</html>\n")
        .doesNotContain("{{")
        .doesNotContain("<script")
        .doesNotContain("<link")
        .doesNotContain("@import")
        .doesNotContain("<?xml")
        .doesNotContainPattern("(src|href)=\"(?!#)")
        .doesNotContain("null");
    assertThat(Pattern.compile("\\bid=\"([^\"]+)\"").matcher(page).results().map(r -> r.group(1)))
        .doesNotHaveDuplicates();
    List<String> sentences = report.words();
    assertThat(sentences).noneMatch(line -> line.contains("null") || line.contains("NaN"));
  }

  static List<StudyReport> reports() {
    return List.of(TYPICAL, TWO, Runs.report(1, Runs.TYPICAL), Runs.report(20, Runs.HOPELESS));
  }

  @Test
  @Shows(
      value = {"M62"},
      key = "every report")
  void everyReportNamesLookAlikesAndRedFlags() {
    for (StudyReport report : List.of(Runs.report(100, Runs.SHORT), TWO)) {
      String page =
          new String(report.files(Contents.GALLERY).get("report.html"), StandardCharsets.UTF_8);
      assertThat(page).contains("bursitis").contains(Caveats.RED_FLAGS.get(0));
      assertThat(report.words()).anyMatch(line -> line.contains("bursitis"));
      assertThat(report.words()).contains("- " + Caveats.RED_FLAGS.get(0));
    }
  }

  @Test
  void pageAndTerminalSayTheSame() {
    String page = text(TYPICAL, "report.html");
    List<String> words = TYPICAL.words();
    assertThat(words.get(0)).isEqualTo("Typical recovery");
    assertThat(words.get(2)).startsWith("Of 100 people like this, ");
    assertThat(page).contains("<p class=\"headline\">" + words.get(2) + "</p>");
    assertThat(words).contains(Caveats.RED_FLAGS_INTRODUCTION);
    assertThat(TWO.words())
        .anyMatch(
            line ->
                line.matches(
                    "What differs in “Stress treated” .*\\. With “Stress treated” instead of “Short”, .*"))
        .anyMatch(line -> line.startsWith("Short: after 1 year, of 100 people: "))
        .anyMatch(line -> line.startsWith("Stress treated: after 1 year, of 100 people: "))
        .contains(Comparison.OWN_PEOPLE);
  }

  @Test
  void thePageSaysWhomItIsAboutWhereTheScenarioDoesNot() {
    assertThat(text(Runs.report(5, Runs.file("mute", "Mute", 4, "")), "report.html"))
        .containsPattern("<p class=\"about\">The middle one of them is \\d+ years old");
  }

  @Test
  void whatAScenarioSaysIsEscaped() {
    ScenarioFile hostile =
        Runs.file(
            "hostile",
            "<script>alert(1)</script> & Co",
            4,
            """
            about: |
              <img src=x onerror=alert(1)>

              second
            plan:
              phases:
                - name: "</td><b>bold"
                  exercise: isometric
                  maximumActivity: 0.5
                  sessionsPerWeek: 3
                  intensity: 0.7
            """);
    String page = text(Runs.report(5, hostile), "report.html");
    assertThat(page)
        .doesNotContain("<script")
        .doesNotContain("<img")
        .doesNotContain("<b>bold")
        .contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co</h1>")
        .contains("<p class=\"about\">second</p>");
  }

  @Test
  void figuresAreQuotedWhereTheyMustBe() {
    ScenarioFile named =
        Runs.file("quoted", "Quoted", 60, "plan: {phases: [{name: 'rest, \"b\"'}]}\n");
    assertThat(text(Runs.report(5, named), "charts/diary-typical.csv"))
        .contains("\"rest, \"\"b\"\"\"");
    assertThat(text(TYPICAL, "charts/hundred-people.csv"))
        .endsWith("\n")
        .doesNotContain("\r")
        .contains("3 months");
  }

  @Test
  void aPictureThatIsWiderThanAPhoneSaysSo() {
    String page = text(TYPICAL, "report.html");
    assertThat(page)
        .containsPattern(
            "<figure id=\"recovery-curves\">\\s*<p class=\"narrow\" aria-hidden=\"true\"><b>After 1 year")
        .doesNotContainPattern("<figure id=\"hundred-people\">\\s*<p class=\"narrow\"")
        .contains(".panels, .narrow { display: none; }");
  }

  @Test
  void whereTheSizeOfATreatmentComesFromIsToldInShort() {
    ScenarioFile treated =
        Runs.file(
            "treated",
            "Treated",
            4,
            "plan: {treatments: [{treatment: collagen}, {treatment: shockwave}]}\n");
    StudyReport report = Runs.report(5, treated);
    assertThat(report.inShort())
        .contains(
            "Vitamin C and collagen: its size is assumed.",
            "Shockwave therapy: its size is set by eye.");
    assertThat(text(report, "report.html")).contains("(evidence: weak; its size is assumed)");
  }

  @Test
  void eachArmNeedsItsFile() {
    assertThatThrownBy(() -> StudyReport.of(Runs.of(5, Runs.HOPELESS), List.of(), Runs.RUN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("each arm needs its file, were 1 arms and 0 files");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+.*");
  }
}
