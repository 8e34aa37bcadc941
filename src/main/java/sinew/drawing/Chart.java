package sinew.drawing;

import com.pngencoder.PngEncoder;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import sinew.table.Table;

/**
 * A picture with the numbers it was drawn from. Equal statistics give equal bytes.
 *
 * @param name what its files are called, without ending, for example {@code recovery-histogram}
 * @param title what the chart shows, as a heading of one line
 * @param description what the chart shows, for those who cannot see it; one or more sentences
 * @param drawing the picture
 * @param figures the same numbers as a table
 * @param height how high it is drawn
 */
public record Chart(
    String name,
    String title,
    String description,
    JFreeChart drawing,
    Table<?> figures,
    int height) {
  private static final int PIXELS_A_UNIT = 2;

  /** Of zlib, 0 to 9. Files are a sixth smaller than those of the JDK's writer at 0.7. */
  private static final int COMPRESSION = 4;

  /** A chart as high as a slide. */
  public Chart(
      String name, String title, String description, JFreeChart drawing, Table<?> figures) {
    this(name, title, description, drawing, figures, Sheet.HEIGHT);
  }

  /**
   * The chart as SVG, with its text as text.
   *
   * @return an SVG document
   */
  public String svg() {
    return SvgGraphics.svg(title, description, height, this::draw);
  }

  /**
   * The chart as pixels, two to a unit of the drawing.
   *
   * @return a PNG file, equal on every machine with the same JDK
   */
  public byte[] png() {
    BufferedImage image =
        new BufferedImage(
            PIXELS_A_UNIT * Sheet.WIDTH, PIXELS_A_UNIT * height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    g2.scale(PIXELS_A_UNIT, PIXELS_A_UNIT);
    draw(g2);
    g2.dispose();
    return new PngEncoder()
        .withBufferedImage(image)
        .withCompressionLevel(COMPRESSION)
        .withMultiThreadedCompressionEnabled(false)
        .toBytes();
  }

  /**
   * How to read the chart.
   *
   * @return the second line of its heading; empty if it has none
   */
  public String note() {
    return drawing.getSubtitleCount() > 1 && drawing.getSubtitle(1) instanceof TextTitle note
        ? note.getText()
        : "";
  }

  /** Draws the chart at its own size. */
  void draw(Graphics2D g2) {
    g2.addRenderingHints(Theme.HINTS);
    drawing.draw(g2, new Rectangle2D.Double(0, 0, Sheet.WIDTH, height));
  }
}
