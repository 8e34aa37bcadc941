package sinew.drawing;

import com.pngencoder.PngEncoder;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import sinew.table.Table;

/**
 * A picture with the numbers it was drawn from. Equal statistics give equal bytes. It is drawn when
 * it is first asked for, by one thread at a time, and its SVG once.
 */
public final class Chart {
  private static final int PIXELS_A_UNIT = 2;

  /** Of zlib, 0 to 9. Files are a sixth smaller than those of the JDK's writer at 0.7. */
  private static final int COMPRESSION = 4;

  private final String name;
  private final String title;
  private final String description;
  private final JFreeChart drawing;
  private final Table<?> figures;
  private int height = Sheet.HEIGHT;
  private String svg;

  /**
   * A chart as high as a slide.
   *
   * @param name what its files are called, without ending, for example {@code recovery-histogram}
   * @param title what the chart shows, as a heading of one line
   * @param description what the chart shows, for those who cannot see it; one or more sentences
   * @param drawing the picture
   * @param figures the same numbers as a table
   */
  public Chart(
      String name, String title, String description, JFreeChart drawing, Table<?> figures) {
    this.name = name;
    this.title = title;
    this.description = description;
    this.drawing = drawing;
    this.figures = figures;
  }

  /**
   * The same chart at another height.
   *
   * @param units how high it is drawn, in units of the drawing
   * @return the chart
   */
  public Chart high(int units) {
    Chart chart = new Chart(name, title, description, drawing, figures);
    chart.height = units;
    return chart;
  }

  /**
   * What its files are called, without ending.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * What it shows, as a heading of one line.
   *
   * @return the title
   */
  public String title() {
    return title;
  }

  /**
   * What it shows, for those who cannot see it.
   *
   * @return one or more sentences
   */
  public String description() {
    return description;
  }

  /**
   * How high it is drawn.
   *
   * @return the height, in units of the drawing
   */
  public int height() {
    return height;
  }

  /**
   * The same numbers as a table.
   *
   * @return the table
   */
  public Table<?> figures() {
    return figures;
  }

  /**
   * The chart as SVG, with its text as text.
   *
   * @return an SVG document
   */
  public synchronized String svg() {
    if (svg == null) {
      svg = SvgGraphics.svg(title, description, height, this::draw);
    }
    return svg;
  }

  /**
   * The chart as pixels, two to a unit of the drawing.
   *
   * @return a PNG file, equal on every machine with the same JDK
   */
  public synchronized byte[] png() {
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
