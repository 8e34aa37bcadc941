package sinew.document;

import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.State;
import sinew.scenario.Admission;
import sinew.statistics.Interval;
import sinew.statistics.Share;
import sinew.statistics.WeeklyBands;
import sinew.statistics.WeeklyCounts;
import sinew.study.WhatIf;
import sinew.study.WhatIfs;
import sinew.table.Json;
import sinew.words.ArmWords;
import sinew.words.Caveats;
import sinew.words.Checkpoint;
import sinew.words.EndpointCurves;
import sinew.words.Milestone;
import sinew.words.ReportedArm;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One arm as JSON. {@code summary.schema.json}, beside this class in the jar, describes it. */
public final class SummaryJson {
  /** Names the schema and its version. */
  static final String SCHEMA = "urn:sinew:summary:1";

  private static final int[] PERCENTS = {10, 25, 50, 75, 90};

  private SummaryJson() {}

  /**
   * The summary of an arm.
   *
   * @param arm the arm
   * @param version the version of the program
   * @return the summary
   */
  public static ObjectNode of(ReportedArm arm, String version) {
    ObjectNode json = Json.object();
    json.put("sinew", version);
    json.put("scenario", arm.name());
    json.put("patients", arm.patients());
    json.put("seed", arm.result().seed());
    json.put("horizonDays", arm.curves().horizonDays());
    json.put("digest", arm.result().digest());
    ObjectNode endpoints = json.putObject("endpoints");
    Endpoint.byImportance()
        .forEach(
            endpoint -> endpoints.set(endpoint.key(), EndpointJson.of(arm.curves(), endpoint)));
    json.set("trajectories", trajectories(arm));
    json.set("states", states(arm.result().outcomes().states()));
    json.set("admission", admission(arm));
    json.set("modelUncertainty", modelUncertainty(arm.curves()));
    arm.result().whatIfs().ifPresent(whatIfs -> json.set("whatIfs", whatIfs(arm, whatIfs)));
    json.put("title", arm.title());
    json.set("words", words(arm.words()));
    json.put("schema", SCHEMA);
    return json;
  }

  private static ObjectNode modelUncertainty(EndpointCurves curves) {
    ObjectNode json = Json.object();
    json.put("draws", curves.draws());
    ObjectNode reachedBy = json.putObject("reachedBy");
    if (curves.draws() > 0) {
      Endpoint.paired().stream()
          .forEach(
              endpoint -> reachedBy.set(endpoint.key(), EndpointJson.couldBe(curves, endpoint)));
    }
    return json;
  }

  private static ObjectNode trajectories(ReportedArm arm) {
    ObjectNode json = Json.object();
    ArrayNode weeks = json.putArray("weeks");
    int count = arm.result().outcomes().bands(Measure.PAIN).weeks();
    for (int week = 0; week < count; week++) {
      weeks.add(week);
    }
    for (Measure measure : Measure.values()) {
      json.set(measure.key(), trajectory(arm.result().outcomes().bands(measure)));
    }
    return json;
  }

  private static ObjectNode trajectory(WeeklyBands bands) {
    ObjectNode json = Json.object();
    ArrayNode mean = json.putArray("mean");
    for (int week = 0; week < bands.weeks(); week++) {
      mean.add(Json.number(bands.mean(week).value(), Json.MEASURE));
    }
    for (int percent : PERCENTS) {
      ArrayNode quantile = json.putArray("p" + percent);
      for (int week = 0; week < bands.weeks(); week++) {
        quantile.add(Json.number(bands.quantile(week, percent / 100.0), Json.MEASURE));
      }
    }
    for (int percent : PERCENTS) {
      ArrayNode low = json.putArray("p" + percent + "Low");
      ArrayNode high = json.putArray("p" + percent + "High");
      for (int week = 0; week < bands.weeks(); week++) {
        Interval interval = bands.quantileInterval(week, percent / 100.0);
        low.add(Json.number(interval.low(), Json.MEASURE));
        high.add(Json.number(interval.high(), Json.MEASURE));
      }
    }
    ArrayNode error = json.putArray("meanStandardError");
    for (int week = 0; week < bands.weeks(); week++) {
      error.add(Json.number(bands.mean(week).standardError(), Json.MEASURE));
    }
    return json;
  }

  private static ObjectNode states(WeeklyCounts counts) {
    ObjectNode json = Json.object();
    for (State state : State.values()) {
      ObjectNode weeks = json.putObject(state.key());
      ArrayNode share = weeks.putArray("share");
      ArrayNode low = weeks.putArray("low");
      ArrayNode high = weeks.putArray("high");
      for (int week = 0; week < counts.weeks(); week++) {
        Share people = counts.share(week, state.ordinal());
        share.add(Json.number(people.value(), Json.SHARE));
        low.add(Json.number(people.interval().low(), Json.SHARE));
        high.add(Json.number(people.interval().high(), Json.SHARE));
      }
    }
    return json;
  }

  private static ObjectNode whatIfs(ReportedArm arm, WhatIfs whatIfs) {
    ObjectNode json = Json.object();
    json.put("people", whatIfs.size());
    ArrayNode changes = json.putArray("changes");
    for (WhatIf whatIf : whatIfs.all()) {
      for (Checkpoint time : Checkpoint.pictured(arm.curves().horizonDays())) {
        ObjectNode change = changes.addObject();
        change.put("change", whatIf.key());
        change.put("day", time.day());
        ObjectNode more = change.putObject("more");
        for (State state : State.values()) {
          double share = whatIfs.more(whatIf, time.week(), state);
          more.set(state.key(), Json.number(share, Json.SHARE));
        }
      }
    }
    return json;
  }

  private static ObjectNode admission(ReportedArm arm) {
    Admission rule = arm.result().scenario().cohort().admission();
    ObjectNode json = Json.object();
    json.set("leastPain", Json.number(rule.leastPain(), Json.MEASURE));
    json.set("mostPain", Json.number(rule.mostPain(), Json.MEASURE));
    json.set("leastWeeks", Json.number(rule.leastWeeks(), Json.MEASURE));
    json.put("candidates", arm.result().outcomes().candidates());
    json.put("notIllEnough", arm.result().outcomes().notIllEnough());
    return json;
  }

  private static ObjectNode words(ArmWords words) {
    ObjectNode json = Json.object();
    json.put("headline", words.headline());
    json.set("doubt", Json.texts(words.doubt()));
    json.set("details", Json.texts(words.details()));
    ArrayNode milestones = json.putArray("milestones");
    for (Milestone milestone : words.milestones()) {
      ObjectNode entry = milestones.addObject();
      entry.put("label", milestone.label());
      entry.put("time", milestone.time());
      entry.put("sentence", milestone.sentence());
    }
    json.set("course", Json.texts(words.course()));
    json.set("chance", Json.texts(words.chance()));
    json.put("meaning", Caveats.MEANING);
    json.put("evidence", Caveats.evidence());
    json.set("limits", Json.texts(Caveats.LIMITS));
    json.put("redFlagsIntroduction", Caveats.RED_FLAGS_INTRODUCTION);
    json.set("redFlags", Json.texts(Caveats.RED_FLAGS));
    return json;
  }
}
