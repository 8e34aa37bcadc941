package sinew.input;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.model.Escalation;
import sinew.model.Event;
import sinew.model.ExerciseClass;
import sinew.model.LoadPlan.Aftercare;
import sinew.model.Phase;
import sinew.model.Phase.Exercise;
import sinew.model.Phase.Exit;
import sinew.scenario.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a file may say and what the model accepts are the same, to both ends. */
class RecordLimitsTest {
  private static final Scenario STANDARD = Problems.read("").scenario();
  private static final String PHASE = "/properties/plan/properties/phases/items/properties/";
  private static final String STEP = "/properties/plan/properties/escalations/items/properties/";
  private static final String EVENT = "/properties/events/items/properties/";

  /**
   * A number of a scenario.
   *
   * @param field where the schema says its limits
   * @param step beyond an end by this it is refused
   * @param make makes what holds it
   */
  record Limited(String field, double step, DoubleConsumer make) {
    @Override
    public String toString() {
      return field;
    }
  }

  private static Limited whole(String field, DoubleConsumer make) {
    return new Limited(field, 1, make);
  }

  private static Limited real(String field, DoubleConsumer make) {
    return new Limited(field, 1e-9, make);
  }

  static Stream<Limited> numbers() {
    return Stream.of(
        whole("/properties/horizonWeeks", x -> STANDARD.withHorizonWeeks((int) x)),
        real(PHASE + "durationWeeks", x -> new Exit(x, Double.POSITIVE_INFINITY, 10, 0)),
        real(PHASE + "exitPain", x -> new Exit(0, 1, x, 0)),
        real(PHASE + "exitStrength", x -> new Exit(0, 1, 10, x)),
        real(PHASE + "startActivity", x -> phase(x, 1)),
        real(PHASE + "maximumActivity", x -> phase(0, x)),
        whole(PHASE + "sessionsPerWeek", x -> exercise((int) x, 1, 3, 15)),
        real(PHASE + "intensity", x -> exercise(3, x, 3, 15)),
        whole(PHASE + "sets", x -> exercise(3, 1, (int) x, 15)),
        whole(PHASE + "repetitions", x -> exercise(3, 1, 3, (int) x)),
        whole(STEP + "afterWeeks", x -> new Escalation((int) x, 0, 0, null)),
        real(STEP + "painFellLess", x -> new Escalation(1, x, 0, null)),
        real(STEP + "sessionsDone", x -> new Escalation(1, 0, x, null)),
        real(EVENT + "load", x -> new Event("", 0, 1, x, 0, 0, 1)),
        real(EVENT + "stress", x -> new Event("", 0, 1, 0, 0, x, 1)),
        real(EVENT + "activityAtMost", x -> new Event("", 0, 1, 0, 0, 0, x)),
        whole(
            "/properties/plan/properties/maintenanceSessionsPerWeek",
            x -> new Aftercare((int) x, 0, Double.NaN)),
        real("/properties/plan/properties/taperWeeks", x -> new Aftercare(0, x, Double.NaN)));
  }

  private static void phase(double start, double most) {
    new Phase("", new Exit(0, 1, 10, 0), start, most, Exercise.NONE);
  }

  private static void exercise(int sessions, double intensity, int sets, int repetitions) {
    new Exercise(ExerciseClass.ISOTONIC, sessions, intensity, sets, repetitions, 0);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void theModelAcceptsWhatAFileMaySay(Limited number) throws IOException {
    JsonNode limits = schema().at(number.field());
    double low = limits.required("minimum").asDouble();
    double high = limits.required("maximum").asDouble();
    assertThatCode(() -> number.make().accept(low)).doesNotThrowAnyException();
    assertThatCode(() -> number.make().accept(high)).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> number.make().accept(low - number.step()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> number.make().accept(high + number.step()));
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in = ScenarioReader.class.getResourceAsStream("scenario.schema.json")) {
      return JsonMapper.shared().readTree(in);
    }
  }
}
