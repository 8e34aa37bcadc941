package sinew.report;

import java.util.List;
import sinew.input.ScenarioFile;
import sinew.results.RunInfo;
import sinew.study.StudyResult;
import sinew.table.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where results come from, as JSON: all that is needed to get them again, and how it went. */
public final class Manifest {
  private static final double MILLIS_A_SECOND = 1_000;

  private Manifest() {}

  /**
   * The manifest of a run.
   *
   * @param result the study
   * @param files the scenario file of each arm, in order
   * @param run how it came about
   * @return the manifest
   */
  public static ObjectNode of(StudyResult result, List<ScenarioFile> files, RunInfo run) {
    ObjectNode json = of(result.study().seed(), result.study().patients(), run);
    ArrayNode scenarios = json.putArray("scenarios");
    for (int arm = 0; arm < files.size(); arm++) {
      ObjectNode scenario = scenarios.addObject();
      scenario.put("name", files.get(arm).scenario().name());
      scenario.put("horizonWeeks", files.get(arm).scenario().horizonWeeks());
      scenario.put("digest", result.arms().get(arm).outcomes().digest());
      addFile(scenario, files.get(arm));
    }
    return json;
  }

  /**
   * The manifest of a run of one scenario that is not a study.
   *
   * @param file the scenario, horizon as it was run
   * @param seed the seed
   * @param patients how many patients
   * @param run how it came about
   * @return the manifest
   */
  public static ObjectNode of(ScenarioFile file, long seed, int patients, RunInfo run) {
    ObjectNode json = of(seed, patients, run);
    ObjectNode scenario = json.putArray("scenarios").addObject();
    scenario.put("name", file.scenario().name());
    scenario.put("horizonWeeks", file.scenario().horizonWeeks());
    addFile(scenario, file);
    return json;
  }

  private static ObjectNode of(long seed, int patients, RunInfo run) {
    ObjectNode json = Json.object();
    json.put("sinew", run.version());
    json.put("seed", seed);
    json.put("patients", patients);
    json.put("command", run.command());
    json.put("jdk", run.jdk());
    json.put("os", run.os());
    json.put("started", run.started().toString());
    json.set("durationSeconds", Json.number(run.duration().toMillis() / MILLIS_A_SECOND, 3));
    return json;
  }

  private static void addFile(ObjectNode scenario, ScenarioFile file) {
    scenario.put("sha256", file.sha256());
    scenario.put("text", file.text());
  }
}
