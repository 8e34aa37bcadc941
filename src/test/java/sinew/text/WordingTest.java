package sinew.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Wording WORDING =
      new Wording(
          List.of(
              new Wording.Entry("range", "from {0} to {1}, not {0}"),
              new Wording.Entry("plain", "{a} {0 and }")));

  @Test
  void valuesStandInTheirPlaces() {
    assertThat(WORDING.say("range", 1, 2)).isEqualTo("from 1 to 2, not 1");
  }

  @Test
  void aValueIsNotLookedAtAgain() {
    assertThat(WORDING.say("range", "{1}", "{0}")).isEqualTo("from {1} to {0}, not {1}");
  }

  @Test
  void otherBracesStay() {
    assertThat(WORDING.say("plain")).isEqualTo("{a} {0 and }");
  }

  @Test
  void aKeyThatIsMissingIsNamed() {
    assertThatThrownBy(() -> WORDING.say("none")).hasMessage("nothing is said under the key none");
  }
}
