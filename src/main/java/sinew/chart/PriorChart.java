package sinew.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.TextAnchor;
import sinew.drawing.Chart;
import sinew.drawing.Panel;
import sinew.drawing.Sheet;
import sinew.drawing.Source;
import sinew.drawing.Theme;
import sinew.table.Columns;
import sinew.table.Table;

/** Prior and posterior range of each parameter: a row for each, over the range of its prior. */
public final class PriorChart {
  private static final double ROW = 30;
  private static final double LEFT = 330;
  private static final double RIGHT = 300;
  private static final double ABOVE = 30;
  private static final double BELOW = 16;
  private static final int HEADING = 120;
  private static final double HALF_MARK = 6;
  private static final double BOX = 10;

  private final List<Row> rows;

  private PriorChart(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * A parameter. Places run from 0, the low end of the prior, to 1, the high end.
   *
   * @param name the parameter
   * @param logarithmic whether equal steps are equal ratios
   * @param from value at the low end
   * @param to value at the high end
   * @param middle value of the middle draw
   * @param places places of the 2.5, 25, 50, 75 and 97.5 % quantiles of the draws
   * @param moved whether the data narrowed it
   */
  public record Row(
      String name,
      boolean logarithmic,
      String from,
      String to,
      String middle,
      List<Double> places,
      boolean moved) {

    public Row {
      places = List.copyOf(places);
    }
  }

  /**
   * The chart; its files are called priors.
   *
   * @param source where the numbers come from
   * @param rows one or more parameters
   * @return the chart
   */
  public static Chart of(Source source, List<Row> rows) {
    PriorChart chart = new PriorChart(rows);
    String title = "What the trials say of each parameter";
    String note =
        "Grey: the range looked at, all alike before. Line: 95 % of the draws after; box: half of"
            + " them; circle: the middle. Log: equal steps are equal ratios.";
    return new Chart(
            "priors",
            title,
            rows.stream().map(PriorChart::sentence).collect(Collectors.joining(" ")),
            Sheet.of(title, note, source, chart.panel()),
            chart.figures())
        .high((int) (HEADING + ABOVE + BELOW + ROW * rows.size()));
  }

  private Panel panel() {
    NumberAxis level = new NumberAxis();
    level.setRange(0, 1);
    level.setVisible(false);
    NumberAxis upright = new NumberAxis();
    upright.setRange(0, rows.size());
    upright.setVisible(false);
    Panel panel = new Panel(level, upright).withSpace(ABOVE, LEFT, BELOW, RIGHT);
    panel.setRangeGridlinesVisible(false);
    panel.setDomainGridlinesVisible(false);
    panel.add(this::drawRows);
    return panel;
  }

  private void drawRows(Graphics2D g2, Panel.Frame frame) {
    double right = frame.area().getMaxX();
    Theme.NOTE.bold().in(Theme.BLUE).write(g2, "middle", right + 90, frame.area().getMinY() - 8);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double y = frame.y(rows.size() - i - 0.5);
      g2.setPaint(Theme.FAINT);
      g2.fill(new Rectangle2D.Double(frame.x(0), y - BOX, frame.x(1) - frame.x(0), 2 * BOX));
      Theme.NOTE.in(Theme.INK).write(g2, row.name(), Sheet.LEFT, y + 6);
      if (row.logarithmic()) {
        double after = Sheet.LEFT + Theme.NOTE.width(row.name()) + BOX;
        Theme.NOTE.write(g2, "log", after, y + 6);
      }
      Theme.NOTE.write(g2, row.from(), frame.x(0) - 8, y + 6, TextAnchor.BASELINE_RIGHT);
      Theme.NOTE.write(g2, row.to(), right + 8, y + 6);
      g2.setPaint(Theme.BLUE);
      g2.setStroke(Theme.OUTLINE);
      List<Double> places = row.places();
      g2.draw(new Line2D.Double(frame.x(places.get(0)), y, frame.x(places.get(4)), y));
      g2.draw(
          new Rectangle2D.Double(
              frame.x(places.get(1)),
              y - BOX / 2,
              frame.x(places.get(3)) - frame.x(places.get(1)),
              BOX));
      double middle = frame.x(places.get(2));
      g2.fill(
          new Ellipse2D.Double(middle - HALF_MARK, y - HALF_MARK, 2 * HALF_MARK, 2 * HALF_MARK));
      Theme.NOTE.bold().in(Theme.BLUE).write(g2, row.middle(), right + 90, y + 6);
      if (!row.moved()) {
        Theme.NOTE.write(g2, "not settled", Sheet.RIGHT, y + 6, TextAnchor.BASELINE_RIGHT);
      }
    }
  }

  private static String sentence(Row row) {
    return row.name()
        + ": looked at from "
        + row.from()
        + " to "
        + row.to()
        + ", middle "
        + row.middle()
        + (row.moved() ? "." : ", not settled by the data.");
  }

  private Table<Row> figures() {
    Columns<Row> columns =
        Columns.of(Row.class)
            .text("parameter", "Parameter", Row::name)
            .flag("logarithmic", "Log scale", Row::logarithmic)
            .text("prior_low", "Lowest value looked at", Row::from)
            .text("prior_high", "Highest value looked at", Row::to)
            .text("median", "Middle", Row::middle);
    List<String> keys = List.of("p2_5", "p25", "p50", "p75", "p97_5");
    for (int i = 0; i < keys.size(); i++) {
      int place = i;
      columns =
          columns.number(
              "place_" + keys.get(i), "Place in the prior", "1", row -> row.places().get(place));
    }
    return new Table<>(
        "Range of each free parameter before and after the fit.",
        columns.flag("settled", "Settled", Row::moved),
        rows);
  }
}
