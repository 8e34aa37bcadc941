package sinew.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import sinew.input.ScenarioFile;
import sinew.simulation.Batch;
import sinew.study.Shard;
import sinew.table.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a shard says of itself: enough to know which shards belong together, and to make the report
 * of all of them.
 *
 * @param version the version of the program
 * @param study the name of the study
 * @param seed what all randomness started from
 * @param patients patients in each arm of the whole study
 * @param draws how many other sets of parameters the whole study tries
 * @param rows how rows of patients are written; empty if they are not
 * @param shard which part this is
 * @param arms the arms
 * @param files the other files of the shard and how many bytes each has
 */
public record ShardDocument(
    String version,
    String study,
    long seed,
    int patients,
    int draws,
    Optional<String> rows,
    Shard shard,
    List<Arm> arms,
    Map<String, Long> files) {
  /** Names the shape of the document and its version. */
  private static final String SCHEMA = "urn:sinew:shard:1";

  private static final int MOST_DRAWS = 100;

  /**
   * An arm of a study.
   *
   * @param name the name of the scenario
   * @param horizonWeeks weeks followed
   * @param sha256 the fingerprint of the scenario file
   * @param text the scenario file
   * @param given the values given beside the file, as words
   * @param digest the fingerprint of the shard's counts
   * @param timesDigest the fingerprint of its first patients' own times
   */
  public record Arm(
      String name,
      int horizonWeeks,
      String sha256,
      String text,
      List<String> given,
      String digest,
      String timesDigest) {
    /**
     * An arm of a scenario file.
     *
     * @param file the file
     * @param digest the fingerprint of the shard's counts
     * @param timesDigest the fingerprint of its first patients' own times
     * @return the arm
     */
    public static Arm of(ScenarioFile file, String digest, String timesDigest) {
      return new Arm(
          file.scenario().name(),
          file.scenario().horizonWeeks(),
          file.sha256(),
          file.text(),
          file.givenWords(),
          digest,
          timesDigest);
    }

    private ObjectNode json() {
      ObjectNode json =
          Json.object()
              .put("name", name)
              .put("horizonWeeks", horizonWeeks)
              .put("digest", digest)
              .put("timesDigest", timesDigest)
              .put("sha256", sha256)
              .put("text", text);
      ArrayNode list = json.putArray("set");
      given.forEach(list::add);
      return json;
    }

    private static Arm of(JsonNode json) {
      return new Arm(
          word(json.required("name")),
          json.required("horizonWeeks").intValue(),
          word(json.required("sha256")),
          word(json.required("text")),
          json.required("set").valueStream().map(ShardDocument::word).toList(),
          word(json.required("digest")),
          word(json.required("timesDigest")));
    }
  }

  /** Text, and not null, which JSON has instead of any. */
  private static String word(JsonNode value) {
    return Objects.requireNonNull(value.stringValue());
  }

  /**
   * The document as JSON.
   *
   * @return an object
   */
  public ObjectNode json() {
    ObjectNode json = Json.object();
    json.put("sinew", version);
    json.put("study", study);
    json.put("seed", seed);
    json.put("patients", patients);
    json.put("draws", draws);
    json.put("rows", rows.orElse(null));
    json.put("shard", shard.number());
    json.put("of", shard.parts());
    json.put("from", shard.from());
    json.put("firstPatient", share().first());
    json.put("patientsHere", share().size());
    ArrayNode scenarios = json.putArray("scenarios");
    arms.forEach(arm -> scenarios.add(arm.json()));
    ObjectNode sizes = json.putObject("files");
    files.forEach(sizes::put);
    json.put("schema", SCHEMA);
    return json;
  }

  /**
   * Reads a document.
   *
   * @param text JSON
   * @return what it says
   * @throws RuntimeException if it is no such document
   */
  public static ShardDocument read(String text) {
    JsonNode json = JsonMapper.shared().readTree(text);
    if (!word(json.required("schema")).equals(SCHEMA)) {
      throw new IllegalArgumentException("another shape");
    }
    List<Arm> arms = new ArrayList<>();
    json.required("scenarios").forEach(arm -> arms.add(Arm.of(arm)));
    Map<String, Long> files = new LinkedHashMap<>();
    json.required("files")
        .properties()
        .forEach(e -> files.put(e.getKey(), e.getValue().longValue()));
    ShardDocument read =
        new ShardDocument(
            word(json.required("sinew")),
            word(json.required("study")),
            json.required("seed").longValue(),
            json.required("patients").intValue(),
            json.required("draws").intValue(),
            json.required("rows").isNull()
                ? Optional.empty()
                : Optional.of(word(json.required("rows"))),
            new Shard(
                json.required("shard").intValue(),
                json.required("of").intValue(),
                json.required("from").intValue()),
            List.copyOf(arms),
            files);
    read.check();
    return read;
  }

  /** Names become names of folders and files, so they must not lead elsewhere. */
  private void check() {
    Stream.concat(Stream.of(study), arms.stream().map(Arm::name))
        .filter(name -> !name.matches("[a-z0-9]+(-[a-z0-9]+)*"))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException("no name: " + name);
            });
    files.keySet().stream()
        .filter(path -> !path.matches("[\\w.-]+(/[\\w.-]+)*"))
        .findFirst()
        .ifPresent(
            path -> {
              throw new IllegalArgumentException("no file: " + path);
            });
    if (arms.isEmpty() || share().size() < 1) {
      throw new IllegalArgumentException("a shard has an arm and a patient");
    }
    if (draws < 0 || draws == 1 || draws > MOST_DRAWS) {
      throw new IllegalArgumentException("no number of draws: " + draws);
    }
  }

  /** {@return the patients of the shard} */
  public Batch share() {
    return shard.share(patients);
  }

  /**
   * What all shards of a run say alike.
   *
   * @return values by what they are, in the order in which to tell a difference
   */
  public Map<String, String> common() {
    Map<String, String> common = lasting();
    common.put("patients", Integer.toString(patients));
    common.put("number of shards", Integer.toString(shard.parts()));
    return common;
  }

  /**
   * What a run and the run that extends it say alike.
   *
   * @return values by what they are, in the order in which to tell a difference
   */
  public Map<String, String> lasting() {
    Map<String, String> common = new LinkedHashMap<>();
    common.put("version", version);
    common.put("study", study);
    common.put("seed", Long.toString(seed));
    common.put("draws", Integer.toString(draws));
    common.put("rows", rows.orElse("none"));
    common.put("arms", String.join(", ", arms.stream().map(Arm::name).toList()));
    for (Arm arm : arms) {
      common.put("weeks of " + arm.name(), Integer.toString(arm.horizonWeeks()));
      common.put("scenario file of " + arm.name(), arm.sha256());
      common.put("--set of " + arm.name(), String.join(", ", arm.given()));
    }
    return common;
  }
}
