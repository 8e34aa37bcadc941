package sinew.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sinew.chart.Chart;
import sinew.model.LoadPlan;
import sinew.scenario.Resource;
import sinew.scenario.ScenarioFile;
import sinew.scenario.Setting;

/**
 * The report as one HTML page that needs nothing else: no network, no script. Templates escape
 * whatever comes from a scenario; only charts and the style sheet go in as they are.
 */
final class Page {
  private static final Mustache.Compiler TEMPLATES =
      Mustache.compiler()
          .strictSections(true)
          .withLoader(name -> new StringReader(Resource.text(Page.class, name + ".mustache")));

  private final Map<String, Object> values = new TreeMap<>();

  private Page(String version) {
    values.put("style", Resource.text(Page.class, "style.css"));
    values.put("version", version);
  }

  private Page(Arm arm, String version) {
    this(version);
    values.put("seed", Long.toString(arm.result().seed()));
    values.put("patients", People.counted(arm.patients()));
    values.put("person", arm.patients() == 1 ? "person" : "people");
    values.put("horizon", arm.curves().horizon());
    values.put("meaning", Limits.MEANING);
    values.put("limits", Limits.LIMITS);
    values.put("redFlagsIntroduction", Limits.RED_FLAGS_INTRODUCTION);
    values.put("redFlags", Limits.RED_FLAGS);
    values.put("evidence", Limits.evidence());
    values.put("restsOn", Limits.RESTS_ON);
  }

  /**
   * The page on one arm.
   *
   * @param arm the arm
   * @param charts its charts, in order
   * @param file where the scenario stands
   * @param version the version of the program
   * @return an HTML document
   */
  static String of(Arm arm, List<Chart> charts, ScenarioFile file, String version) {
    LoadPlan plan = arm.result().scenario().plan();
    Page page = new Page(arm, version);
    page.values.put("title", arm.title());
    page.values.put("about", paragraphs(arm.result().scenario().about()));
    page.values.put("words", arm.words());
    page.values.put("first", figures(charts, "hundred-people"));
    page.values.put("recovery", figures(charts, "recovery-"));
    page.values.put("fans", figures(charts, "fans"));
    page.values.put("diaries", figures(charts, "diary-"));
    page.values.put("numbers", NumbersTable.of(arm.curves()));
    page.values.put("cohort", CohortTable.of(arm));
    page.values.put("plan", PlanTable.of(plan));
    page.values.put("rules", rules(arm));
    page.values.put("settings", settings(file.settings()));
    page.values.put("digest", arm.result().outcomes().digest());
    return page.render("report");
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
    Page page = new Page(comparison.first(), version);
    page.values.put(
        "title",
        Sentence.joined(comparison.arms().stream().map(arm -> "“" + arm.title() + "”").toList()));
    page.values.put("pairs", comparison.differences());
    page.values.put("curves", figures(charts, "arms-curves"));
    page.values.put("weeks", figures(charts, "arms-over-time"));
    page.values.put("differences", figures(charts, "arms-differences"));
    page.values.put("numbers", NumbersTable.of(comparison.arms()));
    page.values.put("table", DifferenceTable.of(comparison));
    page.values.put("arms", arms(comparison));
    return page.render("comparison");
  }

  /**
   * The page on virtual trials.
   *
   * @param validation how far they agree with the published ones
   * @param charts its charts
   * @param version the version of the program
   * @return an HTML document
   */
  static String of(ValidationReport validation, List<Chart> charts, String version) {
    Page page = new Page(version);
    page.values.put("headline", validation.headline());
    page.values.put("seed", Long.toString(validation.seed()));
    page.values.put("charts", figures(charts, "forest-"));
    page.values.put("trials", validation.sections());
    page.values.put("evidence", Limits.evidence());
    return page.render("validation");
  }

  /**
   * The page on a calibration.
   *
   * @param calibration what came of it
   * @param charts its charts
   * @param version the version of the program
   * @return an HTML document
   */
  static String of(CalibrationReport calibration, List<Chart> charts, String version) {
    Page page = new Page(version);
    page.values.put("headline", calibration.headline());
    page.values.put("unsettled", calibration.unsettled());
    page.values.put("seed", Long.toString(calibration.seed()));
    page.values.put("priors", figures(charts, "priors"));
    page.values.put("charts", figures(charts, "forest-"));
    page.values.put("parameters", calibration.parameters());
    page.values.put("leftOut", calibration.leftOut());
    page.values.put("stages", calibration.stages());
    page.values.put("evidence", Limits.evidence());
    return page.render("calibration");
  }

  /**
   * The page on a sensitivity study.
   *
   * @param sensitivity what came of it
   * @param version the version of the program
   * @return an HTML document
   */
  static String of(SensitivityReport sensitivity, String version) {
    Page page = new Page(version);
    page.values.putAll(sensitivity.facts());
    page.values.put("groups", sensitivity.sections());
    page.values.put("evidence", Limits.evidence());
    return page.render("sensitivity");
  }

  private static List<Map<String, Object>> arms(Comparison comparison) {
    Table first = CohortTable.of(comparison.first());
    List<Map<String, Object>> arms = new ArrayList<>();
    for (Arm arm : comparison.arms()) {
      Table cohort = CohortTable.of(arm);
      boolean known = !arms.isEmpty() && cohort.equals(first);
      Map<String, Object> values = about(arm);
      values.put("known", known);
      values.put("cohort", known ? List.of() : List.of(cohort));
      arms.add(values);
    }
    return arms;
  }

  private static List<String> rules(Arm arm) {
    List<String> rules = new ArrayList<>(PlanTable.rules(arm.result().scenario().plan()));
    rules.addAll(TreatmentWords.of(arm.result().scenario()));
    return rules;
  }

  private static Map<String, Object> about(Arm arm) {
    LoadPlan plan = arm.result().scenario().plan();
    Map<String, Object> values = new TreeMap<>();
    values.put("title", arm.title());
    values.put("about", paragraphs(arm.result().scenario().about()));
    values.put("plan", PlanTable.of(plan));
    values.put("rules", rules(arm));
    values.put("digest", arm.result().outcomes().digest());
    return values;
  }

  private static List<String> paragraphs(String about) {
    return about.isBlank() ? List.of() : List.of(about.strip().split("\\n\\s*\\n"));
  }

  private static Table settings(List<Setting> settings) {
    List<Table.Row> rows = new ArrayList<>();
    for (Setting setting : settings) {
      String source = setting.given() ? setting.source() : "default: " + setting.source();
      rows.add(new Table.Row(setting.field(), List.of(setting.value(), setting.unit(), source)));
    }
    return new Table(
        "Every value of the scenario, and where it comes from",
        List.of("Setting", "Value", "Unit", "Source"),
        rows);
  }

  private static List<InlineFigure> figures(List<Chart> charts, String prefix) {
    return charts.stream()
        .filter(chart -> chart.name().startsWith(prefix))
        .map(InlineFigure::of)
        .toList();
  }

  private String render(String name) {
    Template template = TEMPLATES.compile(Resource.text(Page.class, name + ".mustache"));
    return template.execute(values);
  }
}
