package sinew.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {
  @ParameterizedTest
  @CsvSource({
    "3, 3,    false, true",
    "3, 2.99, false, false",
    "3, 9,    true,  false",
    "3, 9,    false, true",
    // Without a least pain everybody is taken, also the sound.
    "0, 0,    true,  true",
    "0, 0,    false, true",
  })
  void painAndSomethingToRecoverAreAskedFor(
      double leastPain, double pain, boolean strong, boolean admitted) {
    assertThat(new Admission(leastPain, 10, 0).admits(pain, strong)).isEqualTo(admitted);
    assertThat(Admission.EVERYBODY.admits(pain, strong)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "4.5, 5.5, 4.49, false, false, 0.01",
    "4.5, 5.5, 4.5,  false, true,  0",
    "4.5, 5.5, 5.5,  false, true,  0",
    "4.5, 5.5, 5.51, false, false, 0.01",
    "4.5, 5.5, 5,    true,  false, 0",
    "5,   5,   5,    false, true,  0",
    // Without a least pain strength does not matter, and pain may still be too much.
    "0,   2,   2,    true,  true,  0",
    "0,   2,   2.5,  false, false, 0.5",
    "0,   10,  10,   true,  true,  0",
  })
  void painLiesInARange(
      double leastPain,
      double mostPain,
      double pain,
      boolean strong,
      boolean admitted,
      double missing) {
    Admission rule = new Admission(leastPain, mostPain, 0);
    assertThat(rule.admits(pain, strong)).isEqualTo(admitted);
    assertThat(rule.missing(pain)).isCloseTo(missing, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "-0.1, 10, 0",
    "10.1, 10, 0",
    "NaN, 10, 0",
    "3, 2.9, 0",
    "3, 10.1, 0",
    "3, NaN, 0",
    "3, 10, -1",
    "3, 10, NaN"
  })
  void whatMakesNoSenseIsRefused(double leastPain, double mostPain, double leastWeeks) {
    assertThatThrownBy(() -> new Admission(leastPain, mostPain, leastWeeks))
        .hasMessage(
            "0 <= leastPain <= mostPain <= 10 and leastWeeks >= 0 must hold, were "
                + leastPain
                + ", "
                + mostPain
                + " and "
                + leastWeeks);
  }

  @Test
  void nobodyLooksForAPatientForEver() {
    assertThat(Admission.MOST_CANDIDATES).isEqualTo(40);
  }
}
