package sinew.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Paints a drawing as PNG. Text is filled outlines of {@link Typeface}; the JDK's fonts are never
 * loaded, no display is opened, and no temporary file is written.
 */
final class PngPainter {
  /** Pixels to a unit, each way. */
  static final int SCALE = 2;

  /** Width of the white line around the letters, in ems. */
  static final double HALO = 0.25;

  private static final Map<RenderingHints.Key, Object> HINTS =
      Map.of(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

  private PngPainter() {}

  /**
   * Paints a drawing.
   *
   * @param drawing what to paint
   * @return a PNG file
   */
  static byte[] paint(Drawing drawing) {
    // Nothing here needs a display; without this a desktop JDK would look for one.
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
    int width = (int) Math.ceil(SCALE * drawing.width());
    int height = (int) Math.ceil(SCALE * drawing.height());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setBackground(Color.WHITE);
      graphics.clearRect(0, 0, width, height);
      graphics.addRenderingHints(HINTS);
      graphics.scale(SCALE, SCALE);
      drawing.marks().forEach(mark -> paint(mark, graphics));
    } finally {
      graphics.dispose();
    }
    return encoded(image);
  }

  private static void paint(Mark mark, Graphics2D graphics) {
    if (mark instanceof Mark.Form form) {
      paint(form.shape(), form.ink(), graphics);
    } else if (mark instanceof Mark.Words words) {
      Pen pen = words.pen();
      double left = pen.anchor().left(words.x(), pen.width(words.text()));
      Shape letters = pen.typeface().outline(words.text(), pen.size(), new Spot(left, words.y()));
      if (words.halo()) {
        paint(letters, Ink.line(Colour.WHITE, HALO * pen.size()), graphics);
      }
      paint(letters, Ink.fill(pen.colour()), graphics);
    }
  }

  private static void paint(Shape shape, Ink ink, Graphics2D graphics) {
    int alpha = (int) Math.round(255 * ink.opacity());
    graphics.setColor(new Color(alpha << 24 | ink.colour().rgb(), true));
    if (ink.fills()) {
      graphics.fill(shape);
    } else {
      graphics.setStroke(stroke(ink));
      graphics.draw(shape);
    }
  }

  private static BasicStroke stroke(Ink ink) {
    float width = (float) ink.width();
    List<Double> dashes = ink.dashes();
    if (dashes.isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
    float[] lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dashes.get(i).floatValue();
    }
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, lengths, 0);
  }

  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.write(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
