package sinew.report;

import java.util.List;
import sinew.scenario.ScenarioFile;
import sinew.study.ArmResult;
import sinew.study.StudyResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where results come from, as JSON: all that is needed to get them again, and how it went. */
final class ManifestJson {
  private static final double MILLIS_A_SECOND = 1_000;

  private ManifestJson() {}

  /**
   * The manifest of a run.
   *
   * @param result the study
   * @param files the scenario file of each arm, in order
   * @param run how it came about
   * @return the manifest
   */
  static ObjectNode of(StudyResult result, List<ScenarioFile> files, RunInfo run) {
    ObjectNode json = Json.object();
    json.put("sinew", run.version());
    json.put("seed", result.study().seed());
    json.put("patients", result.study().patients());
    json.put("command", run.command());
    json.put("jdk", run.jdk());
    json.put("os", run.os());
    json.put("started", run.started().toString());
    json.set("durationSeconds", Json.number(run.duration().toMillis() / MILLIS_A_SECOND, 3));
    ArrayNode scenarios = json.putArray("scenarios");
    for (int arm = 0; arm < files.size(); arm++) {
      scenarios.add(scenario(result.arms().get(arm), files.get(arm)));
    }
    return json;
  }

  private static ObjectNode scenario(ArmResult arm, ScenarioFile file) {
    ObjectNode json = Json.object();
    json.put("name", arm.scenario().name());
    json.put("horizonWeeks", arm.scenario().horizonWeeks());
    json.put("digest", arm.outcomes().digest());
    json.put("sha256", file.sha256());
    json.put("text", file.text());
    return json;
  }
}
