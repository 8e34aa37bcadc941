package sinew.chart.drawing;

import java.awt.geom.PathIterator;

/** The text of a path: relative steps between points that were rounded to a tenth first. */
final class SvgPath {
  private final StringBuilder text = new StringBuilder();
  private long x;
  private long y;
  private long startX;
  private long startY;
  private char last;

  /**
   * Adds a piece of a path.
   *
   * @param kind one of the constants of {@link PathIterator}
   * @param points its points
   */
  void add(int kind, double[] points) {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> move(points);
      case PathIterator.SEG_LINETO -> line(points);
      case PathIterator.SEG_QUADTO -> curve('q', points, 4);
      case PathIterator.SEG_CUBICTO -> curve('c', points, 6);
      default -> close();
    }
  }

  private void move(double[] points) {
    x = rounded(points[0]);
    y = rounded(points[1]);
    startX = x;
    startY = y;
    command('M');
    number(x);
    number(y);
  }

  // A line shorter than the rounding is left out: it would not be seen.
  private void line(double[] points) {
    long dx = rounded(points[0]) - x;
    long dy = rounded(points[1]) - y;
    if (dx == 0 && dy == 0) {
      return;
    }
    if (dy == 0) {
      command('h');
      number(dx);
    } else if (dx == 0) {
      command('v');
      number(dy);
    } else {
      command('l');
      number(dx);
      number(dy);
    }
    x += dx;
    y += dy;
  }

  private void curve(char letter, double[] points, int length) {
    command(letter);
    for (int i = 0; i < length; i += 2) {
      number(rounded(points[i]) - x);
      number(rounded(points[i + 1]) - y);
    }
    x = rounded(points[length - 2]);
    y = rounded(points[length - 1]);
  }

  private void close() {
    text.append('z');
    last = 'z';
    x = startX;
    y = startY;
  }

  private void command(char letter) {
    if (last != letter || letter == 'M') {
      text.append(letter);
    } else {
      text.append(' ');
    }
    last = letter;
  }

  // A minus sign separates numbers by itself.
  private void number(long tenths) {
    boolean afterDigit = text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
    if (afterDigit && tenths >= 0) {
      text.append(' ');
    }
    text.append(SvgWriter.tenths(tenths));
  }

  private static long rounded(double length) {
    return Math.round(length * 10);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
