package sinew.calibration;

import java.util.List;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import sinew.calibration.Population.Draw;

/**
 * A quick stand-in for the simulation: each figure as a polynomial of second degree in the places
 * of the parameters, fitted by least squares to sets that were simulated.
 *
 * @see "Box and Wilson (1951), On the experimental attainment of optimum conditions, Journal of the
 *     Royal Statistical Society B 13:1-45"
 */
final class Emulator {
  /** Products of two parameters are fitted where sets are so many times as many as terms. */
  private static final int ENOUGH = 3;

  /**
   * Keeps the equations solvable where two terms are alike in all sets, and holds back what few
   * sets speak for: of several, left-out sets were foreseen best with this one.
   */
  private static final double RIDGE = 1e-4;

  private static final double MIDDLE = 0.5;

  private final boolean products;
  private final double[][] coefficients;

  private Emulator(boolean products, double[][] coefficients) {
    this.products = products;
    this.coefficients = coefficients;
  }

  /**
   * An emulator of simulated sets.
   *
   * @param sets simulated sets; those of which a figure has no value are left out
   * @return the emulator; one that predicts nothing where there are too few sets
   */
  static Emulator of(List<Draw> sets) {
    List<Draw> used =
        sets.stream()
            .filter(set -> set.simulated().stream().noneMatch(value -> value.isNaN()))
            .toList();
    int dimensions = sets.get(0).places().size();
    boolean products = used.size() >= ENOUGH * terms(dimensions, true);
    if (used.size() < terms(dimensions, false)) {
      return new Emulator(false, new double[0][]);
    }
    double[][] x = new double[used.size()][];
    double[][] y = new double[used.size()][];
    for (int i = 0; i < x.length; i++) {
      x[i] = terms(array(used.get(i).places()), products);
      y[i] = array(used.get(i).simulated());
    }
    RealMatrix design = MatrixUtils.createRealMatrix(x);
    RealMatrix transposed = design.transpose();
    RealMatrix normal = transposed.multiply(design);
    RealMatrix ridge =
        MatrixUtils.createRealIdentityMatrix(normal.getRowDimension())
            .scalarMultiply(RIDGE * x.length);
    RealMatrix solved =
        new CholeskyDecomposition(normal.add(ridge))
            .getSolver()
            .solve(transposed.multiply(MatrixUtils.createRealMatrix(y)));
    return new Emulator(products, solved.transpose().getData());
  }

  /**
   * Whether figures can be predicted.
   *
   * @return false where there were too few sets
   */
  boolean predicts() {
    return coefficients.length > 0;
  }

  /**
   * The figures at some places.
   *
   * @param places a place for each parameter, 0 to 1
   * @return a prediction of each figure
   */
  double[] figures(double[] places) {
    double[] terms = terms(places, products);
    double[] figures = new double[coefficients.length];
    for (int figure = 0; figure < figures.length; figure++) {
      double sum = 0;
      double[] of = coefficients[figure];
      for (int term = 0; term < terms.length; term++) {
        sum += of[term] * terms[term];
      }
      figures[figure] = sum;
    }
    return figures;
  }

  private static int terms(int dimensions, boolean products) {
    return 1 + 2 * dimensions + (products ? dimensions * (dimensions - 1) / 2 : 0);
  }

  /** One, every place, its square, and with products that of each pair. */
  private static double[] terms(double[] places, boolean products) {
    int n = places.length;
    double[] terms = new double[terms(n, products)];
    int next = 0;
    terms[next++] = 1;
    for (int i = 0; i < n; i++) {
      double x = places[i] - MIDDLE;
      terms[next++] = x;
      terms[next++] = x * x;
      for (int j = 0; products && j < i; j++) {
        terms[next++] = x * (places[j] - MIDDLE);
      }
    }
    return terms;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
