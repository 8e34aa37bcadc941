package sinew.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutOfHundredTest {
  @Test
  void peopleLeftOverGoToTheLargestRemainders() {
    // Shares 33.3, 33.3, 33.3: the first of equals gets the hundredth person.
    assertThat(OutOfHundred.of(1, 1, 1)).containsExactly(34, 33, 33);
    // Shares 58.4, 24.9, 16.7.
    assertThat(OutOfHundred.of(584, 249, 167)).containsExactly(58, 25, 17);
  }

  @Test
  void ofEqualRemaindersTheLargerGroupComesFirst() {
    // Shares 0.5 and 99.5.
    assertThat(OutOfHundred.of(1, 199)).containsExactly(0, 100);
    assertThat(OutOfHundred.of(199, 1)).containsExactly(100, 0);
  }

  @Test
  void aGroupTooSmallForAPersonGetsNone() {
    assertThat(OutOfHundred.of(4, 9_996)).containsExactly(0, 100);
    assertThat(OutOfHundred.of(0, 3, 0)).containsExactly(0, 100, 0);
  }

  @Test
  void numbersAddToAHundredAndStayWithinOneOfTheirShares() {
    Random random = new Random(1);
    for (int round = 0; round < 2_000; round++) {
      long[] counts = random.longs(1 + random.nextInt(6), 0, 1 + random.nextInt(10_000)).toArray();
      counts[0]++;
      double total = Arrays.stream(counts).sum();
      int[] people = OutOfHundred.of(counts);
      assertThat(Arrays.stream(people).sum()).isEqualTo(100);
      for (int group = 0; group < counts.length; group++) {
        assertThat(Math.abs(people[group] - 100 * counts[group] / total)).isLessThan(1);
      }
    }
  }

  @Test
  void groupsMustHoldSomebody() {
    assertThatThrownBy(() -> OutOfHundred.of(0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the groups must hold 1 to 10^16 people, held 0");
    assertThatThrownBy(() -> OutOfHundred.of(3, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a group cannot be smaller than 0, was [3, -1]");
  }
}
