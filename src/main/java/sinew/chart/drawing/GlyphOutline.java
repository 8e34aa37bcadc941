package sinew.chart.drawing;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/**
 * A simple glyph: closed curves through points. Points off the curve are the control points of
 * quadratic pieces; between two of them in a row lies, unwritten, a point on the curve.
 */
final class GlyphOutline {
  private static final int ON_CURVE = 0x1;
  private static final int X_SHORT = 0x2;
  private static final int Y_SHORT = 0x4;
  private static final int REPEAT = 0x8;
  private static final int X_SAME = 0x10;
  private static final int Y_SAME = 0x20;

  private final ByteBuffer file;
  private final int[] ends;
  private final int[] flags;
  private final int[] xs;
  private final int[] ys;
  private int at;

  /**
   * Reads a glyph.
   *
   * @param file the font
   * @param start where the glyph's description begins
   */
  GlyphOutline(ByteBuffer file, int start) {
    this.file = file;
    ends = new int[file.getShort(start)];
    at = start + 10;
    for (int contour = 0; contour < ends.length; contour++) {
      ends[contour] = Short.toUnsignedInt(next16());
    }
    int instructions = Short.toUnsignedInt(next16());
    at += instructions;
    flags = readFlags(ends.length == 0 ? 0 : ends[ends.length - 1] + 1);
    xs = readCoordinates(X_SHORT, X_SAME);
    ys = readCoordinates(Y_SHORT, Y_SAME);
  }

  private int[] readFlags(int points) {
    int[] all = new int[points];
    for (int point = 0; point < points; ) {
      int flag = file.get(at++);
      int times = (flag & REPEAT) == 0 ? 1 : 1 + Byte.toUnsignedInt(file.get(at++));
      for (; times > 0; times--) {
        all[point++] = flag;
      }
    }
    return all;
  }

  // The bit "same" means "as before" for a long coordinate and "positive" for a short one.
  private int[] readCoordinates(int isShort, int same) {
    int[] all = new int[flags.length];
    int value = 0;
    for (int point = 0; point < all.length; point++) {
      boolean sameBit = (flags[point] & same) != 0;
      if ((flags[point] & isShort) != 0) {
        int step = Byte.toUnsignedInt(file.get(at++));
        value += sameBit ? step : -step;
      } else if (!sameBit) {
        value += next16();
      }
      all[point] = value;
    }
    return all;
  }

  private short next16() {
    at += 2;
    return file.getShort(at - 2);
  }

  /**
   * Adds the glyph's curves to a path.
   *
   * @param path the path, in font units, y upwards
   */
  void appendTo(Path2D path) {
    int first = 0;
    for (int end : ends) {
      appendContour(path, first, end - first + 1);
      first = end + 1;
    }
  }

  // Walks once around, starting and ending in a point on the curve.
  private void appendContour(Path2D path, int first, int points) {
    int start = 0;
    while (!onCurve(first + start)) {
      start++;
    }
    path.moveTo(xs[first + start], ys[first + start]);
    for (int step = 1; step <= points; step++) {
      int here = first + (start + step) % points;
      int next = first + (start + step + 1) % points;
      if (onCurve(here)) {
        path.lineTo(xs[here], ys[here]);
      } else if (onCurve(next)) {
        path.quadTo(xs[here], ys[here], xs[next], ys[next]);
        step++;
      } else {
        double middleX = (xs[here] + xs[next]) / 2.0;
        path.quadTo(xs[here], ys[here], middleX, (ys[here] + ys[next]) / 2.0);
      }
    }
    path.closePath();
  }

  private boolean onCurve(int point) {
    return (flags[point] & ON_CURVE) != 0;
  }
}
