package sinew.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import sinew.drawing.Theme;

/**
 * A person of the pictogram. The states differ in shape, in filling and in colour, so that any one
 * of the three is enough to tell them apart.
 */
@SuppressWarnings("ImmutableEnumChecker") // Nobody changes the outlines.
enum Person {
  /** Filled, arms up. */
  WELL(Body.ARMS_UP, true),
  /** Filled, arms down. */
  IMPROVING(Body.ARMS_DOWN, true),
  /** Filled, arms to the sides. */
  RELAPSED(Body.ARMS_OUT, true),
  /** An outline, arms down. */
  NOT_BETTER(Body.ARMS_DOWN, false);

  /** How many points each kind of a path's parts has. */
  private static final int[] POINTS = {1, 1, 2, 3, 0};

  private final int[][] body;
  private final boolean filled;

  Person(int[][] body, boolean filled) {
    this.body = body;
    this.filled = filled;
  }

  boolean isFilled() {
    return filled;
  }

  /** The colour of outlines and names: dark enough for text. */
  Color colour() {
    return switch (this) {
      case WELL -> Theme.BLUE;
      case IMPROVING -> new Color(0x3B78A6);
      case RELAPSED -> Theme.RED;
      case NOT_BETTER -> Theme.GREY;
    };
  }

  /** The colour of areas. Dark and light take turns, so that they are told apart in grey print. */
  Color area() {
    return switch (this) {
      case WELL -> Theme.BLUE;
      case IMPROVING -> new Color(0xA9CBE6);
      case RELAPSED -> Theme.RED;
      case NOT_BETTER -> new Color(0xE3E8EC);
    };
  }

  /** The colour of people, who are told apart in grey print by more than their arms. */
  Color figure() {
    return this == IMPROVING ? new Color(0x5598CA) : colour();
  }

  /**
   * Draws people of this state.
   *
   * @param g2 where to draw
   * @param people one or more of their outlines
   */
  void draw(Graphics2D g2, Shape people) {
    g2.setPaint(figure());
    if (filled) {
      g2.fill(people);
    } else {
      g2.setStroke(Theme.OUTLINE);
      g2.draw(people);
    }
  }

  /**
   * The person's outline.
   *
   * @param x the middle of the person
   * @param y half its height
   * @param height from head to foot
   * @return the shape
   */
  Shape shape(double x, double y, double height) {
    double unit = height / 30;
    double top = y - height / 2;
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    path.append(head(x, top + 4 * unit, 4 * unit), false);
    path.moveTo(x + body[0][0] * unit, top + body[0][1] * unit);
    for (int i = 1; i < body.length; i++) {
      path.lineTo(x + body[i][0] * unit, top + body[i][1] * unit);
    }
    for (int i = body.length - 1; i >= 0; i--) {
      path.lineTo(x - body[i][0] * unit, top + body[i][1] * unit);
    }
    path.closePath();
    return path;
  }

  /** Right halves, from the top of the trunk to between the legs, in thirtieths of the height. */
  private static final class Body {
    private static final int[][] ARMS_UP = {
      {3, 9}, {8, 2}, {10, 4}, {5, 13}, {4, 19}, {4, 30}, {1, 30}, {0, 21}
    };
    private static final int[][] ARMS_DOWN = {
      {5, 9}, {8, 19}, {6, 20}, {4, 14}, {4, 30}, {1, 30}, {0, 21}
    };
    private static final int[][] ARMS_OUT = {
      {4, 9}, {12, 9}, {12, 12}, {4, 13}, {4, 30}, {1, 30}, {0, 21}
    };
  }

  /**
   * The person's outline as the path of an SVG, 30 high, with the middle at 0.
   *
   * @return numbers with at most one decimal
   */
  String path() {
    StringBuilder path = new StringBuilder();
    double[] at = new double[6];
    PathIterator parts = shape(0, 0, 30).getPathIterator(null);
    for (; !parts.isDone(); parts.next()) {
      int kind = parts.currentSegment(at);
      path.append("MLQCZ".charAt(kind));
      for (int i = 0; i < 2 * POINTS[kind]; i++) {
        BigDecimal number = BigDecimal.valueOf(Math.round(10 * at[i]), 1);
        path.append(i == 0 || number.signum() < 0 ? "" : " ")
            .append(number.stripTrailingZeros().toPlainString());
      }
    }
    return path.toString();
  }

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
