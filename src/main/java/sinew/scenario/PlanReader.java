package sinew.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import sinew.model.Activity;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.model.Phase;
import tools.jackson.databind.JsonNode;

/** Makes the load plan and the parameters from values with which nothing is wrong. */
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
        plan.get("painLimit").doubleValue(),
        plan.get("stepPerWeek").doubleValue(),
        plan.get("stepDown").doubleValue(),
        plan.get("reviewWeeks").intValue(),
        plan.get("education").booleanValue(),
        plan.get("sittingCare").doubleValue(),
        plan.get("maintenanceSessionsPerWeek").intValue(),
        list(plan.get("phases"), PlanReader::phase),
        list(plan.get("activities"), PlanReader::activity));
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
      parameters = parameters.with(parameter, values.get(parameter.key()).doubleValue());
    }
    return parameters;
  }

  private static Phase phase(JsonNode phase) {
    return new Phase(
        phase.get("name").stringValue(),
        // Only the last phase may leave it out, and it goes on until the end.
        phase.path("durationWeeks").asDouble(0),
        phase.get("exitPain").doubleValue(),
        phase.path("startActivity").asDouble(Double.NaN),
        phase.get("maximumActivity").doubleValue(),
        constant(ExerciseClass.values(), ExerciseClass::key, phase.get("exercise")),
        phase.get("sessionsPerWeek").intValue(),
        phase.get("intensity").doubleValue());
  }

  private static Activity activity(JsonNode activity) {
    return new Activity(
        activity.get("name").stringValue(),
        activity.get("load").doubleValue(),
        activity.get("pressingHours").doubleValue(),
        activity.get("daysPerWeek").intValue());
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
