package sinew.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;

/** What {@link ControlledRounding} has to find, found by the simplex of a library. */
final class SimplexRounding {
  /** What one more in an empty cell costs: more than in all others. */
  private static final double FORBIDDING = 1_000;

  /** A cell with a smaller share costs no more than one with this. */
  private static final double LEAST = 0.01;

  /** Of equal remainders that of the larger cell comes first. */
  private static final double TIE = 1e-6;

  /** How many more than at the beginning have costs of their own. */
  private static final int STEPS = 4;

  private final int columns;
  private final int cells;
  private final double[] shares;
  private final int[] people;

  private SimplexRounding(int columns, double[] shares) {
    this.columns = columns;
    this.shares = shares;
    cells = shares.length;
    people = Arrays.stream(shares).mapToInt(share -> Math.max(0, (int) share - 1)).toArray();
  }

  /**
   * The counts as whole numbers.
   *
   * @param counts the table, at least 0 each, not all 0
   * @param rows what each row adds to: its share of all, up or down to a whole number
   * @param columns what each column adds to, in the same way; as much together as the rows
   * @return a table that adds to both
   */
  static int[][] of(long[][] counts, int[] rows, int[] columns) {
    double all = Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
    double people = Arrays.stream(rows).sum();
    double[] shares =
        Arrays.stream(counts)
            .flatMapToLong(Arrays::stream)
            .mapToDouble(count -> people * count / all)
            .toArray();
    return new SimplexRounding(columns.length, shares).rounded(rows, columns);
  }

  private int[][] rounded(int[] rows, int[] columnSums) {
    double[] more = cheapest(costs(), constraints(lacking(rows, columnSums)));
    int[][] table = new int[rows.length][columns];
    for (int cell = 0; cell < cells; cell++) {
      for (int step = 0; step < STEPS; step++) {
        people[cell] += (int) Math.round(more[step * cells + cell]);
      }
      table[cell / columns][cell % columns] = people[cell];
    }
    return table;
  }

  /** What each step costs in each cell: the distance after it, minus that before. */
  private double[] costs() {
    double[] costs = new double[STEPS * cells];
    for (int i = 0; i < costs.length; i++) {
      double share = shares[i % cells];
      double before = people[i % cells] + i / cells - share;
      costs[i] = share == 0 ? FORBIDDING : (2 * before + 1 + TIE) / Math.max(LEAST, share);
    }
    return costs;
  }

  /** What the rows lack, then what the columns lack. */
  private int[] lacking(int[] rows, int[] columnSums) {
    int[] lacking = Arrays.copyOf(rows, rows.length + columns);
    System.arraycopy(columnSums, 0, lacking, rows.length, columns);
    for (int cell = 0; cell < cells; cell++) {
      lacking[cell / columns] -= people[cell];
      lacking[rows.length + cell % columns] -= people[cell];
    }
    return lacking;
  }

  private static double[] cheapest(double[] costs, List<LinearConstraint> constraints) {
    return new SimplexSolver()
        .optimize(
            new LinearObjectiveFunction(costs, 0),
            new LinearConstraintSet(constraints),
            new NonNegativeConstraint(true),
            PivotSelectionRule.BLAND)
        .getPoint();
  }

  private List<LinearConstraint> constraints(int[] lacking) {
    int rows = cells / columns;
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int sum = 0; sum < lacking.length; sum++) {
      int line = sum;
      double[] members =
          IntStream.range(0, STEPS * cells)
              .map(step -> step % cells)
              .mapToDouble(cell -> cell / columns == line || rows + cell % columns == line ? 1 : 0)
              .toArray();
      constraints.add(new LinearConstraint(members, Relationship.EQ, lacking[sum]));
    }
    // The last step can be taken again.
    for (int step = 0; step < (STEPS - 1) * cells; step++) {
      double[] once = new double[STEPS * cells];
      once[step] = 1;
      constraints.add(new LinearConstraint(once, Relationship.LEQ, 1));
    }
    return constraints;
  }
}
