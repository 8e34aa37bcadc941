package sinew.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
  @Test
  void labelsWithRoomStayWhereTheyAre() {
    double[] places = Labels.spread(new double[] {70, 20}, new double[] {10, 10}, 0, 100);
    assertThat(places).containsExactly(70, 20);
  }

  @Test
  void twoLabelsOnOneSpotMoveApartEqually() {
    double[] places = Labels.spread(new double[] {50, 50}, new double[] {10, 10}, 0, 100);
    assertThat(places).containsExactly(45, 55);
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void labelsNeverOverlapNorLeaveTheirRoom(int seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(8);
    double[] wanted = random.doubles(size, -20, 120).toArray();
    double[] lengths = random.doubles(size, 1, 12).toArray();
    double[] places = Labels.spread(wanted, lengths, 0, 100);
    for (int i = 0; i < size; i++) {
      assertThat(places[i]).isBetween(lengths[i] / 2 - 1e-9, 100 - lengths[i] / 2 + 1e-9);
      for (int j = 0; j < i; j++) {
        double apart = Math.abs(places[i] - places[j]);
        assertThat(apart).isGreaterThanOrEqualTo((lengths[i] + lengths[j]) / 2 - 1e-9);
        assertThat((places[i] - places[j]) * (wanted[i] - wanted[j])).isGreaterThanOrEqualTo(0);
      }
    }
  }

  @Test
  void aBlockStandsAtTheMeanOfWhatItsLabelsWant() {
    double[] places = Labels.spread(new double[] {40, 42, 50}, new double[] {10, 10, 10}, 0, 100);
    assertThat(places[1]).isCloseTo(44, within(1e-9));
    assertThat(places[2] - places[0]).isCloseTo(20, within(1e-9));
  }
}
