package sinew.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

  @ParameterizedTest
  @CsvSource({
    "0, 10000, none",
    "1, 10000, fewer than 1",
    "49, 10000, fewer than 1",
    "51, 10000, 1",
    "5800, 10000, 58",
    "9949, 10000, 99",
    "9951, 10000, more than 99",
    "10000, 10000, all 100"
  })
  void onlyNobodyIsNoneAndOnlyEverybodyIsAll(long some, long all, String words) {
    assertThat(new People(some, all).words()).isEqualTo(words);
  }

  @Test
  void theseAndTheOthersAddToAHundred() {
    for (int some = 0; some <= 200; some++) {
      People people = new People(some, 200);
      assertThat(people.ofHundred() + people.others().ofHundred()).isEqualTo(100);
    }
  }

  @Test
  void theVerbAgrees() {
    assertThat(new People(0, 50).with("is", "are")).isEqualTo("none is");
    assertThat(new People(1, 100).with("is", "are")).isEqualTo("1 is");
    assertThat(new People(2, 100).with("is", "are")).isEqualTo("2 are");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.004, <1", "0.006, 1", "0.994, 99", "0.996, >99", "1, 100"})
  void inATableTooOnlyNobodyIsNoneAndOnlyEverybodyIsAll(double share, String words) {
    assertThat(Shares.brief(share)).isEqualTo(words);
  }

  @Test
  void aThousandIsSetApart() {
    assertThat(Numbers.counted(1_234_567)).isEqualTo("1,234,567");
  }

  @Test
  void morePeopleThanAllCannotBe() {
    assertThatThrownBy(() -> new People(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("people need 0 <= some <= all and at least one, were 2 of 1");
  }
}
