package sinew.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out points of a line that make no visible difference: no point of the full line is further
 * than a tolerance from the thinned one (Ramer, Douglas and Peucker). Several lines over the same
 * places, such as a curve and the edges of its band, are thinned together.
 *
 * @see <a href="https://doi.org/10.3138/FM57-6770-U75U-7727">Douglas and Peucker (1973),
 *     Cartographica 10:112-122</a>
 */
final class LineSimplification {
  private final List<double[]> points;
  private final double tolerance;
  private final boolean[] kept;

  private LineSimplification(List<double[]> points, double tolerance) {
    this.points = points;
    this.tolerance = tolerance;
    kept = new boolean[points.size()];
  }

  /**
   * Thins lines.
   *
   * @param points at least one point: its place, and the height of each line there
   * @param tolerance the greatest distance that does not count
   * @return some of the points, in order, with the first and the last
   */
  static List<double[]> of(List<double[]> points, double tolerance) {
    LineSimplification thinning = new LineSimplification(points, tolerance);
    thinning.kept[0] = true;
    thinning.kept[points.size() - 1] = true;
    thinning.keepBetween(0, points.size() - 1);
    List<double[]> rest = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (thinning.kept[i]) {
        rest.add(points.get(i));
      }
    }
    return rest;
  }

  // Recursion is as deep as a line is uneven; the two halves shrink, and lines have thousands of
  // points at most. The first half is done by recursion, the second by the loop.
  private void keepBetween(int first, int last) {
    int from = first;
    while (last - from > 1) {
      int farthest = farthestBetween(from, last);
      if (farthest < 0) {
        return;
      }
      kept[farthest] = true;
      keepBetween(from, farthest);
      from = farthest;
    }
  }

  private int farthestBetween(int first, int last) {
    double most = tolerance * tolerance;
    int farthest = -1;
    for (int i = first + 1; i < last; i++) {
      for (int line = 1; line < points.get(i).length; line++) {
        double distance = squaredDistance(points.get(i), points.get(first), points.get(last), line);
        if (distance > most) {
          most = distance;
          farthest = i;
        }
      }
    }
    return farthest;
  }

  // To the nearest point of the segment.
  private static double squaredDistance(double[] point, double[] a, double[] b, int line) {
    double dx = b[0] - a[0];
    double dy = b[line] - a[line];
    double length = dx * dx + dy * dy;
    double along = (point[0] - a[0]) * dx + (point[line] - a[line]) * dy;
    double share = length == 0 ? 0 : Math.max(0, Math.min(1, along / length));
    double restX = a[0] + share * dx - point[0];
    double restY = a[line] + share * dy - point[line];
    return restX * restX + restY * restY;
  }
}
