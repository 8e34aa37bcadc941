package sinew.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
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
  // Halves the time of the usual compression; files are a tenth larger.
  private static final float COMPRESSION_QUALITY = 0.7f;

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
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(COMPRESSION_QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
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
