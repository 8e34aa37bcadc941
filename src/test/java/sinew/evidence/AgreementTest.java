package sinew.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Optional;
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
    assertThat(score("low: 56, high: 64").insideIfRight())
        .isCloseTo(1 - 2 * new NormalDistribution().cumulativeProbability(-4 / both), within(1e-9))
        .isCloseTo(0.47, within(0.01));
  }

  /** Simulated ten thousand times, with an interval that is not even. */
  @Test
  void thatIsTheShareOfMadeUpModelsThatAgree() {
    Agreement published = score("low: 57, high: 68");
    double both = Math.hypot(11 / 3.92, BETWEEN_STUDIES);
    NormalDistribution errors = new NormalDistribution(null, 0, both);
    long agree = 0;
    for (int i = 0; i < 10_000; i++) {
      double simulated = 60 + errors.inverseCumulativeProbability((i + 0.5) / 10_000);
      agree += simulated(published, simulated).inside() ? 1 : 0;
    }
    assertThat(published.insideIfRight()).isCloseTo(agree / 10_000.0, within(1e-3));
  }

  private static Agreement score(String interval) {
    String text =
        """
        sinew: 1
        name: mine
        tendon: none
        borrowing: nothing
        citation: here
        arms:
          - name: usual
            patients: 50
            published:
              - {week: 26, outcome: score, value: 60, %s}
        """
            .formatted(interval);
    Trial trial = TrialReader.read(Path.of("mine.yaml"), text);
    Trial.Arm arm = trial.arms().get(0);
    return new Agreement(trial, arm, arm.figures().get(0), 60, 55, 65, 2, Optional.empty());
  }

  private static Agreement simulated(Agreement like, double value) {
    return new Agreement(
        like.trial(), like.arm(), like.figure(), value, value, value, 2, Optional.empty());
  }
}
