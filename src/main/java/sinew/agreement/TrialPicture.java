package sinew.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import sinew.chart.TrialCurves;
import sinew.drawing.Chart;
import sinew.drawing.Source;
import sinew.evidence.Outcome;
import sinew.evidence.Trial;
import sinew.evidence.Validation;

/** The chart of a trial: published figures over the simulated course. */
final class TrialPicture {
  private static final int DAYS_A_WEEK = 7;

  private TrialPicture() {}

  /**
   * The picture of a trial.
   *
   * @param source where the numbers come from
   * @param courses the courses of one trial
   * @return the chart; empty if there are none
   */
  static Optional<Chart> of(Source source, List<Validation.OutcomeCurve> courses) {
    Map<Outcome, List<TrialCurves.Line>> lines = new LinkedHashMap<>();
    for (Validation.OutcomeCurve course : courses) {
      lines.computeIfAbsent(course.quantity(), key -> new ArrayList<>()).add(line(course));
    }
    List<TrialCurves.Group> groups = new ArrayList<>();
    lines.forEach(
        (quantity, arms) ->
            groups.add(new TrialCurves.Group(title(quantity), quantity.greatest(), arms)));
    return courses.stream()
        .map(Validation.OutcomeCurve::trial)
        .findFirst()
        .map(trial -> chart(source, trial, groups));
  }

  private static Chart chart(Source source, Trial trial, List<TrialCurves.Group> groups) {
    return TrialCurves.of(source, "curves-" + trial.name(), trial.title(), groups);
  }

  private static String title(Outcome quantity) {
    String since = quantity == Outcome.RELAPSED ? ", since recovery" : "";
    return quantity.label() + ", " + quantity.unit().text() + since;
  }

  private static TrialCurves.Line line(Validation.OutcomeCurve course) {
    return new TrialCurves.Line(
        TrialForests.words(course.arm().name()),
        course.points().stream()
            .map(
                p ->
                    new TrialCurves.Mark(
                        DAYS_A_WEEK * p.week(), p.value(), real(p.low()), real(p.high())))
            .toList(),
        course.published().stream()
            .map(f -> new TrialCurves.Mark(DAYS_A_WEEK * f.week(), f.value(), f.low(), f.high()))
            .toList());
  }

  /** A number that may be absent, which NaN stands for. */
  private static OptionalDouble real(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
