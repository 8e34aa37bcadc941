package sinew.chart;

import java.awt.Shape;
import java.awt.geom.Path2D;
import sinew.chart.drawing.Canvas;
import sinew.chart.drawing.Colour;
import sinew.chart.drawing.Ink;

/**
 * A person of the pictogram. The states differ in shape, in filling and in colour, so that any one
 * of the three is enough to tell them apart.
 */
enum Person {
  /** Filled, arms up. */
  RECOVERED("recovered", true, true),
  /** Filled, arms down. */
  IMPROVING("improving", false, true),
  /** An outline, arms down. */
  NOT_YET("not yet better", false, false);

  private final String words;
  private final boolean armsUp;
  private final boolean filled;

  Person(String words, boolean armsUp, boolean filled) {
    this.words = words;
    this.armsUp = armsUp;
    this.filled = filled;
  }

  String words() {
    return words;
  }

  Colour colour() {
    return switch (this) {
      case RECOVERED -> Theme.BLUE;
      case IMPROVING -> Theme.ORANGE;
      case NOT_YET -> Theme.GREY;
    };
  }

  /**
   * Draws the person.
   *
   * @param canvas where to draw
   * @param path collects the outlines of all persons of this state
   */
  void finish(Canvas canvas, Path2D path) {
    canvas.form(path, filled ? Ink.fill(colour()) : Ink.line(colour(), 1.5));
  }

  /**
   * Adds a person to a path.
   *
   * @param path the path
   * @param x the middle of the person
   * @param y the top of the head
   * @param height from head to foot
   */
  void stand(Path2D path, double x, double y, double height) {
    double unit = height / 30;
    path.append(head(x, y + 4 * unit, 4 * unit), false);
    int[][] body = armsUp ? UP : DOWN;
    path.moveTo(x + body[0][0] * unit, y + body[0][1] * unit);
    for (int i = 1; i < body.length; i++) {
      path.lineTo(x + body[i][0] * unit, y + body[i][1] * unit);
    }
    for (int i = body.length - 1; i >= 0; i--) {
      path.lineTo(x - body[i][0] * unit, y + body[i][1] * unit);
    }
    path.closePath();
  }

  // Right halves, from the top of the trunk to between the legs, in thirtieths of the height.
  private static final int[][] UP = {
    {3, 9}, {8, 2}, {10, 4}, {5, 13}, {4, 19}, {4, 30}, {1, 30}, {0, 21}
  };
  private static final int[][] DOWN = {
    {5, 9}, {8, 19}, {6, 20}, {4, 14}, {4, 30}, {1, 30}, {0, 21}
  };

  // Two curves come within 2 % of a circle, a tenth of a unit here.
  private static Shape head(double x, double y, double r) {
    double k = r * 4 / 3;
    Path2D.Double circle = new Path2D.Double();
    circle.moveTo(x + r, y);
    circle.curveTo(x + r, y + k, x - r, y + k, x - r, y);
    circle.curveTo(x - r, y - k, x + r, y - k, x + r, y);
    circle.closePath();
    return circle;
  }
}
