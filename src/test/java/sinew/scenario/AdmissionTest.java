package sinew.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    assertThat(new Admission(leastPain, 0).admits(pain, strong)).isEqualTo(admitted);
    assertThat(Admission.EVERYBODY.admits(pain, strong)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"-0.1, 0", "10.1, 0", "NaN, 0", "3, -1", "3, NaN"})
  void whatMakesNoSenseIsRefused(double leastPain, double leastWeeks) {
    assertThatThrownBy(() -> new Admission(leastPain, leastWeeks))
        .hasMessage(
            "leastPain must lie in [0, 10] and leastWeeks be at least 0, were "
                + leastPain
                + " and "
                + leastWeeks);
  }

  @Test
  void nobodyLooksForAPatientForEver() {
    assertThat(Admission.MOST_CANDIDATES).isEqualTo(40);
  }
}
