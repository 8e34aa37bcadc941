package sinew.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TrialCurvesTest {
  private static final Pattern SQUARE =
      Pattern.compile("<rect(?=[^>]*width=\"12\")[^>]* x=\"([\\d.]+)\"");

  private static List<Double> squares(double... published) {
    List<TrialCurves.Line> arms = new ArrayList<>();
    for (double value : published) {
      arms.add(
          new TrialCurves.Line(
              "arm", List.of(mark(0, 0), mark(112, 50)), List.of(mark(56, value))));
    }
    TrialCurves.Group group = new TrialCurves.Group("percent", OptionalDouble.of(100), arms);
    String svg = TrialCurves.of(Examples.SOURCE, "curves", "A trial", List.of(group)).svg();
    return SQUARE.matcher(svg).results().map(found -> Double.valueOf(found.group(1))).toList();
  }

  private static TrialCurves.Mark mark(int day, double value) {
    return new TrialCurves.Mark(day, value, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** Week 8 of 16 is in the middle: marks that are moved aside would seem to be of another week. */
  @Test
  void whatWasPublishedStandsAtItsWeekUnlessItWouldBeHidden() {
    assertThat(squares(20)).hasSize(1);
    double week = squares(20).get(0);
    assertThat(squares(20, 80)).containsExactly(week, week);
    List<Double> close = squares(50, 51);
    assertThat(close.get(0)).isLessThan(week);
    assertThat(close.get(0) + close.get(1)).isEqualTo(2 * week);
  }
}
