package sinew.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the points of a line that nobody could see: no point of the full line is further than
 * a tolerance from the thinned one (Ramer, Douglas and Peucker).
 *
 * @see <a href="https://doi.org/10.3138/FM57-6770-U75U-7727">Douglas and Peucker (1973),
 *     Cartographica 10:112-122</a>
 */
final class Thinning {
  private final List<Spot> line;
  private final double tolerance;
  private final boolean[] kept;

  private Thinning(List<Spot> line, double tolerance) {
    this.line = line;
    this.tolerance = tolerance;
    kept = new boolean[line.size()];
  }

  /**
   * Thins a line.
   *
   * @param line at least one spot
   * @param tolerance the greatest distance that does not count
   * @return some of the spots, in order, with the first and the last
   */
  static List<Spot> of(List<Spot> line, double tolerance) {
    Thinning thinning = new Thinning(line, tolerance);
    thinning.kept[0] = true;
    thinning.kept[line.size() - 1] = true;
    thinning.keepBetween(0, line.size() - 1);
    List<Spot> rest = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (thinning.kept[i]) {
        rest.add(line.get(i));
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
      double distance = squaredDistance(line.get(i), line.get(first), line.get(last));
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    return farthest;
  }

  // To the nearest point of the segment, which for a closed line may be a single point.
  private static double squaredDistance(Spot spot, Spot a, Spot b) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double length = dx * dx + dy * dy;
    double along = (spot.x() - a.x()) * dx + (spot.y() - a.y()) * dy;
    double share = length == 0 ? 0 : Math.max(0, Math.min(1, along / length));
    double restX = a.x() + share * dx - spot.x();
    double restY = a.y() + share * dy - spot.y();
    return restX * restX + restY * restY;
  }
}
