package sinew.input;

import java.nio.file.Path;
import java.util.Map;
import sinew.files.CheckedFile;
import sinew.files.Defaults;
import sinew.files.Document;
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
    ProblemList findings = new ProblemList(path.toString());
    Document document = CheckedFile.document(path, text, ScenarioSchema.schema(), findings);
    JsonNode values = Defaults.fill(document.root(), ScenarioSchema.schema().root());
    Contradictions.find(values, document, findings);
    Map<Trait, Law> traits = CohortReader.read(values.path("cohort"), document, findings);
    findings.throwIfAny();
    DailyLife dailyLife = PlanReader.dailyLife(values.get("week"), values.get("events"));
    if (!dailyLife.week().isEmpty()) {
      traits.put(
          Trait.DEMAND,
          new Law.Alone(new Constant(Trait.DEMAND.range().nearest(dailyLife.hardestDay()))));
    }
    return new ScenarioFile(
        path,
        text,
        scenario(values, dailyLife, cohort(traits, values)),
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
        values.get("leastPain").doubleValue(), values.get("leastWeeks").doubleValue());
  }

  private static Scenario scenario(JsonNode values, DailyLife dailyLife, Cohort cohort) {
    String name = values.get("name").stringValue();
    return new Scenario(
        name,
        values.path("title").asString(name),
        values.get("about").stringValue().strip(),
        values.get("horizonWeeks").intValue(),
        cohort,
        dailyLife,
        PlanReader.plan(values.get("plan")),
        PlanReader.parameters(values.get("parameters")));
  }
}
