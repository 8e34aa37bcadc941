package sinew.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sinew.evidence.Trial;
import sinew.input.BatchPlan;
import sinew.input.ScenarioFile;
import sinew.results.RunInfo;
import sinew.study.ArmResult;
import sinew.study.StudyResult;
import sinew.table.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The manifest of results as JSON: all that is needed to get them again, and when and on what they
 * were made.
 */
public final class Manifest {
  private static final List<String> CIRCUMSTANCES =
      List.of("sinew", "command", "jdk", "os", "started", "durationSeconds");
  private static final double MILLIS_A_SECOND = 1_000;

  private Manifest() {}

  /**
   * The manifest of a study.
   *
   * @param result the study
   * @param files the scenario file of each arm, in order
   * @param run how it came about
   * @return the manifest
   */
  public static ObjectNode of(StudyResult result, List<ScenarioFile> files, RunInfo run) {
    ObjectNode json = of(result.seed(), Map.of("patients", result.patients()), run);
    return arms(json, files, result.arms().stream().map(ArmResult::digest).toList());
  }

  /**
   * The manifest of a part of a study.
   *
   * @param files the scenario file of each arm, in order
   * @param digests the digest of each arm's part
   * @param run how it came about, with the patients of the whole study
   * @return the manifest
   */
  public static ObjectNode of(List<ScenarioFile> files, List<String> digests, RunInfo run) {
    return arms(of(run.seed(), Map.of("patients", run.patients()), run), files, digests);
  }

  private static ObjectNode arms(ObjectNode json, List<ScenarioFile> files, List<String> digests) {
    ArrayNode scenarios = json.putArray("scenarios");
    for (int arm = 0; arm < files.size(); arm++) {
      scenarios.add(scenario(files.get(arm), Optional.of(digests.get(arm))));
    }
    return json;
  }

  /**
   * The manifest of experiments with one scenario.
   *
   * @param file the scenario, horizon as it was run
   * @param run how it came about
   * @return the manifest
   */
  public static ObjectNode of(ScenarioFile file, RunInfo run) {
    ObjectNode json = of(run.seed(), Map.of("patients", run.patients()), run);
    json.putArray("scenarios").add(scenario(file, Optional.empty()));
    return json;
  }

  /**
   * What is simulated of one scenario.
   *
   * @param file the scenario, horizon as it is run
   * @param seed what all randomness starts from
   * @param patients among how many people somebody is looked for
   * @return the inputs, as in {@link #inputs(ObjectNode)}
   */
  public static ObjectNode inputs(ScenarioFile file, long seed, int patients) {
    ObjectNode json = Json.object().put("seed", seed).put("patients", patients);
    json.putArray("scenarios").add(scenario(file, Optional.empty()));
    return json;
  }

  /**
   * The manifest of virtual trials.
   *
   * @param trials the trials
   * @param size what was chosen of the size of the run, by name
   * @param run how it came about
   * @return the manifest
   */
  public static ObjectNode of(List<Trial> trials, Map<String, Integer> size, RunInfo run) {
    ObjectNode json = of(run.seed(), size, run);
    ArrayNode list = json.putArray("trials");
    for (Trial trial : trials) {
      ObjectNode entry = list.addObject();
      entry.put("name", trial.name());
      ArrayNode arms = entry.putArray("arms");
      for (Trial.Arm arm : trial.arms()) {
        arms.addObject().put("name", arm.name()).put("sha256", arm.scenario().sha256());
      }
    }
    return json;
  }

  /**
   * The manifest of a table of runs.
   *
   * @param runs the runs
   * @param run how they came about
   * @return the document
   */
  public static ObjectNode ofRuns(List<FinishedRun> runs, RunInfo run) {
    ObjectNode json = Json.object().put("sinew", run.version());
    circumstances(json, run);
    ArrayNode list = json.putArray("runs");
    for (FinishedRun each : runs) {
      list.addObject()
          .put("scenario", each.scenario())
          .put("seed", each.seed())
          .put("patients", each.patients())
          .put("digest", each.digest());
    }
    return json;
  }

  /**
   * The manifest of a batch.
   *
   * @param plan the plan
   * @param run how it came about
   * @return the document
   */
  public static ObjectNode of(BatchPlan plan, RunInfo run) {
    ObjectNode json = Json.object().put("sinew", run.version());
    json.put("patients", plan.patients());
    json.put("draws", plan.draws());
    circumstances(json, run);
    ArrayNode list = json.putArray("sources");
    for (BatchPlan.Source source : plan.sources()) {
      list.addObject()
          .put("file", source.file())
          .put("sha256", source.sha256())
          .put("text", source.text());
    }
    return json;
  }

  /**
   * What a manifest says of the inputs: all but how the run went.
   *
   * @param manifest a manifest
   * @return the part of it on which results depend
   */
  public static ObjectNode inputs(ObjectNode manifest) {
    return manifest.deepCopy().without(CIRCUMSTANCES);
  }

  private static ObjectNode of(long seed, Map<String, Integer> size, RunInfo run) {
    ObjectNode json = Json.object();
    json.put("sinew", run.version());
    json.put("seed", seed);
    // In the order of the names, as a map may have another order in each process.
    new TreeMap<>(size).forEach(json::put);
    circumstances(json, run);
    return json;
  }

  private static void circumstances(ObjectNode json, RunInfo run) {
    json.put("command", run.command());
    json.put("jdk", run.jdk());
    json.put("os", run.os());
    json.put("started", run.started().toString());
    json.set("durationSeconds", Json.number(run.duration().toMillis() / MILLIS_A_SECOND, 3));
  }

  private static ObjectNode scenario(ScenarioFile file, Optional<String> digest) {
    ObjectNode scenario = Json.object();
    scenario.put("name", file.scenario().name());
    scenario.put("horizonWeeks", file.scenario().horizonWeeks());
    digest.ifPresent(equal -> scenario.put("digest", equal));
    scenario.put("sha256", file.sha256());
    scenario.put("text", file.text());
    ArrayNode given = scenario.putArray("set");
    file.givenWords().forEach(given::add);
    return scenario;
  }
}
