package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitPointsTest {
  private static List<Double> side(List<List<Double>> points, int side) {
    return points.stream().map(point -> point.get(side)).toList();
  }

  private static int[] parts(List<Double> side) {
    return side.stream().mapToInt(value -> (int) (value * side.size())).sorted().toArray();
  }

  @Test
  void aLatinHypercubeHasOnePointInEachPartOfEachSide() {
    List<List<Double>> points =
        UnitPoints.latinHypercube(
            List.of(
                List.of(0.9, 0.1, 0.5, 0.3, 0.0, 0.25, 0.5, 0.75),
                List.of(0.2, 0.4, 0.6, 0.8, 0.999, 0.0, 0.0, 0.0)));
    assertThat(points).hasSize(4);
    for (int side = 0; side < 2; side++) {
      assertThat(parts(side(points, side))).containsExactly(0, 1, 2, 3);
    }
    assertThat(side(points, 0)).containsExactly(0.25, 0.8125, 0.625, 0.1875);
  }

  @Test
  void sobolPointsStayEvenWhateverTheShift() {
    for (double shift : new double[] {0, 0.3, 0.77}) {
      List<List<Double>> points = UnitPoints.sobol(8, List.of(shift, shift, 0.5));
      for (int side = 0; side < 3; side++) {
        assertThat(parts(side(points, side))).containsExactly(IntStream.range(0, 8).toArray());
      }
    }
  }
}
