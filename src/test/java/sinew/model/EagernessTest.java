package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes more than planned, and when they do not. */
class EagernessTest {
  private static final Parameters PARAMETERS =
      Sample.parameters(Map.of(Parameter.CAREFUL_PAIN, 2.0, Parameter.CAUTION_DAYS, 28.0));

  private final Eagerness eagerness = Eagerness.of(PARAMETERS);

  @ParameterizedTest
  @CsvSource({"1.6, 0, 1.6", "1.6, 1, 1.3", "1.6, 2, 1", "1.6, 9, 1", "0.5, 0, 0.5", "0.5, 9, 0.5"})
  void theMoreItHurtsTheLessIsDoneBeyondThePlan(double loadTaken, double pain, double expected) {
    double caution = eagerness.nextCaution(0, pain);
    assertThat(Eagerness.loadTaken(loadTaken, caution)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void whatHurtIsForgottenInWeeks() {
    double caution = eagerness.nextCaution(0, 5);
    for (int day = 0; day < 28; day++) {
      caution = eagerness.nextCaution(caution, 0);
    }
    assertThat(Eagerness.loadTaken(2, caution)).isCloseTo(2 - Math.exp(-1), within(1e-12));
  }
}
