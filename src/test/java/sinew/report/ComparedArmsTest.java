package sinew.report;

import static org.assertj.core.api.Assertions.assertThat;
import static sinew.report.MadeFiles.TWO;
import static sinew.report.MadeFiles.text;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.drawing.Chart;
import sinew.input.ScenarioFile;
import sinew.input.ScenarioReader;
import sinew.words.ReportedArm;

@Tag("slow")
class ComparedArmsTest {
  /** A reader sees at once what is another in the second arm, and reads the rest once. */
  @Test
  void ofAnotherArmOnlyWhatDiffersIsTold() {
    ScenarioFile stressed = Runs.file("stressed", "Stressed", 60, "changes: {stress: 0.8}\n");
    String page = text(Runs.report(50, Runs.SHORT, stressed), "report.html");
    assertThat(page).containsOnlyOnce("<caption>Who was simulated</caption>");
    assertThat(page).containsOnlyOnce("<caption>Phases of the plan</caption>");
    assertThat(page).containsOnlyOnce("<p>The plan is the same as in the first arm.</p>");
    Matcher table =
        Pattern.compile("<caption>Who was simulated, where it differs.*?</table>", Pattern.DOTALL)
            .matcher(page);
    assertThat(table.find()).isTrue();
    assertThat(table.group()).containsOnlyOnce("<th scope=\"row\"").contains("Stress", "0.8");
    assertThat(table.find()).isFalse();
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

  /**
   * Hardly anybody has pain of 9 on average for a week; two arms of such people have the same
   * fault.
   */
  @Test
  void whereAnArmIsNotOfThePeopleWhoWereAskedForThatStandsAtItsAnswer() {
    String severe = "admission: {leastPain: 9}\n";
    ScenarioFile other = Runs.file("severe", "Severe", 60, severe);
    String careful = "Careful: in the model few people like this";
    StudyReport one = Runs.report(20, Runs.SHORT, other);
    assertThat(text(one, "report.html"))
        .containsSubsequence("class=\"answer\"", "<strong>Severe: " + careful, "<figure ")
        .doesNotContain("Short: " + careful);
    assertThat(one.inShort().get(1)).startsWith("Severe: " + careful);
    StudyReport both =
        Runs.report(20, other, Runs.file("rested", "Rested", 60, severe + "changes: {sleep: 1}\n"));
    assertThat(text(both, "report.html")).containsOnlyOnce("<strong>" + careful);
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
  void armsAreCalledByTheirTitlesInPictures() {
    assertThat(text(TWO, "charts/arms-curves.svg"))
        .contains(">Stress treated<")
        .doesNotContain(">calm<");
    assertThat(text(TWO, "charts/arms-curves-difference.svg"))
        .contains(">Stress treated<", ">Short<");
    assertThat(text(TWO, "charts/arms-curves.csv")).contains("\ncalm,");
  }
}
