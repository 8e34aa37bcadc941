package sinew.chart.drawing;

/** Which part of a line of text stands at its place. */
public enum Anchor {
  /** The text begins at its place. */
  START("start", 0),
  /** The middle of the text is at its place. */
  MIDDLE("middle", 0.5),
  /** The text ends at its place. */
  END("end", 1);

  private final String svg;
  private final double share;

  Anchor(String svg, double share) {
    this.svg = svg;
    this.share = share;
  }

  String svg() {
    return svg;
  }

  double left(double x, double width) {
    return x - share * width;
  }
}
