package sinew.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/** Points spread evenly over the unit cube, in which each factor of a study is a side. */
public final class UnitPoints {
  /** As many bits as a double in [0, 1) has for certain. */
  private static final double ONE = 1L << 52;

  private UnitPoints() {}

  /**
   * The points of Sobol's sequence with a digital shift.
   *
   * @param count how many
   * @param shift a number in [0, 1) for each side; it moves all points and keeps them even
   * @return the coordinates of each point, in [0, 1)
   */
  public static List<List<Double>> sobol(int count, List<Double> shift) {
    SobolSequenceGenerator sobol = new SobolSequenceGenerator(shift.size());
    List<List<Double>> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(shifted(sobol.nextVector(), shift));
    }
    return points;
  }

  private static List<Double> shifted(double[] point, List<Double> shift) {
    return IntStream.range(0, point.length)
        .mapToObj(i -> ((long) (point[i] * ONE) ^ (long) (shift.get(i) * ONE)) / ONE)
        .toList();
  }

  /**
   * A Latin hypercube: each side is cut into as many equal parts as there are points, and each part
   * of it holds one point.
   *
   * @param uniform for each side numbers in [0, 1), two for each point: the first half says in
   *     which order the parts come, the second where in its part each point lies
   * @return the coordinates of each point, in [0, 1)
   */
  public static List<List<Double>> latinHypercube(List<List<Double>> uniform) {
    int count = uniform.get(0).size() / 2;
    List<List<Double>> sides = new ArrayList<>();
    for (List<Double> numbers : uniform) {
      List<Integer> parts =
          IntStream.range(0, count)
              .boxed()
              .sorted(Comparator.comparingDouble(numbers::get))
              .toList();
      sides.add(
          IntStream.range(0, count)
              .mapToObj(i -> (parts.get(i) + numbers.get(count + i)) / count)
              .toList());
    }
    return IntStream.range(0, count)
        .mapToObj(point -> sides.stream().map(side -> side.get(point)).toList())
        .toList();
  }
}
