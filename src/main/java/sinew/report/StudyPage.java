package sinew.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sinew.drawing.Chart;
import sinew.input.ScenarioFile;
import sinew.model.LoadPlan;
import sinew.page.Page;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.Sentence;
import sinew.words.Admissions;
import sinew.words.Caveats;
import sinew.words.Checkpoint;
import sinew.words.Comparison;
import sinew.words.HowPeopleAre;
import sinew.words.PeopleWords;
import sinew.words.PlanWords;
import sinew.words.ReportedArm;
import sinew.words.StatePairs;
import sinew.words.TreatmentWords;

/** The page on a study: on one arm, or on the comparison of several. */
final class StudyPage {
  private StudyPage() {}

  /**
   * The page on one arm.
   *
   * @param arm the arm
   * @param charts its charts, in order
   * @param file where the scenario stands
   * @param version the version of the program
   * @return an HTML document
   */
  static String of(ReportedArm arm, List<Chart> charts, ScenarioFile file, String version) {
    return page(Page.styled("report", version, "style", "sheet"), arm)
        .with("title", arm.title())
        .with("about", who(arm))
        .with("words", arm.words())
        .with("caveat", arm.caveat())
        .with("howPeopleAre", HowPeopleAre.sentence(arm))
        .with("sheet", sheet(arm))
        .with("first", charts, "hundred-people")
        .with("recovery", charts, arm.wellFromTheStart() ? "episodes" : "recovery-")
        .with("statesChart", charts, "states")
        .with("statesTable", StatesTable.of(arm))
        .with("fans", charts, "fans")
        .with("diaries", charts, "diary-")
        .with("numbers", NumbersTable.of(arm))
        .with("admission", arm.admission())
        .with("cohort", CohortTable.of(arm))
        .with("plan", PlanWords.of(arm.result().scenario().plan()))
        .with("rules", rules(arm))
        .with("settings", SettingTable.forReaders(file.settings()))
        .with("digest", arm.result().digest())
        .html();
  }

  private static String recoveryHeading(ReportedArm arm) {
    return arm.wellFromTheStart() ? "When a first episode comes" : "When people recover";
  }

  private static String nobodyLeftOut(ReportedArm arm) {
    return arm.wellFromTheStart()
        ? "Whoever has no episode is counted as that for as long as they were followed, and never left"
            + " out."
        : "Whoever has not recovered within "
            + arm.curves().horizon()
            + " is counted as that, and never left out.";
  }

  /** The first sheet of paper; none if nobody asked what the people could do otherwise. */
  private static List<Map<String, Object>> sheet(ReportedArm arm) {
    return arm.result().whatIfs().stream().map(them -> HandoutPage.sheet(arm, them)).toList();
  }

  /**
   * The page on several arms.
   *
   * @param comparison the arms
   * @param charts the charts of the comparison, in order
   * @param version the version of the program
   * @return an HTML document
   */
  static String of(Comparison comparison, List<Chart> charts, String version) {
    List<String> titles = comparison.arms().stream().map(arm -> "“" + arm.title() + "”").toList();
    return page(Page.of("comparison", version), comparison.first())
        .with("title", Sentence.joined(titles))
        .with("people", people(comparison))
        .with("pairs", comparison.differences())
        .with("caveats", Admissions.caveats(comparison.arms()))
        .with("pairsChart", charts, "arms-people")
        .with("pairsTables", changed(comparison))
        .with("curves", charts, "arms-curves")
        .with("statesChart", charts, "arms-states")
        .with("howPeopleAre", HowPeopleAre.lines(comparison.arms()))
        .with("statesTable", StatesTable.of(comparison.arms()))
        .with("weeks", charts, "arms-over-time")
        .with("differences", charts, "arms-differences")
        .with("numbers", NumbersTable.of(comparison))
        .with("tables", differences(comparison))
        .with("arms", arms(comparison))
        .html();
  }

  /** How the same people recover; nothing where nobody is ill. */
  private static List<String> differences(Comparison comparison) {
    return comparison.wellFromTheStart()
        ? List.of()
        : List.of(Page.html(DifferenceTable.of(comparison)));
  }

  /** For each arm but the first, who is in another state; nothing where nobody of 100 is. */
  private static List<String> changed(Comparison comparison) {
    List<Checkpoint> times = Checkpoint.sideBySide(comparison.first().curves().horizonDays());
    return comparison.differences().stream()
        .map(difference -> StatePairs.changed(difference, times))
        .filter(table -> !table.rows().isEmpty())
        .map(Page::html)
        .toList();
  }

  /** Whether all arms have the same people: arms with cohorts of their own admit their own. */
  private static String people(Comparison comparison) {
    ReportedArm first = comparison.first();
    String people =
        Numbers.counted(first.patients())
            + (first.patients() == 1 ? " made-up person" : " made-up people");
    String followed = ", followed for " + first.curves().horizon() + " in each arm. ";
    return comparison.samePeople()
        ? "The same " + people + followed + "Only what the arms say is different."
        : people
            + followed
            + "As the arms say different things of the people, each admits its own: they come from"
            + " the same candidates, and not all of them are the same persons. To compare the same"
            + " people, write what differs below “changes” in the file.";
  }

  private static Page page(Page empty, ReportedArm arm) {
    return empty
        .with("seed", Long.toString(arm.result().seed()))
        .with("patients", Numbers.counted(arm.patients()))
        .with("person", arm.patients() == 1 ? "person" : "people")
        .with("horizon", arm.curves().horizon())
        .with("recoveryHeading", recoveryHeading(arm))
        .with("nobodyLeftOut", nobodyLeftOut(arm))
        .with("meaning", Caveats.meaning(arm))
        .with("statesMeaning", Caveats.states(arm))
        .with("scoreMeaning", Caveats.SCORE)
        .with("limits", Caveats.LIMITS)
        .with("redFlagsIntroduction", Caveats.RED_FLAGS_INTRODUCTION)
        .with("redFlags", Caveats.RED_FLAGS)
        .with("evidence", Caveats.evidence())
        .with("restsOn", Caveats.RESTS_ON);
  }

  /** Of every arm but the first, only what differs from the first is said of people and plan. */
  private static List<Map<String, Object>> arms(Comparison comparison) {
    ReportedArm first = comparison.first();
    Table<CohortTable.Row> firstPeople = CohortTable.of(first);
    List<Map<String, Object>> arms = new ArrayList<>();
    for (ReportedArm arm : comparison.arms()) {
      boolean other = !arms.isEmpty();
      Table<CohortTable.Row> people =
          other ? CohortTable.differing(CohortTable.of(arm), firstPeople) : firstPeople;
      boolean samePlan = other && plan(arm).equals(plan(first));
      Map<String, Object> values = about(arm);
      values.put("samePeople", people.rows().isEmpty());
      values.put("cohort", people.rows().isEmpty() ? "" : Page.html(people));
      values.put("samePlan", samePlan);
      values.put("plan", samePlan ? List.of() : List.of(plan(arm)));
      arms.add(values);
    }
    return arms;
  }

  private static Map<String, Object> plan(ReportedArm arm) {
    LoadPlan plan = arm.result().scenario().plan();
    return Map.of("phases", Page.html(PlanWords.of(plan)), "rules", rules(arm));
  }

  private static List<String> rules(ReportedArm arm) {
    List<String> rules = new ArrayList<>(PlanWords.rules(arm.result().scenario().plan()));
    rules.addAll(TreatmentWords.of(arm.result().scenario()));
    return rules;
  }

  private static Map<String, Object> about(ReportedArm arm) {
    Map<String, Object> values = new TreeMap<>();
    values.put("title", arm.title());
    values.put("about", paragraphs(arm));
    values.put("admission", arm.admission());
    values.put("digest", arm.result().digest());
    return values;
  }

  /** Whom a report is about, also where its scenario does not say so. */
  private static List<String> who(ReportedArm arm) {
    List<String> about = paragraphs(arm);
    return about.isEmpty() ? List.of(String.join(" ", PeopleWords.of(arm))) : about;
  }

  private static List<String> paragraphs(ReportedArm arm) {
    String about = arm.result().scenario().about();
    return about.isBlank() ? List.of() : List.of(about.strip().split("\\n\\s*\\n"));
  }
}
