package sinew.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.files.Resource;
import sinew.input.ScenarioFile;
import sinew.input.Setting;
import sinew.model.State;
import sinew.report.Runs;
import sinew.statistics.WeeklyCounts;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.Study;
import sinew.study.StudyResult;
import sinew.study.WhatIf;
import sinew.study.WhatIfs;
import sinew.table.Json;
import sinew.words.Comparison;
import sinew.words.EndpointCurves;
import sinew.words.Lives;
import sinew.words.ReportedArm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SummaryJsonTest {
  private static final StudyResult TYPICAL = Runs.of(400, Runs.TYPICAL);
  private static final StudyResult TWO = Runs.of(200, Runs.SHORT, Runs.CALM);

  @Test
  void keysStandInTheOrderThatIsPublished() {
    ObjectNode summary = summary(TYPICAL);
    assertThat(summary.propertyNames())
        .startsWith(
            "sinew",
            "scenario",
            "patients",
            "seed",
            "horizonDays",
            "digest",
            "endpoints",
            "trajectories",
            "states",
            "admission");
    assertThat(summary.at("/endpoints").propertyNames())
        .containsSubsequence(
            "fullRecovery", "painSettled", "tissueRecovered", "muchImproved", "relapse");
    assertThat(summary.at("/endpoints/fullRecovery").propertyNames())
        .startsWith("reachedBy", "quantileDays", "notReached", "restrictedMeanDays");
    assertThat(summary.at("/endpoints/fullRecovery/reachedBy").propertyNames())
        .containsExactly("28", "56", "84", "91", "182", "365", "730");
    assertThat(summary.at("/endpoints/fullRecovery/quantileDays").propertyNames())
        .containsExactly("0.1", "0.25", "0.5", "0.75", "0.9");
    assertThat(summary.at("/trajectories").propertyNames())
        .containsExactly("weeks", "pain", "score", "strength", "sensitisation");
    assertThat(summary.at("/trajectories/pain").propertyNames())
        .startsWith("mean", "p10", "p25", "p50", "p75", "p90");
    assertThat(summary.at("/trajectories/weeks")).hasSize(157);
    assertThat(summary.at("/trajectories/score/p90")).hasSize(157);
  }

  @Test
  void numbersAreThoseOfTheCurvesRounded() {
    EndpointCurves curves = Lives.typical().curves();
    JsonNode full = EndpointJson.of(curves, sinew.model.Endpoint.FULL_RECOVERY);
    assertThat(full.at("/reachedBy/182").decimalValue()).isEqualByComparingTo("0.58");
    assertThat(full.at("/notReached").decimalValue()).isEqualByComparingTo("0.06");
    assertThat(full.at("/quantileDays/0.1/value").intValue()).isEqualTo(60);
    assertThat(full.at("/atRisk/365").intValue()).isEqualTo(170);
    // By hand: (110*60 + 390*151 + 80*170 + 250*300 + 110*400 + 60*1092) / 1000.
    assertThat(full.at("/restrictedMeanDays/value").decimalValue()).isEqualByComparingTo("263.61");
  }

  @Test
  void everybodyIsInOneStateEachWeek() {
    JsonNode states = summary(TYPICAL).at("/states");
    assertThat(states.propertyNames())
        .containsExactly("well", "improving", "relapsed", "notBetter");
    WeeklyCounts counts = TYPICAL.arms().get(0).outcomes().states();
    for (int week = 0; week < 157; week++) {
      double all = 0;
      for (State state : State.values()) {
        JsonNode told = states.path(state.key());
        double share = told.path("share").get(week).doubleValue();
        assertThat(share).isCloseTo(counts.count(week, state.ordinal()) / 400.0, within(1e-6));
        assertThat(share)
            .isBetween(
                told.path("low").get(week).doubleValue(),
                told.path("high").get(week).doubleValue());
        all += share;
      }
      assertThat(all).isCloseTo(1, within(4e-6));
    }
    assertThat(states.at("/well/share")).hasSize(157);
    // Wilson (1927): none of 400 gives 0 to z2 / (n + z2), z = 1.959964.
    assertThat(states.at("/well/share/0").doubleValue()).isZero();
    assertThat(states.at("/well/high/0").doubleValue()).isCloseTo(0.009512, within(1e-6));
  }

  @Test
  void whoWasAdmittedIsTold() {
    ScenarioFile strict =
        Runs.file("strict", "Strict", 4, "admission: {leastPain: 4, leastWeeks: 13}\n");
    ObjectNode summary = summary(Runs.of(30, strict));
    JsonNode admission = summary.at("/admission");
    assertThat(errors("summary.schema.json", text(summary))).isEmpty();
    assertThat(admission.propertyNames())
        .containsExactly("leastPain", "mostPain", "leastWeeks", "candidates", "notIllEnough");
    assertThat(admission.path("leastPain").intValue()).isEqualTo(4);
    assertThat(admission.path("leastWeeks").intValue()).isEqualTo(13);
    assertThat(admission.path("candidates").intValue()).isGreaterThan(30);
  }

  @Test
  void whatTheSamePeopleCouldDoOtherwiseIsTold() {
    Study study = Study.of(List.of(Runs.SHORT.scenario())).withWhatIfs();
    StudyResult result = study.run(Laboratory.of(1, 60, LocalBackend.of(2)));
    ObjectNode summary = summary(result);
    assertThat(errors("summary.schema.json", text(summary))).isEmpty();
    WhatIfs whatIfs = result.arms().get(0).whatIfs().orElseThrow();
    assertThat(summary.at("/whatIfs/people").intValue()).isEqualTo(60);
    JsonNode changes = summary.at("/whatIfs/changes");
    assertThat(changes).hasSize(3 * whatIfs.all().size());
    for (JsonNode change : changes) {
      WhatIf whatIf =
          whatIfs.all().stream()
              .filter(one -> one.key().equals(change.path("change").asString()))
              .findFirst()
              .orElseThrow();
      double sum = 0;
      for (State state : State.values()) {
        double more = change.at("/more/" + state.key()).doubleValue();
        assertThat(more)
            .isCloseTo(
                whatIfs.more(whatIf, change.path("day").intValue() / 7, state), within(1e-6));
        sum += more;
      }
      assertThat(sum).isCloseTo(0, within(4e-6));
    }
    assertThat(summary(TYPICAL).has("whatIfs")).isFalse();
  }

  @Test
  void textIsStableAndReadable() {
    String text = text(summary(TYPICAL));
    assertThat(text).startsWith("{\n  \"sinew\": \"0.1.0\",\n  \"scenario\": \"typical\",\n");
    assertThat(text).contains("\"weeks\": [0, 1, 2,").doesNotContain("E-").doesNotContain("NaN");
    assertThat(text).endsWith("}\n").doesNotContain("\r");
    assertThat(text).isEqualTo(text(summary(Runs.of(400, Runs.TYPICAL))));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everySummaryFitsThePublishedSchema(StudyResult result) {
    assertThat(errors("summary.schema.json", text(summary(result)))).isEmpty();
  }

  static Stream<StudyResult> runs() {
    return Stream.of(
        TYPICAL, Runs.of(1, Runs.SHORT), Runs.of(20, Runs.HOPELESS), Runs.of(3, Runs.TEN_YEARS));
  }

  @Test
  void theSchemaSeesWhatIsWrong() {
    ObjectNode summary = summary(TYPICAL);
    ((ObjectNode) summary.at("/endpoints/painSettled")).put("notReached", 1.5);
    ((ObjectNode) summary.at("/endpoints/painSettled/quantileDays/0.5")).remove("low");
    summary.put("surprise", true);
    summary.remove("digest");
    assertThat(errors("summary.schema.json", text(summary)))
        .extracting(error -> error.getInstanceLocation() + " " + error.getKeyword())
        .containsExactlyInAnyOrder(
            "/endpoints/painSettled/notReached maximum",
            "/endpoints/painSettled/quantileDays/0.5 required",
            " additionalProperties",
            " required");
  }

  @Test
  void theSchemaDescribesEveryKey() {
    JsonNode schema =
        JsonMapper.shared().readTree(Resource.text(SummaryJson.class, "summary.schema.json"));
    assertThat(keysWithoutDescription("", schema)).isEmpty();
  }

  private static Stream<String> keysWithoutDescription(String path, JsonNode schema) {
    return schema.properties().stream()
        .flatMap(entry -> keysWithoutDescription(path + "/" + entry.getKey(), entry))
        .filter(found -> !found.isEmpty());
  }

  private static Stream<String> keysWithoutDescription(
      String path, Map.Entry<String, JsonNode> entry) {
    Stream<String> below = keysWithoutDescription(path, entry.getValue());
    if (!entry.getKey().equals("properties")) {
      return below;
    }
    return Stream.concat(
        below,
        entry.getValue().properties().stream()
            .filter(property -> !property.getValue().has("description"))
            .filter(property -> !property.getValue().has("$ref"))
            .map(property -> path + "/" + property.getKey()));
  }

  @Test
  void aComparisonHoldsEachSummaryAndThePairedDifferences() {
    ObjectNode comparison =
        ComparisonJson.of(TWO, Comparison.of(TWO, settings(Runs.SHORT, Runs.CALM)), "0.1.0");
    assertThat(errors("comparison.schema.json", text(comparison))).isEmpty();
    assertThat(comparison.at("/arms/1/scenario").stringValue()).isEqualTo("calm");
    JsonNode full = comparison.at("/differences/0/endpoints/fullRecovery");
    double all =
        Stream.of("sooner", "later", "same", "undetermined")
            .mapToDouble(group -> full.at("/" + group + "/value").doubleValue())
            .sum();
    assertThat(all).isBetween(1 - 2e-6, 1 + 2e-6);
    assertThat(full.at("/sooner/value").doubleValue())
        .isBetween(full.at("/sooner/low").doubleValue(), full.at("/sooner/high").doubleValue());
    assertThat(comparison.at("/differences/0/words").stringValue())
        .startsWith("With “Stress treated” instead of “Short”, ");
    assertThat(comparison.at("/differences/0/whatDiffers").toString())
        .isEqualTo("[\"stress 0 instead of around 0.33\"]");
    assertThat(comparison.at("/differences/0/samePeople").booleanValue()).isFalse();
    JsonNode states = comparison.at("/differences/0/states");
    assertThat(states).hasSize(3 * 16);
    assertThat(states.valueStream().mapToInt(row -> row.path("people").intValue()).sum())
        .isEqualTo(300);
    assertThat(states.valueStream().mapToDouble(row -> row.path("share").doubleValue()).sum())
        .isCloseTo(3, within(4e-5));
  }

  private static List<List<Setting>> settings(ScenarioFile... files) {
    return Stream.of(files).map(ScenarioFile::settings).toList();
  }

  private static ObjectNode summary(StudyResult result) {
    return SummaryJson.of(ReportedArm.of(result.arms().get(0)), "0.1.0");
  }

  private static String text(ObjectNode json) {
    return new String(Json.bytes(json), StandardCharsets.UTF_8);
  }

  private static List<Error> errors(String schema, String text) {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    Map.of(
                        "urn:sinew:summary:1",
                        Resource.text(SummaryJson.class, "summary.schema.json"))));
    Schema compiled = registry.getSchema(Resource.text(SummaryJson.class, schema));
    return compiled.validate(text, com.networknt.schema.InputFormat.JSON);
  }
}
