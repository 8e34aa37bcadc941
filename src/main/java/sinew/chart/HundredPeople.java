package sinew.chart;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.Collectors;
import sinew.chart.drawing.Anchor;
import sinew.chart.drawing.Canvas;
import sinew.chart.drawing.Pen;
import sinew.chart.drawing.Spot;

/** A hundred people like this at a few times: ten rows of ten, with the numbers below. */
public final class HundredPeople {
  private static final double GAP = 56;
  private static final double COUNTS = 90;

  private HundredPeople() {}

  /**
   * The chart.
   *
   * @param source where the numbers come from
   * @param moments one to three times, in order
   * @return the chart, named {@code hundred-people}
   */
  public static Chart of(Source source, List<Moment> moments) {
    String title = title(moments);
    Sheet sheet = Sheet.of(title, "Each figure is one of 100 people like this.", source);
    double width = (Sheet.RIGHT - Sheet.LEFT - GAP * (moments.size() - 1)) / moments.size();
    for (int i = 0; i < moments.size(); i++) {
      panel(sheet, moments.get(i), Sheet.LEFT + i * (width + GAP), width);
    }
    String words = moments.stream().map(HundredPeople::words).collect(Collectors.joining(" "));
    return new Chart("hundred-people", sheet.canvas().finish(title, words), figures(moments));
  }

  private static String title(List<Moment> moments) {
    String rest =
        moments.stream()
            .skip(1)
            .map(moment -> ", %d after %s".formatted(moment.recovered(), moment.when()))
            .collect(Collectors.joining());
    Moment first = moments.get(0);
    return "Of 100 people, %d have recovered after %s".formatted(first.recovered(), first.when())
        + rest;
  }

  private static String words(Moment moment) {
    return "After %s: %d recovered, %d improving, %d not yet better."
        .formatted(moment.when(), moment.recovered(), moment.improving(), moment.notYet());
  }

  private static void panel(Sheet sheet, Moment moment, double left, double width) {
    Canvas canvas = sheet.canvas();
    double top = sheet.top() + 30;
    double middle = left + width / 2;
    canvas.text(
        "after " + moment.when(),
        new Spot(middle, sheet.top() + 16),
        Theme.TEXT.bold().at(Anchor.MIDDLE));
    double row = (Sheet.BOTTOM - COUNTS - top) / 10;
    double column = Math.min(width / 10, row * 0.9);
    int[] counts = {moment.recovered(), moment.improving(), moment.notYet()};
    int person = 0;
    for (Person state : Person.values()) {
      Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
      for (int i = 0; i < counts[state.ordinal()]; i++, person++) {
        double x = middle + (person % 10 - 4.5) * column;
        int above = person / 10;
        state.stand(path, x, top + above * row, row * 0.8);
      }
      if (counts[state.ordinal()] > 0) {
        state.finish(canvas, path);
      }
      count(canvas, state, counts[state.ordinal()], new Spot(middle, Sheet.BOTTOM - COUNTS));
    }
  }

  private static void count(Canvas canvas, Person state, int people, Spot top) {
    double y = top.y() + 32 + 27 * state.ordinal();
    Pen number = Theme.TEXT.bold().in(state.colour()).at(Anchor.END);
    Path2D.Double icon = new Path2D.Double();
    state.stand(icon, top.x() - 88, y - 18, 22);
    state.finish(canvas, icon);
    canvas.text(Integer.toString(people), new Spot(top.x() - 30, y), number);
    canvas.text(state.words(), new Spot(top.x() - 20, y), Theme.TEXT);
  }

  private static Figures figures(List<Moment> moments) {
    Figures.Rows rows =
        Figures.withColumns(
            "after", "recovered (of 100)", "improving (of 100)", "not yet better (of 100)");
    for (Moment moment : moments) {
      rows.add(moment.when(), moment.recovered(), moment.improving(), moment.notYet());
    }
    return rows.figures();
  }
}
