package sinew.report;

import static org.assertj.core.api.Assertions.assertThat;
import static sinew.report.MadeFiles.TYPICAL;
import static sinew.report.MadeFiles.text;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.chart.Moment;
import sinew.drawing.Chart;
import sinew.input.ScenarioFile;
import sinew.model.State;
import sinew.model.Trait;
import sinew.statistics.Share;
import sinew.statistics.WeeklyCounts;
import sinew.table.Table;
import sinew.words.ReportedArm;

@Tag("slow")
class ReportedPeopleTest {
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
}
