package sinew.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** What a right model would agree with. */
class AgreementTest {
  /** So much do studies of the same care differ in a score, in points. */
  private static final double BETWEEN_STUDIES = 6;

  /** A score of 60 with an interval of 56 to 64: an error of 4 / 1.96. */
  @Test
  void aRightModelAgreesAsOftenAsTheErrorsOfTrialAndModelAllow() {
    double both = Math.hypot(8 / 3.92, BETWEEN_STUDIES);
    assertThat(score(56, 64).insideIfRight())
        .isCloseTo(1 - 2 * new NormalDistribution().cumulativeProbability(-4 / both), within(1e-9))
        .isCloseTo(0.47, within(0.01));
  }

  /** Simulated ten thousand times, with an interval that is not even. */
  @Test
  void thatIsTheShareOfMadeUpModelsThatAgree() {
    Agreement published = score(57, 68);
    double both = Math.hypot(11 / 3.92, BETWEEN_STUDIES);
    NormalDistribution errors = new NormalDistribution(null, 0, both);
    long agree = 0;
    for (int i = 0; i < 10_000; i++) {
      double simulated = 60 + errors.inverseCumulativeProbability((i + 0.5) / 10_000);
      agree += simulated(published, simulated).inside() ? 1 : 0;
    }
    assertThat(published.insideIfRight()).isCloseTo(agree / 10_000.0, within(1e-3));
  }

  /** A published score of 60; of whom and how many does not matter where there is an interval. */
  private static Agreement score(double low, double high) {
    Trial trial = TrialReader.shipped().get(0);
    Trial.Figure figure =
        new Trial.Figure(
            "mine",
            26,
            Outcome.SCORE,
            60,
            OptionalDouble.of(low),
            OptionalDouble.of(high),
            OptionalDouble.empty(),
            "abstract",
            "");
    return new Agreement(trial, trial.arms().get(0), figure, 60, 55, 65, 2, Optional.empty());
  }

  private static Agreement simulated(Agreement like, double value) {
    return new Agreement(
        like.trial(), like.arm(), like.figure(), value, value, value, 2, Optional.empty());
  }
}
