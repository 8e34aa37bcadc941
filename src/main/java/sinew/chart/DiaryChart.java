package sinew.chart;

import static sinew.text.Times.DAYS_A_WEEK;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import sinew.drawing.Chart;
import sinew.drawing.EndLabels;
import sinew.drawing.Lines;
import sinew.drawing.MeasureAxis;
import sinew.drawing.Panel;
import sinew.drawing.PlotGrid;
import sinew.drawing.Sheet;
import sinew.drawing.Source;
import sinew.drawing.Theme;
import sinew.drawing.TimeAxis;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.Times;

/**
 * One patient's diary: load against bearable load above, pain and flares below, on one axis of
 * time. Each day is drawn, or where days are finer than can be seen, the worst of a few days.
 */
public final class DiaryChart {
  private static final double LABELS = 186;
  private static final double WIDTH = Sheet.RIGHT - Sheet.LEFT - MeasureAxis.WIDTH - LABELS;
  private static final double ROW = 23;
  private static final double HEADING = 50;
  private static final double BELOW_HEADING = 25;
  private static final String LOADS = "Load (1 = what an uninjured tendon bears)";

  private static final int STEPS = 550;
  // Units between two points of a line; closer ones could not be told apart.
  private static final double FINEST = 2;
  private static final Stroke MARK =
      new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {2, 4}, 0);

  private final DiaryDays diary;
  private final int horizonDays;
  private final int stride;
  private final List<EventRows.Place> places;

  private DiaryChart(DiaryDays diary) {
    this.diary = diary;
    horizonDays = diary.days().size() - 1;
    stride = 1 + diary.days().size() / STEPS;
    places = EventRows.place(diary.events(), this::x);
  }

  /**
   * The chart.
   *
   * @param source where the patient comes from
   * @param diary the patient's days
   * @return the chart, named {@code diary-} and the patient's name
   */
  public static Chart of(Source source, DiaryDays diary) {
    DiaryChart chart = new DiaryChart(diary);
    String note =
        "One virtual patient, day by day. Filled: each day. Line: mean of the last 7 days.";
    PlotGrid panels = new PlotGrid(List.of(chart.loads(), chart.pains()), 1, 0);
    return new Chart(
        "diary-" + diary.patient(),
        diary.title(),
        chart.description(),
        Sheet.of(diary.title(), note, source, panels),
        chart.figures());
  }

  private double x(int day) {
    return Sheet.LEFT + MeasureAxis.WIDTH + WIDTH * day / horizonDays;
  }

  /** The upper panel; the labels of events stand above its heading. */
  private Panel loads() {
    TimeAxis time = new TimeAxis(horizonDays);
    time.setVisible(false);
    Panel panel =
        new Panel(time, new MeasureAxis(0, highestLoad() * 1.05))
            .withSpace(rows() * ROW + HEADING, MeasureAxis.WIDTH, 0, LABELS);
    Color dark = Theme.colour(0);
    addArea(panel, DiaryDays.Day::load, Theme.BLUE);
    addLine(
        panel, day -> lastDays(day, DiaryDays.Day::load), Theme.stroke(2.2, List.of()), Theme.BLUE);
    addLine(
        panel, day -> diary.days().get(day).bearableLoad(), Theme.stroke(2.2, List.of(9, 6)), dark);
    panel.add(
        new EndLabels(
            List.of(
                name("load", lastWeek(DiaryDays.Day::load), Theme.BLUE),
                name("bearable load", last().bearableLoad(), dark))));
    return panel;
  }

  /** Rows of labels of events. */
  private int rows() {
    return places.stream().mapToInt(place -> place.row() + 1).max().orElse(0);
  }

  private Panel pains() {
    Panel panel =
        new Panel(new TimeAxis(horizonDays), new MeasureAxis(0, 10))
            .withSpace(HEADING + 14, MeasureAxis.WIDTH, TimeAxis.HEIGHT, LABELS);
    addArea(panel, DiaryDays.Day::pain, Theme.RED);
    addLine(
        panel, day -> lastDays(day, DiaryDays.Day::pain), Theme.stroke(2.2, List.of()), Theme.RED);
    panel.add(this::drawEvents);
    panel.add(heading("Worst pain of the day (0-10)"));
    panel.add(new EndLabels(List.of(name("pain", lastWeek(DiaryDays.Day::pain), Theme.RED))));
    panel.add(this::drawFlares);
    return panel;
  }

  private double highestLoad() {
    return diary.days().stream()
        .mapToDouble(day -> Math.max(day.load(), day.bearableLoad()))
        .reduce(0.1, Math::max);
  }

  private static EndLabels.Label name(String text, double end, Color colour) {
    return new EndLabels.Label(end, text, Theme.TEXT.bold().in(colour));
  }

  private static Panel.Overlay heading(String text) {
    return (g2, frame) ->
        Theme.TEXT
            .bold()
            .writeOnWhite(g2, text, Sheet.LEFT, frame.area().getMinY() - BELOW_HEADING);
  }

  /** From the labels at the top of the sheet down through both panels, and the upper heading. */
  private void drawEvents(Graphics2D g2, Panel.Frame frame) {
    double top = frame.area().getMinY() - HEADING - 14 - loadsHeight(frame);
    g2.setPaint(Theme.GREY);
    for (EventRows.Place place : places) {
      double x = x(place.event().day());
      double y = top + ROW * (place.row() + 1) - 6;
      g2.setPaint(Theme.GREY);
      g2.setStroke(MARK);
      g2.draw(new Line2D.Double(x, y - 15, x, frame.area().getMaxY()));
      Theme.NOTE.in(Theme.INK).writeOnWhite(g2, place.event().label(), place.left(), y);
    }
    double below = top + ROW * rows() + HEADING - BELOW_HEADING;
    Theme.TEXT.bold().writeOnWhite(g2, LOADS, Sheet.LEFT, below);
  }

  /** Both panels are equally high, with what stands above and below them. */
  private static double loadsHeight(Panel.Frame frame) {
    return frame.area().getHeight() + HEADING + 14 + TimeAxis.HEIGHT;
  }

  private void drawFlares(Graphics2D g2, Panel.Frame frame) {
    double y = frame.area().getMinY() - 5;
    List<Integer> flares = flareStarts();
    Path2D triangles = new Path2D.Double();
    for (int day : flares) {
      double x = x(day);
      triangles.moveTo(x, y);
      triangles.lineTo(x - 5, y - 10);
      triangles.lineTo(x + 5, y - 10);
      triangles.closePath();
    }
    g2.setPaint(Theme.INK);
    g2.fill(triangles);
    // Nothing is said of none: pain may be steady and high.
    if (!flares.isEmpty()) {
      double right = frame.area().getMaxX() + EndLabels.INDENT;
      // Above the name of a pain that ends at 10.
      Theme.NOTE.in(Theme.INK).write(g2, flareCount(flares.size()), right, y - 10);
    }
  }

  private static String flareCount(int flares) {
    return flares == 1 ? "1 sudden flare" : flares + " sudden flares";
  }

  // Each step is a day, or the worst of a few.
  private void addArea(Panel panel, ToDoubleFunction<DiaryDays.Day> value, Color colour) {
    XYSeries steps = new XYSeries("each day", false);
    int size = diary.days().size();
    for (int day = 0; day < size; day += stride) {
      int end = Math.min(size, day + stride);
      double worst = diary.days().subList(day, end).stream().mapToDouble(value).max().orElseThrow();
      steps.add(day, worst);
      steps.add(Math.min(horizonDays, end), worst);
    }
    XYAreaRenderer renderer = new XYAreaRenderer(XYAreaRenderer.AREA);
    renderer.setSeriesPaint(0, Theme.translucent(colour, 0.28));
    renderer.setOutline(false);
    panel.add(new XYSeriesCollection(steps), renderer);
  }

  private void addLine(Panel panel, IntToDoubleFunction value, Stroke stroke, Color colour) {
    List<double[]> points = new ArrayList<>();
    int step = Math.max(1, (int) Math.round(FINEST * horizonDays / WIDTH));
    for (int day = 0; day < horizonDays; day += step) {
      points.add(point(day, value));
    }
    points.add(point(horizonDays, value));
    Lines.add(panel, points, stroke, colour);
  }

  private static double[] point(int day, IntToDoubleFunction value) {
    double height = value.applyAsDouble(day);
    return new double[] {day, height};
  }

  private double lastDays(int day, ToDoubleFunction<DiaryDays.Day> value) {
    List<DiaryDays.Day> days = diary.days().subList(Math.max(0, day - DAYS_A_WEEK + 1), day + 1);
    return days.stream().mapToDouble(value).sum() / days.size();
  }

  private double lastWeek(ToDoubleFunction<DiaryDays.Day> value) {
    return lastDays(diary.days().size() - 1, value);
  }

  private DiaryDays.Day last() {
    return diary.days().get(diary.days().size() - 1);
  }

  private List<Integer> flareStarts() {
    List<Integer> starts = new ArrayList<>();
    for (int day = 0; day < diary.days().size(); day++) {
      boolean before = day > 0 && diary.days().get(day - 1).flare();
      if (diary.days().get(day).flare() && !before) {
        starts.add(day);
      }
    }
    return starts;
  }

  private String description() {
    StringBuilder words = new StringBuilder();
    words
        .append("Pain ")
        .append(Numbers.onScale(diary.days().get(0).pain(), 10))
        .append(" at the start and ")
        .append(Numbers.onScale(lastWeek(DiaryDays.Day::pain), 10))
        .append(" in the last of ")
        .append(Times.length(horizonDays))
        .append("; ")
        .append(flareCount(flareStarts().size()));
    for (DiaryDays.Event event : diary.events()) {
      words.append("; ").append(event.label()).append(" on day ").append(event.day());
    }
    return words.append('.').toString();
  }

  private Table<Integer> figures() {
    Columns<Integer> columns =
        Columns.of(Integer.class)
            .whole("day", "Day", "days", day -> day)
            .number("load", "Load", "1", day -> day(day).load())
            .number("bearable_load", "Bearable load", "1", day -> day(day).bearableLoad())
            .number("pain", "Worst pain of the day", "0-10", day -> day(day).pain())
            .flag("flare", "Flare", day -> day(day).flare())
            .text("event", "What happened", this::eventsOn);
    return new Table<>(
        "One patient's load, bearable load, pain and flares, day by day.",
        columns,
        IntStream.range(0, diary.days().size()).boxed().toList());
  }

  private DiaryDays.Day day(int day) {
    return diary.days().get(day);
  }

  private String eventsOn(int day) {
    return diary.events().stream()
        .filter(event -> event.day() == day)
        .map(DiaryDays.Event::label)
        .collect(Collectors.joining("; "));
  }
}
