package sinew.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The marks of what was published of each arm. They differ in shape, for those who print grey. */
enum PublishedMark {
  SQUARES("squares") {
    @Override
    Shape at(double x, double y) {
      return new Rectangle2D.Double(x - HALF, y - HALF, 2 * HALF, 2 * HALF);
    }
  },
  CIRCLES("circles") {
    @Override
    Shape at(double x, double y) {
      return new Ellipse2D.Double(x - HALF - 1, y - HALF - 1, 2 * HALF + 2, 2 * HALF + 2);
    }
  },
  DIAMONDS("diamonds") {
    @Override
    Shape at(double x, double y) {
      return polygon(x, y - 9, x + 9, y, x, y + 9, x - 9, y);
    }
  },
  TRIANGLES("triangles") {
    @Override
    Shape at(double x, double y) {
      return polygon(x, y - 8, x + 8, y + HALF, x - 8, y + HALF);
    }
  };

  /** Half of the side of a square; the others cover about as much. */
  static final double HALF = 6;

  private final String words;

  PublishedMark(String words) {
    this.words = words;
  }

  /** The mark of an arm, by its place in its panel. */
  static PublishedMark of(int arm) {
    return values()[arm % values().length];
  }

  /** What it is called, for example {@code squares}. */
  String words() {
    return words;
  }

  /** The shape around a point. */
  abstract Shape at(double x, double y);

  private static Shape polygon(double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i], corners[i + 1]);
    }
    path.closePath();
    return path;
  }
}
