package sinew.input;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import sinew.model.Activity;
import sinew.model.Care;
import sinew.model.DailyLife;
import sinew.model.Escalation;
import sinew.model.Event;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.model.Phase;
import sinew.model.Prescription;
import tools.jackson.databind.JsonNode;

/** Makes the load plan, the daily life and the parameters from valid values. */
final class PlanReader {
  private PlanReader() {}

  /**
   * Reads the load plan.
   *
   * @param plan the section, valid, defaults filled in
   * @return the load plan
   */
  static LoadPlan plan(JsonNode plan) {
    return new LoadPlan(
        constant(Guidance.values(), Guidance::key, plan.get("guidance")),
        new LoadPlan.Progression(
            number(plan, "painLimit"),
            number(plan, "stepPerWeek"),
            number(plan, "stepDown"),
            plan.get("reviewDays").intValue()),
        new LoadPlan.Support(
            plan.get("education").booleanValue(),
            Catalogue.activity(plan.get("sitting").stringValue()).pressingHours(),
            plan.get("treatCause").booleanValue()),
        new LoadPlan.Aftercare(
            plan.get("maintenanceSessionsPerWeek").intValue(),
            number(plan, "taperWeeks"),
            plan.path("quitsAtPain").asDouble(Double.NaN)),
        list(plan.get("phases"), PlanReader::phase),
        list(plan.get("activities"), PlanReader::activity),
        new Care(
            list(plan.get("treatments"), treatment -> prescription(treatment, "fromDay")),
            list(plan.get("escalations"), PlanReader::escalation)));
  }

  /**
   * Reads the life beside care.
   *
   * @param week the section, valid, defaults filled in
   * @param events the section, valid, defaults filled in
   * @return the daily life
   */
  static DailyLife dailyLife(JsonNode week, JsonNode events) {
    return new DailyLife(list(week, PlanReader::activity), list(events, PlanReader::event));
  }

  /**
   * Reads the parameters.
   *
   * @param values the section, valid, defaults filled in
   * @return the parameters
   */
  static Parameters parameters(JsonNode values) {
    Parameters parameters = Parameters.standard();
    for (Parameter parameter : Parameter.values()) {
      parameters = parameters.with(parameter, number(values, parameter.key()));
    }
    return parameters;
  }

  private static Phase phase(JsonNode phase) {
    // Only the last phase may leave its weeks out, and it goes on until the end.
    double leastWeeks = phase.path("durationWeeks").asDouble(0);
    double mostWeeks = phase.path("mostWeeks").asDouble(Double.POSITIVE_INFINITY);
    return new Phase(
        phase.get("name").stringValue(),
        new Phase.Exit(
            leastWeeks, mostWeeks, number(phase, "exitPain"), number(phase, "exitStrength")),
        phase.path("startActivity").asDouble(Double.NaN),
        number(phase, "maximumActivity"),
        exercise(phase));
  }

  private static Phase.Exercise exercise(JsonNode phase) {
    ExerciseClass kind =
        constant(ExerciseClass.values(), ExerciseClass::key, phase.get("exercise"));
    return new Phase.Exercise(
        kind,
        phase.get("sessionsPerWeek").intValue(),
        number(phase, "intensity"),
        phase.get("sets").intValue(),
        phase.get("repetitions").intValue(),
        kind == ExerciseClass.NONE ? 0 : Catalogue.activity(kind.key()).pressingHours());
  }

  private static Activity activity(JsonNode activity) {
    JsonNode from = activity.path("fromWeek");
    JsonNode until = activity.path("untilWeek");
    JsonNode key = activity.path("activity");
    String known = key.isString() ? Catalogue.activity(key.stringValue()).name() : "";
    return new Activity(
        activity.path("name").asString(known),
        load(activity),
        pressingHours(activity),
        activity.get("daysPerWeek").intValue(),
        from.isNumber() ? 7 * from.intValue() : Integer.MIN_VALUE,
        until.isNumber() ? 7 * until.intValue() : Integer.MAX_VALUE);
  }

  private static Event event(JsonNode event) {
    return new Event(
        event.get("name").stringValue(),
        event.get("fromDay").intValue(),
        event.get("days").intValue(),
        load(event),
        pressingHours(event),
        number(event, "stress"),
        number(event, "activityAtMost"));
  }

  /**
   * The load as written, or else that of the catalogue for the minutes given: it changes with their
   * fourth root.
   */
  static double load(JsonNode activity) {
    JsonNode key = activity.path("activity");
    double load = key.isString() ? Catalogue.activity(key.stringValue()).load() : 0;
    double dosed = Math.min(2, load * Math.sqrt(Math.sqrt(dose(activity))));
    return activity.path("load").asDouble(dosed);
  }

  private static double pressingHours(JsonNode activity) {
    JsonNode key = activity.path("activity");
    double hours = key.isString() ? Catalogue.activity(key.stringValue()).pressingHours() : 0;
    return activity.path("pressingHours").asDouble(Math.min(24, hours * dose(activity)));
  }

  private static double dose(JsonNode activity) {
    JsonNode key = activity.path("activity");
    JsonNode minutes = activity.path("minutes");
    return key.isString() && minutes.isNumber()
        ? minutes.doubleValue() / Catalogue.activity(key.stringValue()).minutes()
        : 1;
  }

  private static Escalation escalation(JsonNode escalation) {
    return new Escalation(
        escalation.get("afterWeeks").intValue(),
        number(escalation, "painFellLess"),
        number(escalation, "sessionsDone"),
        prescription(escalation, "waitDays"));
  }

  private static Prescription prescription(JsonNode prescription, String from) {
    TreatmentEntry entry = Catalogue.treatment(prescription.get("treatment").stringValue());
    int doses = prescription.path("doses").asInt(entry.doses());
    return new Prescription(
        entry.treatment(),
        prescription.get(from).intValue(),
        doses == 0 ? Integer.MAX_VALUE : doses,
        prescription.path("everyDays").asInt(entry.everyDays()));
  }

  private static double number(JsonNode section, String key) {
    return section.get(key).doubleValue();
  }

  private static <T> List<T> list(JsonNode values, Function<JsonNode, T> reader) {
    return StreamSupport.stream(values.spliterator(), false).map(reader).toList();
  }

  private static <T> T constant(T[] constants, Function<T, String> key, JsonNode value) {
    return Arrays.stream(constants)
        .filter(constant -> key.apply(constant).equals(value.stringValue()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the schema allows " + value));
  }
}
