package sinew.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.TextAnchor;
import sinew.drawing.Chart;
import sinew.drawing.Panel;
import sinew.drawing.Pen;
import sinew.drawing.PlotGrid;
import sinew.drawing.Sheet;
import sinew.drawing.Source;
import sinew.drawing.Theme;
import sinew.statistics.Share;
import sinew.table.Columns;
import sinew.table.Table;

/** A hundred people like this at a few times: ten rows of ten, with the numbers below. */
public final class HundredPeople {
  private static final double GAP = 56;
  private static final double ABOVE = 30;
  private static final double COUNTS = 117;
  private static final double COLUMN = 35;
  private static final double ROW = 45;
  private static final double HEIGHT = 36;
  private static final double SMALL = 27;
  private static final int ALONE = 306;
  private static final double ICON = 22;

  private static final Columns<Group> COLUMNS =
      Columns.of(Group.class)
          .text("after", "After", group -> group.moment().when())
          .text("state", "State", Group::words)
          .whole("people", "People of 100", "people", Group::people)
          .number("share", "Share", "share", group -> group.share().value())
          .interval95(
              group -> group.share().interval().low(), group -> group.share().interval().high())
          .whole("patients", "Patients", "patients", group -> group.share().trials());

  private HundredPeople() {}

  /** Those who are in a state at one time. */
  private record Group(Moment moment, Person state, String words) {
    long people() {
      return moment.people()[state.ordinal()];
    }

    Share share() {
      return moment.shares().get(state.ordinal());
    }
  }

  /**
   * The chart.
   *
   * @param source where the numbers come from
   * @param states what the states are called, the best first
   * @param moments one to three times, in order
   * @return the chart, named {@code hundred-people}
   */
  public static Chart of(Source source, List<String> states, List<Moment> moments) {
    List<Panel> panels = moments.stream().map(moment -> panel(moment, states)).toList();
    PlotGrid grid = new PlotGrid(panels, panels.size(), GAP);
    String note = "Each figure is one of 100 people like this, as they are in that week.";
    return new Chart(
        "hundred-people",
        title(moments),
        words(moments, states),
        Sheet.of(title(moments), note, source, grid),
        figures(moments, states));
  }

  /**
   * The people alone, for a page that says the rest in words.
   *
   * @param states what the states are called, the best first
   * @param moments one to three times, in order
   * @return the chart, named {@code hundred-people-alone}; it has no text
   */
  public static Chart alone(List<String> states, List<Moment> moments) {
    List<Panel> panels =
        moments.stream().map(moment -> people(moment, SMALL).withSpace(0, 0, 0, 0)).toList();
    return new Chart(
            "hundred-people-alone",
            title(moments),
            words(moments, states),
            Sheet.bare(new PlotGrid(panels, panels.size(), GAP)),
            figures(moments, states))
        .high(ALONE);
  }

  /**
   * How a person looks, for a page that draws people itself.
   *
   * @param path the outline as the path of an SVG, 30 high, with the middle at 0
   * @param colour the colour, such as {@code #005a96}
   * @param filled whether the outline is filled
   */
  public record Figure(String path, String colour, boolean filled) {}

  /** {@return how a person of each state looks, in the order of the states} */
  public static List<Figure> figures() {
    return Arrays.stream(Person.values())
        .map(
            person ->
                new Figure(
                    person.path(),
                    "#" + HexFormat.of().toHexDigits(person.colour().getRGB()).substring(2),
                    person.isFilled()))
        .toList();
  }

  private static String title(List<Moment> moments) {
    String rest =
        moments.stream()
            .skip(1)
            .map(moment -> ", " + well(moment) + " after " + moment.when())
            .collect(Collectors.joining());
    Moment first = moments.get(0);
    return "Of 100 people, " + well(first) + " are well after " + first.when() + rest;
  }

  private static int well(Moment moment) {
    return moment.people()[Person.WELL.ordinal()];
  }

  private static String words(List<Moment> moments, List<String> states) {
    return moments.stream().map(moment -> words(moment, states)).collect(Collectors.joining(" "));
  }

  private static String words(Moment moment, List<String> states) {
    int[] people = moment.people();
    return IntStream.range(0, people.length)
        .mapToObj(state -> people[state] + " " + states.get(state))
        .collect(Collectors.joining(", ", "After " + moment.when() + ": ", "."));
  }

  // A unit of the axes is a unit of the drawing, so that people keep their proportions.
  private static Panel panel(Moment moment, List<String> states) {
    Panel panel = people(moment, HEIGHT).withSpace(ABOVE, 0, COUNTS, 0);
    panel.add((g2, frame) -> drawWords(g2, frame, moment, states));
    return panel;
  }

  private static Panel people(Moment moment, double height) {
    Panel panel = new Panel(hidden(5.5 * COLUMN), hidden(5 * ROW));
    panel.setRangeGridlinesVisible(false);
    panel.add((g2, frame) -> drawPeople(g2, frame, moment, height));
    return panel;
  }

  /** All people of a state in one shape: a hundred shapes would make a large SVG. */
  private static void drawPeople(Graphics2D g2, Panel.Frame frame, Moment moment, double height) {
    int[] counts = moment.people();
    int person = 0;
    for (Person state : Person.values()) {
      Path2D.Double people = new Path2D.Double(Path2D.WIND_NON_ZERO);
      for (int i = 0; i < counts[state.ordinal()]; i++, person++) {
        int row = person / 10;
        double x = frame.x((person % 10 - 4.5) * COLUMN);
        double y = frame.y((4.5 - row) * ROW);
        people.append(state.shape(x, y, height), false);
      }
      state.draw(g2, people);
    }
  }

  private static NumberAxis hidden(double reach) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(-reach, reach);
    axis.setVisible(false);
    return axis;
  }

  private static void drawWords(
      Graphics2D g2, Panel.Frame frame, Moment moment, List<String> states) {
    double middle = frame.area().getCenterX();
    double top = frame.area().getMinY() - ABOVE + 16;
    Theme.TEXT.bold().write(g2, "after " + moment.when(), middle, top, TextAnchor.BASELINE_CENTER);
    for (Person state : Person.values()) {
      double y = frame.area().getMaxY() + 32 + 27 * state.ordinal();
      state.draw(g2, state.shape(middle - 88, y - 7, ICON));
      String count = Integer.toString(moment.people()[state.ordinal()]);
      Pen number = Theme.TEXT.bold().in(state.colour());
      number.write(g2, count, middle - 30, y, TextAnchor.BASELINE_RIGHT);
      Theme.TEXT.write(g2, states.get(state.ordinal()), middle - 20, y);
    }
  }

  private static Table<Group> figures(List<Moment> moments, List<String> states) {
    List<Group> rows = new ArrayList<>();
    for (Moment moment : moments) {
      for (Person state : Person.values()) {
        rows.add(new Group(moment, state, states.get(state.ordinal())));
      }
    }
    return new Table<>(
        "A hundred people at a few times: how many are in each state.", COLUMNS, rows);
  }
}
