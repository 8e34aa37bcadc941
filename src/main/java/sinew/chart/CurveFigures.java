package sinew.chart;

import static sinew.text.Times.DAYS_A_WEEK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sinew.statistics.Interval;
import sinew.table.Columns;
import sinew.table.Table;

/** The numbers of curves, week by week. */
final class CurveFigures {
  private static final Columns<Point> COLUMNS =
      Columns.of(Point.class)
          .text("curve", "Curve", point -> point.line().key())
          .said(point -> point.line().label())
          .whole("day", "Day", "days", Point::day)
          .number("reached_share", "Reached", "share", Point::reached)
          .interval95(point -> point.interval().low(), point -> point.interval().high())
          .modelRange(
              point -> point.model().map(Interval::low).orElse(Double.NaN),
              point -> point.model().map(Interval::high).orElse(Double.NaN))
          .whole("at_risk", "Not yet reached", "patients", Point::atRisk);

  private CurveFigures() {}

  /** A curve on a day. */
  private record Point(LabelledCurve line, int day) {
    double reached() {
      return line.curve().reached(day);
    }

    Interval interval() {
      return line.curve().reachedInterval(day);
    }

    Optional<Interval> model() {
      return line.couldBe().isEmpty() ? Optional.empty() : Optional.of(line.couldBe().get(day));
    }

    long atRisk() {
      return line.curve().atRisk(day);
    }
  }

  /**
   * The curves as a table.
   *
   * @param caption what it shows
   * @param curves curves of one horizon
   * @return for each curve a row a week, and one for the horizon
   */
  static Table<?> of(String caption, List<LabelledCurve> curves) {
    List<Point> rows = new ArrayList<>();
    for (LabelledCurve line : curves) {
      int horizonDays = line.curve().horizonDays();
      for (int day = 0; day < horizonDays + DAYS_A_WEEK; day += DAYS_A_WEEK) {
        rows.add(new Point(line, Math.min(day, horizonDays)));
      }
    }
    return new Table<>(caption, COLUMNS, rows);
  }
}
