package sinew.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.text.G2TextMeasurer;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import sinew.drawing.Chart;
import sinew.drawing.Panel;
import sinew.drawing.Pen;
import sinew.drawing.PlotGrid;
import sinew.drawing.Sheet;
import sinew.drawing.Source;
import sinew.drawing.Theme;
import sinew.table.Table;
import sinew.text.Sentence;

/**
 * The same hundred people with two arms at a few times: two arrays side by side, in which everybody
 * has one place. Those who are in another state than with the first arm stand in a frame.
 */
public final class HundredPairs {
  private static final double GAP = 56;
  private static final double ABOVE = 84;
  private static final double BELOW = 150;
  private static final double COLUMN = 25;
  private static final double HALF = 145;
  private static final double OF_ROW = 0.76;
  private static final double ICON = 22;
  private static final double LINE = 27;
  private static final Color FRAMED = new Color(0xE9EDF1);
  private static final Stroke FRAME =
      new BasicStroke(2.4f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER);

  private final Arms arms;

  private HundredPairs(Arms arms) {
    this.arms = arms;
  }

  /**
   * Two arms.
   *
   * @param name what the files of the chart are called, without ending
   * @param first the title of the first arm
   * @param other the title of the other arm
   * @param samePeople whether each patient is the same person in both
   * @param states what the states are called, the best first
   */
  public record Arms(
      String name, String first, String other, boolean samePeople, List<String> states) {
    private String called(Person state) {
      return states.get(state.ordinal());
    }

    private String quoted(boolean theFirst) {
      return Sentence.quoted(theFirst ? first : other);
    }
  }

  /**
   * The chart.
   *
   * @param source where the numbers come from
   * @param arms the two arms
   * @param moments one or two times, in order; the last gives the title
   * @param figures the same as a table
   * @return the chart, named as the arms say
   */
  public static Chart of(Source source, Arms arms, List<PairedMoment> moments, Table<?> figures) {
    HundredPairs chart = new HundredPairs(arms);
    String title = chart.title(moments.get(moments.size() - 1));
    String note = chart.note();
    List<Panel> panels = moments.stream().map(chart::panel).toList();
    return new Chart(
            arms.name(),
            title,
            moments.stream().map(chart::words).collect(Collectors.joining(" ")),
            Sheet.of(title, note, source, new PlotGrid(panels, panels.size(), GAP)),
            figures)
        .high((int) (Sheet.HEIGHT + Sheet.secondLines(title, note)));
  }

  private String note() {
    String who =
        arms.samePeople()
            ? "The same 100 people on both sides, everybody in one place."
            : "100 places on both sides; as the arms say different things of the people, not all are the"
                + " same persons.";
    return who + " In a frame: those who are not in the same state.";
  }

  /** Who is well with one arm alone; groups of one size are told as equal. */
  private String title(PairedMoment moment) {
    String start = "After " + moment.when() + ", ";
    int first = moment.wellOnlyWith(true);
    int other = moment.wellOnlyWith(false);
    String most = moment.wordsWellOnlyWith(first > other);
    if (first == other) {
      return start + (most.equals("none") ? same(moment) : asMany(most));
    }
    return start
        + most
        + " of 100 are well with "
        + arms.quoted(first > other)
        + " and not with "
        + arms.quoted(first < other)
        + ", "
        + moment.wordsWellOnlyWith(first < other)
        + " the other way round";
  }

  private String asMany(String each) {
    return "as many are well only with "
        + arms.quoted(true)
        + " as only with "
        + arms.quoted(false)
        + ": "
        + each
        + " of 100 each";
  }

  private String same(PairedMoment moment) {
    int well = moment.people(Person.WELL, true);
    return well == 0
        ? "nobody is well, with " + arms.quoted(true) + " or with " + arms.quoted(false)
        : "the same "
            + well
            + " of 100 are well with "
            + arms.quoted(true)
            + " and with "
            + arms.quoted(false);
  }

  private String words(PairedMoment moment) {
    return "After "
        + moment.when()
        + ", with "
        + arms.quoted(true)
        + ": "
        + states(state -> moment.people(state, true))
        + "; with "
        + arms.quoted(false)
        + ": "
        + states(state -> moment.people(state, false))
        + ". "
        + changes(moment);
  }

  private String states(ToIntFunction<Person> people) {
    return Arrays.stream(Person.values())
        .map(state -> people.applyAsInt(state) + " " + arms.called(state))
        .collect(Collectors.joining(", "));
  }

  /** For example {@code Of 100, 12 are improving with the first and well with the other}. */
  private String changes(PairedMoment moment) {
    if (moment.changed() == 0) {
      return "All are in the same state in both.";
    }
    List<Change> changes = new ArrayList<>();
    for (Person first : Person.values()) {
      for (Person other : Person.values()) {
        if (first != other && moment.people(first, other) > 0) {
          changes.add(new Change(first, other, moment.people(first, other)));
        }
      }
    }
    changes.sort(Comparator.comparingInt(Change::people).reversed());
    return "From the first to the second, of 100: "
        + Sentence.joined(changes.stream().map(this::told).toList())
        + ".";
  }

  /** People who are in one state with the first arm and in another with the other. */
  private record Change(Person first, Person other, int people) {}

  private String told(Change change) {
    return change.people()
        + " "
        + arms.called(change.first())
        + " and then "
        + arms.called(change.other());
  }

  private Panel panel(PairedMoment moment) {
    Panel panel = new Panel(hidden(), hidden()).withSpace(ABOVE, 0, BELOW, 0);
    panel.setRangeGridlinesVisible(false);
    panel.add((g2, frame) -> drawPeople(g2, frame.area(), moment, true));
    panel.add((g2, frame) -> drawPeople(g2, frame.area(), moment, false));
    panel.add((g2, frame) -> drawWords(g2, frame.area(), moment));
    return panel;
  }

  private static NumberAxis hidden() {
    NumberAxis axis = new NumberAxis();
    axis.setVisible(false);
    return axis;
  }

  /** One array; the people of a state are one shape, as a hundred would make a large SVG. */
  private void drawPeople(Graphics2D g2, Rectangle2D area, PairedMoment moment, boolean first) {
    double row = area.getHeight() / 10;
    double left = middle(area, first) - 5 * COLUMN;
    Map<Person, Path2D> states = new EnumMap<>(Person.class);
    Area framed = new Area();
    int place = 0;
    for (Person one : Person.values()) {
      for (Person two : inOrder(one)) {
        for (int i = 0; i < moment.people(one, two); i++, place++) {
          double x = left + place % 10 * COLUMN;
          int above = place / 10;
          double y = area.getMinY() + row * above;
          Person state = first ? one : two;
          states
              .computeIfAbsent(state, any -> new Path2D.Double(Path2D.WIND_NON_ZERO))
              .append(state.shape(x + COLUMN / 2, y + row / 2, OF_ROW * row), false);
          if (one != two) {
            framed.add(new Area(new Rectangle(place % 10, above, 1, 1)));
          }
        }
      }
    }
    // Joined in whole numbers: neighbours that miss each other by a rounding would get a line
    // between them.
    framed.transform(new AffineTransform(COLUMN, 0, 0, row, left, area.getMinY()));
    g2.setPaint(FRAMED);
    g2.fill(framed);
    states.forEach((state, shape) -> state.draw(g2, shape));
    if (!framed.isEmpty()) {
      g2.setPaint(Theme.INK);
      g2.setStroke(FRAME);
      g2.draw(framed);
    }
  }

  /** Those who change stand together: after the first state and before the second, and so on. */
  private static List<Person> inOrder(Person first) {
    List<Person> others = new ArrayList<>(Arrays.asList(Person.values()));
    others.remove(first);
    others.add(first.ordinal() % 2 == 0 ? 0 : others.size(), first);
    return others;
  }

  private static double middle(Rectangle2D area, boolean first) {
    return area.getCenterX() + (first ? -HALF : HALF);
  }

  private void drawWords(Graphics2D g2, Rectangle2D area, PairedMoment moment) {
    double middle = area.getCenterX();
    double top = area.getMinY() - ABOVE + 18;
    Theme.TEXT.bold().write(g2, "after " + moment.when(), middle, top, TextAnchor.BASELINE_CENTER);
    drawName(g2, arms.first(), middle(area, true), area.getMinY() - 8);
    drawName(g2, arms.other(), middle(area, false), area.getMinY() - 8);
    double y = area.getMaxY() + 34;
    for (Person state : Person.values()) {
      Pen number = Theme.TEXT.bold().in(state.colour());
      String first = Integer.toString(moment.people(state, true));
      String other = Integer.toString(moment.people(state, false));
      number.write(g2, first, middle(area, true), y, TextAnchor.BASELINE_CENTER);
      number.write(g2, other, middle(area, false), y, TextAnchor.BASELINE_CENTER);
      state.draw(g2, state.shape(middle - 56, y - 7, ICON));
      Theme.TEXT.write(g2, arms.called(state), middle - 38, y);
      y += LINE;
    }
    String framed =
        moment.changed() == 0
            ? "all are in the same state"
            : moment.changed() + " of 100, in a frame, are not in the same state";
    Theme.NOTE.in(Theme.INK).write(g2, framed, middle, y + 4, TextAnchor.BASELINE_CENTER);
  }

  /** In up to two lines, as wide as the people below. */
  private static void drawName(Graphics2D g2, String title, double middle, double foot) {
    Pen pen = Theme.NOTE.bold().in(Theme.INK);
    TextUtils.createTextBlock(
            title, pen.font(), pen.colour(), (float) (2 * HALF - 20), 2, new G2TextMeasurer(g2))
        .draw(g2, (float) middle, (float) foot, TextBlockAnchor.BOTTOM_CENTER);
  }
}
