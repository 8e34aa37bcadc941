package sinew.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.Shows;
import sinew.chart.Moment;
import sinew.drawing.Chart;
import sinew.input.ScenarioFile;
import sinew.input.ScenarioReader;
import sinew.model.State;
import sinew.model.Trait;
import sinew.results.RunInfo;
import sinew.results.Version;
import sinew.statistics.Share;
import sinew.statistics.WeeklyCounts;
import sinew.table.Table;
import sinew.words.Caveats;
import sinew.words.Comparison;
import sinew.words.ReportedArm;

@Tag("slow")
class StudyReportTest {
  private static final StudyReport TYPICAL = Runs.report(300, Runs.TYPICAL);
  private static final StudyReport TWO = Runs.report(100, Runs.SHORT, Runs.CALM);

  private static final Map<Wanted, Map<String, byte[]>> FILES = new HashMap<>();

  private record Wanted(StudyReport report, Contents contents) {}

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
  void theHundredPeopleOfThePictureAreThoseOfTheWeek() {
    assertThat(Pictures.moments(states(53)))
        .extracting(Moment::when)
        .containsExactly("3 months", "6 months", "1 year");
    assertThat(Pictures.moments(states(5)))
        .containsExactly(
            new Moment(
                "4 weeks",
                List.of(new Share(4, 10), new Share(3, 10), new Share(2, 10), new Share(1, 10))));
  }

  /** Of ten people 4, 3, 2 and 1 in each state in the last week, all in the worst before. */
  private static WeeklyCounts states(int weeks) {
    WeeklyCounts states = WeeklyCounts.of(weeks, State.values().length);
    for (int person = 0; person < 10; person++) {
      for (int week = 0; week < weeks - 1; week++) {
        states.add(week, State.NOT_BETTER.ordinal());
      }
      states.add(weeks - 1, person < 4 ? 0 : person < 7 ? 1 : person < 9 ? 2 : 3);
    }
    return states;
  }

  @Test
  void aComparisonShowsPeopleAgainOnlyWhereTheyDiffer() {
    ScenarioFile rest = Runs.file("rest", "No exercise", 60, "plan:\n  guidance: usualLife\n");
    String same = "<p>The people are the same as in the first arm.</p>";
    assertThat(text(Runs.report(50, Runs.SHORT, rest), "report.html"))
        .contains("<h1>Compared: “Short” and “No exercise”</h1>", same)
        .contains("The same 50 made-up people, followed for 14 months in each arm.")
        .containsOnlyOnce("<caption>Who was simulated</caption>");
    assertThat(text(TWO, "report.html"))
        .doesNotContain(same)
        .contains("100 made-up people, followed for 14 months in each arm. As the arms say")
        .containsSubsequence("<caption>Who was simulated", "<caption>Who was simulated");
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
  void howPeopleAreIsToldAtAFewTimesAndEveryWeek() {
    ReportedArm arm = ReportedArm.of(Runs.of(300, Runs.TYPICAL).arms().get(0));
    Table<StatesTable.Row> table = StatesTable.of(arm);
    assertThat(table.headings())
        .containsExactly("After", "Well", "Improving", "Relapsed", "Not better");
    assertThat(table.cells())
        .extracting(row -> row.get(0))
        .containsExactly("3 months", "6 months", "1 year", "2 years", "3 years");
    assertThat(table.cells())
        .allSatisfy(
            row ->
                assertThat(row.stream().skip(1).mapToInt(Integer::parseInt).sum()).isEqualTo(100));
    Table<StatesTable.Row> weeks = StatesTable.weeks(List.of(arm));
    assertThat(weeks.rows()).hasSize(157);
    assertThat(weeks.variables()).isEqualTo(table.variables());
    String csv = text(TYPICAL, "charts/states.csv");
    assertThat(csv.lines()).hasSize(158);
    assertThat(csv)
        .startsWith(
            "week,well_share,well_low95,well_high95,improving_share,improving_low95,"
                + "improving_high95,relapsed_share,relapsed_low95,relapsed_high95,"
                + "not_better_share,not_better_low95,not_better_high95,patients\n0,0,");
    assertThat(text(TYPICAL, "report.html"))
        .contains("<h2>How people are over time</h2>", "each row adds to 100");
  }

  @Test
  void howPeopleAreIsToldAtTheEndWhereThatIsEarly() {
    ReportedArm arm = ReportedArm.of(Runs.of(20, Runs.HOPELESS).arms().get(0));
    assertThat(StatesTable.of(arm).cells())
        .extracting(row -> row.get(0))
        .containsExactly("4 weeks");
  }

  @Test
  void armsStandSideBySideAtEachTime() {
    List<ReportedArm> arms =
        Runs.of(50, Runs.SHORT, Runs.CALM).arms().stream().map(ReportedArm::of).toList();
    assertThat(StatesTable.of(arms).cells())
        .extracting(row -> row.get(0) + ", " + row.get(1))
        .containsExactly(
            "Short, 3 months",
            "Stress treated, 3 months",
            "Short, 6 months",
            "Stress treated, 6 months",
            "Short, 1 year",
            "Stress treated, 1 year");
    assertThat(text(TWO, "charts/arms-states.csv")).startsWith("arm,week,").contains("\ncalm,60,");
  }

  @Test
  void eachPairOfArmsHasItsPictureOfTheSamePeople() {
    String page = text(TWO, "report.html");
    assertThat(page)
        .containsSubsequence("<h2>How people are over time</h2>", "<figure id=\"arms-people\">")
        .containsSubsequence(
            "Of 100 people, whose state is not the same with “Short” (first arm)",
            "<figure id=\"arms-states\">");
    assertThat(text(TWO, "charts/arms-people.csv"))
        .startsWith("week,first_state,state,people,share,share_low95,share_high95,patients\n")
        .contains("\n26,well,well,", "\n52,notBetter,notBetter,");
    ScenarioFile rest = Runs.file("rest", "No exercise", 60, "plan:\n  guidance: usualLife\n");
    assertThat(Runs.report(20, Runs.SHORT, Runs.CALM, rest).files(Contents.GALLERY).keySet())
        .contains("charts/arms-people-calm.svg", "charts/arms-people-rest.svg");
  }

  @Test
  void pageAndTerminalSayWhoWasAdmitted() {
    String admitted = ReportedArm.of(Runs.of(300, Runs.TYPICAL).arms().get(0)).admission().get(0);
    assertThat(admitted)
        .matches(
            "300 patients of \\d+ people looked at: with a week's pain of 3 and more, and strength"
                + " to regain\\.");
    assertThat(TYPICAL.words()).contains(admitted);
    assertThat(TYPICAL.inShort()).contains(admitted);
    assertThat(text(TYPICAL, "report.html")).contains("<p>300 patients of ");
    ScenarioFile healthy =
        Runs.file("healthy", "Healthy", 4, "admission: {leastPain: 0}\ncohort: {stage: sound}\n");
    assertThat(Runs.report(5, healthy).inShort()).contains("5 people; nobody was turned away.");
    // People who feel little pain, of whom nobody meets the rule.
    ScenarioFile none =
        Runs.file(
            "none", "None", 4, "admission: {leastPain: 8}\ncohort: {painFactor: 0.1, stress: 0}\n");
    assertThat(Runs.report(3, none).inShort())
        .anyMatch(line -> line.startsWith("3 patients of 120 people looked at: "))
        .anyMatch(line -> line.startsWith("Warning: 3 patients do not meet this rule. "));
  }

  @Test
  void traitsThatAreWordsAreToldAsWords() {
    ScenarioFile file =
        Runs.file(
            "words",
            "Words",
            4,
            "admission: {leastPain: 0}\ncohort: {stage: reactive, sex: female, persistence:"
                + " {choice: {usual: 0.7, persistent: 0.3}}}\n");
    Table<CohortTable.Row> table = CohortTable.of(ReportedArm.of(Runs.of(50, file).arms().get(0)));
    assertThat(table.cells())
        .contains(
            List.of("Stage", "reactive", "reactive all 100"),
            List.of("Sex", "female", "female all 100"))
        .anyMatch(
            row ->
                row.get(0).equals("Persistence")
                    && row.get(1).equals("usual")
                    && row.get(2).matches("usual \\d+ of 100, persistent \\d+ of 100"));
    assertThat(table.rows()).hasSize(Trait.values().length);
  }

  @Test
  void nobodyHasToRecoverWhoWasNeverIll() {
    StudyReport report = Runs.report(40, Runs.WELL);
    String page = text(report, "report.html");
    assertThat(page)
        .contains(
            "These people are not ill on day 0, so nobody has to recover.",
            "<h2>When a first episode comes</h2>",
            "First episode of pain",
            " is well from the start")
        .doesNotContain("has recovered fully", "When people recover", "full recovery", "relapsed");
    assertThat(report.inShort())
        .anyMatch(
            line -> line.matches("After 1 year, of 100 people: \\d+ well, \\d+ in an episode."))
        .noneMatch(line -> line.contains("relapse") || line.contains("recover"));
    assertThat(report.charts())
        .extracting(Chart::name)
        .contains("episodes", "diary-typical")
        .doesNotContain("recovery-curves", "recovery-histogram", "diary-quick");
    assertThat(text(TYPICAL, "report.html"))
        .contains("Well: has recovered fully", "<h2>When people recover</h2>");
  }

  @Test
  void armsOfPeopleWhoWereNeverIllAreComparedByTheirEpisodes() {
    ScenarioFile again =
        ScenarioReader.read(
                Path.of("again.yaml"), Runs.WELL.text().replace("name: healthy", "name: again"))
            .withHorizonWeeks(60);
    StudyReport report = Runs.report(40, Runs.WELL, again);
    // Both have one title, so that they are called by the names of the scenarios.
    assertThat(report.inShort().get(0))
        .contains("Of 100 who are well, ", " with “again”, as many as with “healthy”.");
    assertThat(report.inShort())
        .noneMatch(line -> line.contains("relapse") || line.contains("recover"));
    assertThat(text(report, "report.html"))
        .contains("<h2>When a first episode comes</h2>")
        .doesNotContain("recover sooner", "recover later", "When people recover", "relapsed");
    assertThat(report.charts())
        .extracting(Chart::name)
        .containsExactly("arms-people", "arms-curves", "arms-states", "arms-over-time");
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
  void armsAreCalledByTheirTitlesInPictures() {
    assertThat(text(TWO, "charts/arms-curves.svg"))
        .contains(">Stress treated<")
        .doesNotContain(">calm<");
    assertThat(text(TWO, "charts/arms-curves-difference.svg"))
        .contains(">Stress treated<", ">Short<");
    assertThat(text(TWO, "charts/arms-curves.csv")).contains("\ncalm,");
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

  /** Pixels and figures are made only where they are looked at. */
  private static String text(StudyReport report, String path) {
    boolean kept = path.endsWith(".html") || path.endsWith(".svg");
    byte[] file = files(report, kept ? Contents.GALLERY : Contents.ALL).get(path);
    return new String(file, StandardCharsets.UTF_8);
  }

  /** The files of a report, made once. */
  private static Map<String, byte[]> files(StudyReport report, Contents contents) {
    return FILES.computeIfAbsent(new Wanted(report, contents), it -> report.files(contents));
  }
}
