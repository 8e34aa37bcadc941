package sinew.chart.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * Writes a drawing as SVG 1.1. Lengths are rounded to a tenth of a unit and paths are written in
 * relative steps between rounded points: small files, no drift, and the same digits everywhere.
 */
final class SvgWriter {
  // The fallbacks are narrower than Open Sans, so that labels never run into each other.
  private static final String FONTS =
      "'" + Typeface.FAMILY + "','Segoe UI',Arial,Helvetica,sans-serif";

  private final StringBuilder out = new StringBuilder(1 << 14);

  /**
   * Writes a drawing.
   *
   * @param drawing what to write
   * @return a whole SVG document
   */
  String write(Drawing drawing) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
        .append(tenths(drawing.width()))
        .append(' ')
        .append(tenths(drawing.height()))
        .append("\" font-family=\"")
        .append(FONTS)
        .append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n<title>")
        .append(escaped(drawing.title()))
        .append("</title>\n<desc>")
        .append(escaped(drawing.description()))
        .append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Words words) {
        text(words);
      } else if (mark instanceof Mark.Form form) {
        form(form);
      }
    }
    return out.append("</svg>\n").toString();
  }

  private void text(Mark.Words words) {
    Pen pen = words.pen();
    out.append("<text");
    attribute("x", tenths(words.x()));
    attribute("y", tenths(words.y()));
    attribute("font-size", tenths(pen.size()));
    if (pen.typeface() != Typeface.REGULAR) {
      attribute("font-weight", pen.typeface().cssWeight());
    }
    if (pen.anchor() != Anchor.START) {
      attribute("text-anchor", pen.anchor().svg());
    }
    attribute("fill", pen.colour().css());
    if (words.halo()) {
      attribute("stroke", Colour.WHITE.css());
      attribute("stroke-width", tenths(PngPainter.HALO * pen.size()));
      attribute("paint-order", "stroke");
    }
    out.append('>').append(escaped(words.text())).append("</text>\n");
  }

  private void form(Mark.Form form) {
    if (form.shape() instanceof Rectangle2D box) {
      out.append("<rect");
      attribute("x", tenths(box.getX()));
      attribute("y", tenths(box.getY()));
      attribute("width", tenths(box.getWidth()));
      attribute("height", tenths(box.getHeight()));
    } else {
      out.append("<path");
      attribute("d", path(form.shape()));
    }
    ink(form.ink());
    out.append("/>\n");
  }

  private void ink(Ink ink) {
    if (ink.fills()) {
      attribute("fill", ink.colour().css());
    } else {
      attribute("fill", "none");
      attribute("stroke", ink.colour().css());
      attribute("stroke-width", tenths(ink.width()));
    }
    if (!ink.dashes().isEmpty()) {
      StringBuilder dashes = new StringBuilder();
      ink.dashes().forEach(dash -> dashes.append(dashes.isEmpty() ? "" : " ").append(tenths(dash)));
      attribute("stroke-dasharray", dashes.toString());
    }
    if (ink.opacity() < 1) {
      String hundredths = String.format(Locale.ROOT, "%.2f", ink.opacity());
      attribute(ink.fills() ? "fill-opacity" : "stroke-opacity", hundredths);
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private static String path(Shape shape) {
    SvgPath path = new SvgPath();
    double[] points = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      path.add(i.currentSegment(points), points);
    }
    return path.toString();
  }

  /**
   * A length as text.
   *
   * @param length the length
   * @return the length to a tenth, without needless zeros
   */
  static String tenths(double length) {
    return tenths(Math.round(length * 10));
  }

  /**
   * A number of tenths as text.
   *
   * @param tenths the number of tenths
   * @return for example {@code -.5} for -5
   */
  static String tenths(long tenths) {
    long size = Math.abs(tenths);
    String whole = size < 10 && size > 0 ? "" : Long.toString(size / 10);
    return (tenths < 0 ? "-" : "") + whole + (size % 10 == 0 ? "" : "." + size % 10);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
