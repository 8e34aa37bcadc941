package sinew.document;

import sinew.model.Endpoint;
import sinew.statistics.Interval;
import sinew.statistics.PairedDifference;
import sinew.statistics.Share;
import sinew.study.StudyResult;
import sinew.table.Json;
import sinew.words.Checkpoint;
import sinew.words.Comparison;
import sinew.words.StatePairs;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Several arms as JSON: the summary of each, and how the same patients fared in it against the
 * first. Its shape is published as {@code comparison.schema.json}.
 */
public final class ComparisonJson {
  /** Names the schema and its version. */
  static final String SCHEMA = "urn:sinew:comparison:1";

  private ComparisonJson() {}

  /**
   * The comparison.
   *
   * @param result the study
   * @param comparison its arms, at least two, and their differences
   * @param version the version of the program
   * @return the comparison
   */
  public static ObjectNode of(StudyResult result, Comparison comparison, String version) {
    ObjectNode json = Json.object();
    json.put("sinew", version);
    json.put("patients", result.patients());
    json.put("seed", result.seed());
    json.put("horizonDays", comparison.first().curves().horizonDays());
    ArrayNode arms = json.putArray("arms");
    comparison.arms().forEach(arm -> arms.add(SummaryJson.of(arm, version)));
    ArrayNode differences = json.putArray("differences");
    comparison.differences().forEach(entry -> differences.add(difference(entry, comparison)));
    json.put("schema", SCHEMA);
    return json;
  }

  private static ObjectNode difference(Comparison.Difference difference, Comparison comparison) {
    ObjectNode json = Json.object();
    json.put("arm", difference.arm().name());
    json.put("against", comparison.first().name());
    json.put("samePeople", difference.unlike().samePeople());
    ArrayNode unlike = json.putArray("whatDiffers");
    difference.unlike().settings().forEach(unlike::add);
    ObjectNode endpoints = json.putObject("endpoints");
    for (Endpoint endpoint : Endpoint.paired()) {
      endpoints.set(endpoint.key(), endpoint(difference.of(endpoint)));
    }
    int horizon = comparison.first().curves().horizonDays();
    json.set("states", Json.rows(StatePairs.of(difference, Checkpoint.pictured(horizon))));
    json.set("modelUncertainty", modelUncertainty(difference));
    json.put("words", difference.told());
    return json;
  }

  private static ObjectNode modelUncertainty(Comparison.Difference difference) {
    ObjectNode json = Json.object();
    json.put("draws", difference.arm().curves().draws());
    ObjectNode sooner = json.putObject("sooner");
    ObjectNode later = json.putObject("later");
    difference
        .couldBe()
        .forEach(
            (endpoint, range) -> {
              sooner.set(endpoint.key(), EndpointJson.model(range.sooner()));
              later.set(endpoint.key(), EndpointJson.model(range.later()));
            });
    return json;
  }

  private static ObjectNode endpoint(PairedDifference difference) {
    ObjectNode json = Json.object();
    json.set("sooner", share(difference.sooner()));
    json.set("later", share(difference.later()));
    json.set("same", share(difference.same()));
    json.set("undetermined", share(difference.undetermined()));
    json.set("medianDays", EndpointJson.quantile(difference.medianDays()));
    return json;
  }

  private static ObjectNode share(Share share) {
    Interval interval = share.interval();
    ObjectNode json = Json.object();
    json.set("value", Json.number(share.value(), Json.SHARE));
    json.set("low", Json.number(interval.low(), Json.SHARE));
    json.set("high", Json.number(interval.high(), Json.SHARE));
    return json;
  }
}
