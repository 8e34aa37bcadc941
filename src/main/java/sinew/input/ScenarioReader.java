package sinew.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sinew.files.Assignment;
import sinew.files.CheckedFile;
import sinew.files.Defaults;
import sinew.files.Document;
import sinew.files.Field;
import sinew.files.InputException;
import sinew.files.ProblemList;
import sinew.files.SourceText;
import sinew.model.DailyLife;
import sinew.model.Trait;
import sinew.random.Constant;
import sinew.scenario.Admission;
import sinew.scenario.Cohort;
import sinew.scenario.Law;
import sinew.scenario.Scenario;
import tools.jackson.databind.JsonNode;

/**
 * Reads scenario files. The order: bytes to text; is it plain YAML; to a tree with places; against
 * the schema; with the defaults; do the parts agree; to a scenario. Everything that is wrong is
 * found before anything is made.
 */
public final class ScenarioReader {
  /** Fields that say nothing of who is simulated and how. */
  private static final Set<Field> NAMING =
      Set.of(Field.ROOT.key("name"), Field.ROOT.key("about"), Field.ROOT.key("horizonWeeks"));

  private ScenarioReader() {}

  /**
   * Reads a scenario file.
   *
   * @param path the file
   * @return the scenario and its file
   * @throws InputException if anything is wrong with it, with all that is wrong; also if there is
   *     no such file
   */
  public static ScenarioFile read(Path path) {
    return read(path, SourceText.read(path));
  }

  /**
   * Reads a scenario from a text.
   *
   * @param path where the text comes from; named in problems, not looked at
   * @param text the text of a scenario file
   * @return the scenario and its file
   * @throws InputException if anything is wrong with it, with all that is wrong
   */
  public static ScenarioFile read(Path path, String text) {
    return read(path, text, List.of());
  }

  /**
   * Reads a scenario from a text and values given beside it.
   *
   * @param path where the text comes from; named in problems, not looked at
   * @param text the text of a scenario file
   * @param given values that go before those of the text, in order, held to the same rules
   * @return the scenario and its file; unless a title is among the values, its title tells them
   * @throws InputException if anything is wrong with it, with all that is wrong
   */
  public static ScenarioFile read(Path path, String text, List<Assignment> given) {
    ProblemList findings = new ProblemList(path.toString());
    Document document = CheckedFile.document(path, text, given, ScenarioSchema.schema(), findings);
    JsonNode values = Defaults.fill(document.root(), ScenarioSchema.schema().root());
    Contradictions.find(values, document, findings);
    Map<Trait, Law> traits = CohortReader.read(values.path("cohort"), document, findings);
    findings.throwIfAny();
    DailyLife dailyLife = PlanReader.dailyLife(values.get("week"), values.get("events"));
    if (!dailyLife.week().isEmpty()) {
      traits.put(
          Trait.DEMAND,
          new Law.Alone(new Constant(Trait.DEMAND.range().nearest(dailyLife.hardestDay()))));
      new DemandCheck(traits, document, findings).ofWeek();
      findings.throwIfAny();
    }
    return new ScenarioFile(
        path,
        text,
        given,
        scenario(values, title(values, given), dailyLife, cohort(traits, values)),
        Explanation.of(document, values));
  }

  private static Cohort cohort(Map<Trait, Law> traits, JsonNode values) {
    Cohort cohort = Cohort.of(traits, admission(values.get("admission")));
    for (Trait trait : Trait.values()) {
      JsonNode change = values.path("changes").path(trait.key());
      cohort = change.isNumber() ? cohort.changed(trait, change.doubleValue()) : cohort;
    }
    return cohort;
  }

  private static Admission admission(JsonNode values) {
    return new Admission(
        values.get("leastPain").doubleValue(),
        values.get("mostPain").doubleValue(),
        values.get("leastWeeks").doubleValue());
  }

  /** What was given beside the file shows wherever the title does. */
  private static String title(JsonNode values, List<Assignment> given) {
    String title = values.path("title").asString(values.get("name").stringValue());
    boolean own = given.stream().anyMatch(one -> one.field().equals(Field.ROOT.key("title")));
    List<Assignment> told = given.stream().filter(one -> !NAMING.contains(one.field())).toList();
    return own || told.isEmpty() ? title : title + " (" + GivenWords.of(told) + ")";
  }

  private static Scenario scenario(
      JsonNode values, String title, DailyLife dailyLife, Cohort cohort) {
    return new Scenario(
        values.get("name").stringValue(),
        title,
        values.get("about").stringValue().strip(),
        values.get("horizonWeeks").intValue(),
        cohort,
        dailyLife,
        PlanReader.plan(values.get("plan")),
        PlanReader.parameters(values.get("parameters")));
  }
}
