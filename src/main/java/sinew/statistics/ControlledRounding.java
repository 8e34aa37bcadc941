package sinew.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A table of counts as whole people with given sums of rows and columns. Of all such tables it is
 * one with the least \( \sum (x - t)^2 / t \), where a cell with the share t of all becomes x. So
 * large cells give way, and hardly any small one becomes 1; an empty cell stays 0 unless nothing
 * else is left. This is a transportation problem: each cell begins a little below its share, and
 * one person after the other is added where that costs least, be it that others change places for
 * it (successive shortest paths). A library's simplex finds the same, and is too large for the page
 * in the browser.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1985.10478208">Causey, Cox and Ernst (1985),
 *     Applications of transportation theory to statistical problems, Journal of the American
 *     Statistical Association 80:903-909</a>
 */
public final class ControlledRounding {
  /** What one more in an empty cell costs: more than in all others. */
  private static final double FORBIDDING = 1_000;

  /** A cell with a smaller share costs no more than one with this. */
  private static final double LEAST = 0.01;

  /** Of equal remainders that of the larger cell comes first. */
  private static final double TIE = 1e-6;

  /** A way that is shorter by less is not shorter. */
  private static final double EQUAL = 1e-9;

  private final double[][] shares;
  private final int[][] least;
  private final int[][] people;
  private final int rows;
  private final int columns;

  private ControlledRounding(double[][] shares, boolean fromZero) {
    this.shares = shares;
    rows = shares.length;
    columns = shares[0].length;
    least =
        Arrays.stream(shares)
            .map(row -> Arrays.stream(row).mapToInt(t -> fromZero ? 0 : below(t)).toArray())
            .toArray(int[][]::new);
    people = Arrays.stream(least).map(int[]::clone).toArray(int[][]::new);
  }

  private static int below(double share) {
    return Math.max(0, (int) share - 1);
  }

  /**
   * The counts as whole people.
   *
   * @param counts the table, at least 0 each, not all 0
   * @param rows what each row adds to
   * @param columns what each column adds to; as much together as the rows
   * @return a table that adds to both
   */
  public static int[][] of(long[][] counts, int[] rows, int[] columns) {
    double all = Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
    int people = Arrays.stream(rows).sum();
    double[][] shares =
        Arrays.stream(counts)
            .map(row -> Arrays.stream(row).mapToDouble(count -> people * count / all).toArray())
            .toArray(double[][]::new);
    ControlledRounding table = new ControlledRounding(shares, false);
    int[] lacking = table.lacking(rows, columns);
    if (Arrays.stream(lacking).anyMatch(sum -> sum < 0)) {
      table = new ControlledRounding(shares, true);
      lacking = table.lacking(rows, columns);
    }
    while (Arrays.stream(lacking).anyMatch(sum -> sum > 0)) {
      table.addOne(lacking);
    }
    return table.people;
  }

  /** What the rows lack, then what the columns lack. */
  private int[] lacking(int[] rowSums, int[] columnSums) {
    int[] lacking = Arrays.copyOf(rowSums, rows + columns);
    System.arraycopy(columnSums, 0, lacking, rows, columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        lacking[row] -= people[row][column];
        lacking[rows + column] -= people[row][column];
      }
    }
    return lacking;
  }

  /** One more in a row and in a column that lack one, along the cheapest way from row to column. */
  private void addOne(int[] lacking) {
    double[] cost = new double[rows + columns];
    for (int node = 0; node < cost.length; node++) {
      cost[node] = node < rows && lacking[node] > 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    int[] from = new int[rows + columns];
    Arrays.fill(from, -1);
    boolean shorter = true;
    while (shorter) {
      shorter = shorten(cost, from);
    }
    int end =
        IntStream.range(rows, rows + columns)
            .filter(node -> lacking[node] > 0)
            .boxed()
            .min(Comparator.comparingDouble(node -> cost[node]))
            .orElseThrow();
    lacking[end]--;
    lacking[along(from, end)]--;
  }

  /** Adds one on the way to a column, and takes one away on each way back; gives where it began. */
  private int along(int[] from, int end) {
    int node = end;
    while (from[node] >= 0) {
      int before = from[node];
      if (node >= rows) {
        people[before][node - rows]++;
      } else {
        people[node][before - rows]--;
      }
      node = before;
    }
    return node;
  }

  /** Shortens what can be shortened by one step; false if nothing can. */
  private boolean shorten(double[] cost, int[] from) {
    boolean shorter = false;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        shorter |= step(cost, from, row, rows + column, moreThan(row, column, 0));
        if (people[row][column] > least[row][column]) {
          shorter |= step(cost, from, rows + column, row, -moreThan(row, column, -1));
        }
      }
    }
    return shorter;
  }

  private static boolean step(double[] cost, int[] from, int start, int end, double length) {
    boolean shorter = cost[start] + length < cost[end] - EQUAL;
    if (shorter) {
      cost[end] = cost[start] + length;
      from[end] = start;
    }
    return shorter;
  }

  /** What one more costs in a cell, once there are so many others. */
  private double moreThan(int row, int column, int others) {
    double share = shares[row][column];
    double before = people[row][column] + others - share;
    return share == 0 ? FORBIDDING : (2 * before + 1 + TIE) / Math.max(LEAST, share);
  }
}
