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

  private static Eagerness of(double loadTaken) {
    return Eagerness.of(PARAMETERS, Sample.traits().with(Trait.LOAD_TAKEN, loadTaken));
  }

  @ParameterizedTest
  @CsvSource({"1.6, 0, 1.6", "1.6, 1, 1.3", "1.6, 2, 1", "1.6, 9, 1", "0.5, 0, 0.5", "0.5, 9, 0.5"})
  void theMoreItHurtsTheLessIsDoneBeyondThePlan(double loadTaken, double pain, double expected) {
    Eagerness eagerness = of(loadTaken);
    eagerness.next(pain);
    assertThat(eagerness.loadTaken()).isCloseTo(expected, within(1e-12));
  }

  @Test
  void whatHurtIsForgottenInWeeks() {
    Eagerness eagerness = of(2);
    eagerness.next(5);
    for (int day = 0; day < 28; day++) {
      eagerness.next(0);
    }
    assertThat(eagerness.loadTaken()).isCloseTo(2 - Math.exp(-1), within(1e-12));
  }
}
