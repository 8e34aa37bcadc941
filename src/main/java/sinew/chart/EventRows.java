package sinew.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import sinew.drawing.Sheet;
import sinew.drawing.Theme;

/** Labels of events, each in the first row in which it meets no other label or event's line. */
final class EventRows {
  private static final double GAP = 12;
  private static final double OFFSET = 5;

  private EventRows() {}

  /**
   * Where the label of an event stands.
   *
   * @param event the event
   * @param row the row, from 0 at the top
   * @param left where the text begins
   * @param right where it ends
   */
  record Place(DiaryDays.Event event, int row, double left, double right) {}

  /**
   * Places labels beside the lines of their events: right of them, or left where the chart ends.
   *
   * @param events the events
   * @param x where a day is
   * @return the places, in order of the events' days
   */
  static List<Place> place(List<DiaryDays.Event> events, IntToDoubleFunction x) {
    List<Place> places = new ArrayList<>();
    events.stream()
        .sorted(Comparator.comparingInt(DiaryDays.Event::day))
        .forEach(event -> places.add(place(event, places, x.applyAsDouble(event.day()))));
    return places;
  }

  private static Place place(DiaryDays.Event event, List<Place> taken, double x) {
    double width = Theme.NOTE.width(event.label());
    boolean fits = x + OFFSET + width <= Sheet.RIGHT;
    double left = fits ? x + OFFSET : x - OFFSET - width;
    int row = 0;
    while (meets(row, left, left + width, taken)) {
      row++;
    }
    return new Place(event, row, left, left + width);
  }

  private static boolean meets(int row, double left, double right, List<Place> taken) {
    return taken.stream()
        .filter(other -> other.row() == row)
        .anyMatch(other -> left < other.right() + GAP && right + GAP > other.left());
  }
}
