package sinew.chart;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import sinew.chart.drawing.Canvas;
import sinew.chart.drawing.Colour;
import sinew.chart.drawing.Ink;
import sinew.chart.drawing.Pen;
import sinew.chart.drawing.Spot;

/**
 * One patient's diary: load against bearable load above, pain and flares below, on one axis of
 * time. Each day is drawn, or where days are finer than can be seen, the worst of a few days.
 */
public final class DiaryChart {
  private static final double LEFT = Sheet.LEFT + 58;
  private static final double RIGHT = Sheet.RIGHT - 186;
  private static final double ROW = 23;
  private static final double HEADING = 50;
  private static final int WEEK = 7;
  private static final int STEPS = 1100;
  // Units between two points of a line; closer ones could not be told apart.
  private static final double FINEST = 2;

  private final Diary diary;
  private final TimeAxis time;
  private final int stride;

  private DiaryChart(Diary diary) {
    this.diary = diary;
    time = new TimeAxis(LEFT, RIGHT, diary.days().size() - 1);
    stride = 1 + diary.days().size() / STEPS;
  }

  /**
   * The chart.
   *
   * @param source where the patient comes from
   * @param diary the patient's days
   * @return the chart, named {@code diary-} and the patient's name
   */
  public static Chart of(Source source, Diary diary) {
    DiaryChart chart = new DiaryChart(diary);
    String note =
        "One virtual patient, day by day. Filled: each day. Line: mean of the last 7 days.";
    Sheet sheet = Sheet.of(diary.title(), note, source);
    chart.draw(sheet);
    return new Chart(
        "diary-" + diary.patient(),
        sheet.canvas().finish(diary.title(), chart.description()),
        chart.figures());
  }

  private void draw(Sheet sheet) {
    List<EventRows.Place> places = EventRows.place(diary.events(), time);
    int rows = places.stream().mapToInt(place -> place.row() + 1).max().orElse(0);
    double eventsTop = sheet.top() + 6;
    double top = eventsTop + rows * ROW + HEADING;
    double bottom = Sheet.BOTTOM - TimeAxis.HEIGHT;
    double middle = top + (bottom - top - HEADING) * 0.55;
    ValueAxis loads = new ValueAxis(0, highestLoad() * 1.05, top, middle - 12);
    ValueAxis pains = new ValueAxis(0, 10, middle + HEADING, bottom);
    Canvas canvas = sheet.canvas();
    loads.draw(canvas, LEFT, RIGHT);
    pains.draw(canvas, LEFT, RIGHT);
    drawEvents(canvas, places, eventsTop, bottom);
    drawLoads(canvas, loads);
    drawPain(canvas, pains);
    time.draw(canvas, bottom);
  }

  private double highestLoad() {
    return diary.days().stream()
        .mapToDouble(day -> Math.max(day.load(), day.bearableLoad()))
        .reduce(0.1, Math::max);
  }

  private void drawEvents(Canvas canvas, List<EventRows.Place> places, double top, double bottom) {
    for (EventRows.Place place : places) {
      double x = time.x(place.event().day());
      double y = top + ROW * (place.row() + 1);
      canvas.line(
          new Spot(x, y - 15),
          new Spot(x, bottom),
          Ink.line(Theme.GREY, 1).withDashes(List.of(2.0, 4.0)));
      canvas.textOver(place.event().label(), new Spot(place.left(), y), Theme.NOTE.in(Theme.INK));
    }
  }

  private void drawLoads(Canvas canvas, ValueAxis axis) {
    heading(canvas, axis, "Load (1 = what an uninjured tendon bears)");
    canvas.trace(steps(Diary.Day::load, axis), Ink.fill(Theme.BLUE).withOpacity(0.28));
    canvas.trace(weekly(Diary.Day::load, axis), Ink.line(Theme.BLUE, 2.2));
    Colour dark = Theme.LINES.get(0);
    canvas.trace(
        line(Diary.Day::bearableLoad, axis), Ink.line(dark, 2.2).withDashes(List.of(9.0, 6.0)));
    endLabels(
        canvas,
        axis,
        new Series("load", Theme.BLUE, lastWeek(Diary.Day::load)),
        new Series("bearable load", dark, last().bearableLoad()));
  }

  private void drawPain(Canvas canvas, ValueAxis axis) {
    heading(canvas, axis, "Worst pain of the day (0-10)");
    canvas.trace(steps(Diary.Day::pain, axis), Ink.fill(Theme.RED).withOpacity(0.28));
    canvas.trace(weekly(Diary.Day::pain, axis), Ink.line(Theme.RED, 2.2));
    endLabels(canvas, axis, new Series("pain", Theme.RED, lastWeek(Diary.Day::pain)));
    List<Integer> flares = flareStarts();
    Path2D.Double triangles = new Path2D.Double();
    double y = axis.top() - 5;
    for (int day : flares) {
      double x = time.x(day);
      triangles.moveTo(x, y);
      triangles.lineTo(x - 5, y - 10);
      triangles.lineTo(x + 5, y - 10);
      triangles.closePath();
    }
    if (!flares.isEmpty()) {
      canvas.form(triangles, Ink.fill(Theme.INK));
    }
    Pen pen = Theme.NOTE.in(Theme.INK);
    canvas.text(flareCount(flares.size()), new Spot(RIGHT + 20, axis.top() - 5), pen);
  }

  private static String flareCount(int flares) {
    return flares == 0 ? "no flares" : flares == 1 ? "1 flare" : flares + " flares";
  }

  private static void heading(Canvas canvas, ValueAxis axis, String text) {
    canvas.textOver(text, new Spot(Sheet.LEFT, axis.top() - 25), Theme.TEXT.bold());
  }

  /** A line of a panel, as its label needs it. */
  private record Series(String name, Colour colour, double end) {}

  private static void endLabels(Canvas canvas, ValueAxis axis, Series... series) {
    double[] wanted = new double[series.length];
    double[] heights = new double[series.length];
    for (int i = 0; i < series.length; i++) {
      wanted[i] = axis.y(series[i].end());
      heights[i] = ROW;
    }
    double[] middles = Labels.spread(wanted, heights, axis.top() + 6, axis.bottom() + 12);
    for (int i = 0; i < series.length; i++) {
      Pen pen = Theme.TEXT.bold().in(series[i].colour());
      Ink ink = Ink.line(series[i].colour(), 1.2);
      canvas.line(new Spot(RIGHT + 4, wanted[i]), new Spot(RIGHT + 15, middles[i]), ink);
      canvas.text(series[i].name(), new Spot(RIGHT + 20, middles[i] + 6), pen);
    }
  }

  // Each step is a day, or the worst of a few.
  private List<Spot> steps(ToDoubleFunction<Diary.Day> value, ValueAxis axis) {
    List<Spot> spots = new ArrayList<>();
    int size = diary.days().size();
    spots.add(new Spot(LEFT, axis.bottom()));
    for (int day = 0; day < size; day += stride) {
      int end = Math.min(size, day + stride);
      double y =
          axis.y(diary.days().subList(day, end).stream().mapToDouble(value).max().orElseThrow());
      spots.add(new Spot(time.x(day), y));
      spots.add(new Spot(Math.min(RIGHT, time.x(end)), y));
    }
    spots.add(new Spot(RIGHT, axis.bottom()));
    return spots;
  }

  private List<Spot> line(ToDoubleFunction<Diary.Day> value, ValueAxis axis) {
    return sampled(axis, day -> value.applyAsDouble(diary.days().get(day)));
  }

  private List<Spot> weekly(ToDoubleFunction<Diary.Day> value, ValueAxis axis) {
    return sampled(axis, day -> lastDays(day, value));
  }

  private List<Spot> sampled(ValueAxis axis, IntToDoubleFunction value) {
    List<Spot> spots = new ArrayList<>();
    int step = Math.max(1, (int) Math.round(FINEST / (time.x(1) - LEFT)));
    int end = diary.days().size() - 1;
    for (int day = 0; day < end; day += step) {
      spots.add(new Spot(time.x(day), axis.y(value.applyAsDouble(day))));
    }
    spots.add(new Spot(time.x(end), axis.y(value.applyAsDouble(end))));
    return spots;
  }

  private double lastDays(int day, ToDoubleFunction<Diary.Day> value) {
    List<Diary.Day> days = diary.days().subList(Math.max(0, day - WEEK + 1), day + 1);
    return days.stream().mapToDouble(value).sum() / days.size();
  }

  private double lastWeek(ToDoubleFunction<Diary.Day> value) {
    return lastDays(diary.days().size() - 1, value);
  }

  private Diary.Day last() {
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
        .append(Wording.value(diary.days().get(0).pain(), 10))
        .append(" at the start and ")
        .append(Wording.value(lastWeek(Diary.Day::pain), 10))
        .append(" in the last of ")
        .append(Wording.span(time.horizonDays()))
        .append("; ")
        .append(flareCount(flareStarts().size()));
    for (Diary.Event event : diary.events()) {
      words.append("; ").append(event.label()).append(" on day ").append(event.day());
    }
    return words.append('.').toString();
  }

  private Figures figures() {
    Figures.Rows rows =
        Figures.withColumns(
            "day",
            "load (1 = uninjured tendon)",
            "bearable load (1 = uninjured tendon)",
            "pain (0-10)",
            "flare (1 = yes)",
            "event");
    for (int i = 0; i < diary.days().size(); i++) {
      Diary.Day day = diary.days().get(i);
      int here = i;
      String events =
          String.join(
              "; ",
              diary.events().stream()
                  .filter(event -> event.day() == here)
                  .map(Diary.Event::label)
                  .toList());
      rows.add(i, day.load(), day.bearableLoad(), day.pain(), day.flare() ? 1 : 0, events);
    }
    return rows.figures();
  }
}
