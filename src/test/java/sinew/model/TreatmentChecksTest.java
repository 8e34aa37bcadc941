package sinew.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no treatment, dose or escalation can be. */
class TreatmentChecksTest {
  private static final Treatment.Benefits ALL =
      new Treatment.Benefits(0.4, 0.2, 0.1, 0.3, 0.5, -0.2, -2, 0.6, 0.5);

  private static Treatment treatment(
      Condition condition, Treatment.Burden burden, Treatment.Limits limits) {
    return new Treatment(
        "t", "T", new Treatment.Kinetics(0.5, 0, 10, 0.5), condition, 0.7, ALL, burden, limits);
  }

  private static Treatment plain() {
    return treatment(Condition.ALWAYS, Treatment.Burden.NONE, Treatment.Limits.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "0,   10,  0,    1",
    "1.1, 10,  0,    1",
    "NaN, 10,  0,    1",
    "1,   0,   0,    1",
    "1,   NaN, 0,    1",
    "1,   10,  -0.1, 1",
    "1,   10,  3.1,  1",
    "1,   10,  NaN,  1",
    "1,   10,  0,    1.1",
  })
  void aTreatmentOutOfRangeIsRefused(
      double build, double lastsDays, double lastsSpread, double responders) {
    assertThatThrownBy(
            () ->
                new Treatment(
                    "t",
                    "T",
                    new Treatment.Kinetics(build, 0, lastsDays, lastsSpread),
                    Condition.ALWAYS,
                    responders,
                    ALL,
                    Treatment.Burden.NONE,
                    Treatment.Limits.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is out of range, was");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 366, Double.NaN})
  void anOnsetOutOfRangeIsRefused(double onsetDays) {
    assertThatThrownBy(() -> new Treatment.Kinetics(0.5, onsetDays, 10, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("onsetDays is out of range, was");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
  void aBenefitThatIsNotANumberIsRefused(int which) {
    double[] v = new double[9];
    v[which] = Double.NaN;
    assertThatThrownBy(
            () -> new Treatment.Benefits(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("is out of range, was NaN");
  }

  @Test
  void aBurdenOrALimitOutOfRangeIsRefused() {
    assertThatThrownBy(() -> new Treatment.Burden(1.1, 0, 0, 0, List.of(), false))
        .hasMessageStartingWith("irritation is out of range");
    assertThatThrownBy(() -> new Treatment.Burden(0, 0, 0, 25, List.of(), false))
        .hasMessageStartingWith("pressingHours is out of range");
    assertThatThrownBy(() -> new Treatment.Rest(0, 1))
        .hasMessageStartingWith("untilDay is out of range");
    assertThatThrownBy(() -> new Treatment.Rest(5, 1.6))
        .hasMessageStartingWith("activityAtMost is out of range");
    assertThatThrownBy(() -> new Treatment.Rest(5, Double.NaN))
        .hasMessageStartingWith("activityAtMost is out of range");
    assertThatThrownBy(() -> resting(false, new Treatment.Rest(5, 0.1), new Treatment.Rest(5, 0.2)))
        .as("steps rise")
        .hasMessageStartingWith("untilDay is out of range");
    assertThatThrownBy(() -> new Treatment.Limits(-1, 0, 0))
        .hasMessageStartingWith("doses is out of range");
    assertThatThrownBy(() -> new Treatment.Limits(0, 0, 1.1))
        .hasMessageStartingWith("overuse is out of range");
  }

  @ParameterizedTest
  @CsvSource({"-1, 1, 1", "0, 0, 1", "0, 1, 0"})
  void aPrescriptionOutOfRangeIsRefused(int fromDay, int doses, int everyDays) {
    assertThatThrownBy(() -> new Prescription(plain(), fromDay, doses, everyDays))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.3, 0.5", "1, 1.1, 0.5", "1, NaN, 0.5", "1, 0.3, -0.1"})
  void anEscalationOutOfRangeIsRefused(int after, double little, double done) {
    Prescription prescription = new Prescription(plain(), 0, 1, 1);
    assertThatThrownBy(() -> new Escalation(after, little, done, prescription))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Treatment.Burden resting(boolean restartsPlan, Treatment.Rest... steps) {
    return new Treatment.Burden(0, 0, 0, 0, List.of(steps), restartsPlan);
  }
}
