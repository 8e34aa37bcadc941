package sinew.document;

import java.util.List;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.statistics.DayQuantile;
import sinew.statistics.Estimate;
import sinew.statistics.Interval;
import sinew.statistics.SurvivalCurve;
import sinew.study.ModelRange;
import sinew.table.Json;
import sinew.words.EndpointCurves;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One endpoint as JSON: when it was reached, with the Monte Carlo error of every number. */
final class EndpointJson {
  static final int[] DAYS = {28, 56, 84, 91, 182, 365, 730, 1095, 1825, 2555, 3650};
  static final List<String> SHARES = List.of("0.1", "0.25", "0.5", "0.75", "0.9");

  private EndpointJson() {}

  /**
   * The endpoint of an arm.
   *
   * @param curves the arm's curves
   * @param endpoint which endpoint
   * @return an object; without numbers for relapse if nobody recovered
   */
  static ObjectNode of(EndpointCurves curves, Endpoint endpoint) {
    ObjectNode json =
        curves
            .curve(endpoint)
            .map(curve -> of(curve, curves.patients(endpoint)))
            .orElseGet(EndpointJson::ofNobody);
    json.put("patients", curves.patients(endpoint));
    json.put("from", endpoint.fromDayZero() ? "dayZero" : Endpoint.FULL_RECOVERY.key());
    return json;
  }

  private static ObjectNode of(SurvivalCurve curve, long patients) {
    int horizon = curve.horizonDays();
    ObjectNode json = Json.object();
    ObjectNode reachedBy = json.putObject("reachedBy");
    days(curve).forEach(day -> reachedBy.set(key(day), share(curve.reached(day))));
    ObjectNode quantiles = json.putObject("quantileDays");
    SHARES.forEach(
        share -> quantiles.set(share, quantile(curve.quantile(Double.parseDouble(share)))));
    json.set("notReached", share(curve.survival(horizon)));
    json.set("restrictedMeanDays", restrictedMean(curve, patients));
    ObjectNode intervals = json.putObject("reachedByInterval");
    days(curve).forEach(day -> intervals.set(key(day), interval(curve.reachedInterval(day))));
    json.set("notReachedInterval", interval(curve.interval(horizon)));
    ObjectNode atRisk = json.putObject("atRisk");
    days(curve).forEach(day -> atRisk.put(key(day), curve.atRisk(day)));
    return json;
  }

  /**
   * The range, over other sets of parameters, of the share that has reached an endpoint.
   *
   * @param curves the arm's curves
   * @param endpoint any endpoint but relapse
   * @return a range and a median for each day
   */
  static ObjectNode couldBe(EndpointCurves curves, Endpoint endpoint) {
    ObjectNode json = Json.object();
    days(curves.curve(endpoint).orElseThrow())
        .forEach(day -> json.set(key(day), model(curves.couldBe(endpoint, day).orElseThrow())));
    return json;
  }

  /** Range and median over other sets of parameters. */
  static ObjectNode model(ModelRange range) {
    ObjectNode json = interval(range.interval());
    json.set("median", share(range.median()));
    return json;
  }

  private static ObjectNode ofNobody() {
    ObjectNode json = Json.object();
    json.putObject("reachedBy");
    ObjectNode quantiles = json.putObject("quantileDays");
    SHARES.forEach(share -> quantiles.set(share, nothing("value", "low", "high")));
    json.putNull("notReached");
    json.set("restrictedMeanDays", nothing("value", "low", "high", "standardError"));
    json.putObject("reachedByInterval");
    json.set("notReachedInterval", nothing("low", "high"));
    json.putObject("atRisk");
    return json;
  }

  private static ObjectNode nothing(String... keys) {
    ObjectNode json = Json.object();
    for (String key : keys) {
      json.putNull(key);
    }
    return json;
  }

  private static IntStream days(SurvivalCurve curve) {
    return IntStream.of(DAYS).filter(day -> day <= curve.horizonDays());
  }

  private static String key(int day) {
    return Integer.toString(day);
  }

  private static JsonNode share(double share) {
    return Json.number(share, Json.SHARE);
  }

  /**
   * A quantile or another day with its interval.
   *
   * @param quantile the quantile
   * @return value, low and high, each null where there is none
   */
  static ObjectNode quantile(DayQuantile quantile) {
    ObjectNode json = Json.object();
    json.set("value", Json.number(quantile.value(), Json.DAYS));
    json.set("low", Json.number(quantile.low(), Json.DAYS));
    json.set("high", Json.number(quantile.high(), Json.DAYS));
    return json;
  }

  /** The ends of a range. */
  static ObjectNode interval(Interval interval) {
    ObjectNode json = Json.object();
    json.set("low", share(interval.low()));
    json.set("high", share(interval.high()));
    return json;
  }

  private static ObjectNode restrictedMean(SurvivalCurve curve, long patients) {
    int horizon = curve.horizonDays();
    Estimate mean = curve.restrictedMean(horizon);
    ObjectNode json = Json.object();
    json.set("value", Json.number(mean.value(), Json.DAYS));
    if (patients == 1) {
      // One patient has no standard error.
      return json.putNull("low").putNull("high").putNull("standardError");
    }
    Interval interval = restrictedMean(mean, horizon);
    json.set("low", Json.number(interval.low(), Json.DAYS));
    json.set("high", Json.number(interval.high(), Json.DAYS));
    json.set("standardError", Json.number(mean.standardError(), Json.DAYS));
    return json;
  }

  /** The interval of a restricted mean, which lies between no time and all of it. */
  static Interval restrictedMean(Estimate mean, int horizonDays) {
    Interval interval = mean.interval();
    return new Interval(Math.max(0, interval.low()), Math.min(horizonDays, interval.high()));
  }
}
