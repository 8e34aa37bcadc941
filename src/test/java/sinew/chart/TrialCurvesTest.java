package sinew.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sinew.drawing.Chart;

class TrialCurvesTest {
  /** A square and its left edge, or a circle and its middle. */
  private static final Pattern MARK =
      Pattern.compile(
          "<rect(?=[^>]*width=\"12\")[^>]* x=\"([\\d.]+)\"|<circle[^>]* cx=\"([\\d.]+)\"");

  private static List<Double> marks(double... published) {
    List<TrialCurves.Line> arms = new ArrayList<>();
    for (double value : published) {
      arms.add(
          new TrialCurves.Line(
              "arm", List.of(mark(0, 0), mark(112, 50)), List.of(mark(56, value))));
    }
    return MARK.matcher(chart(arms).svg()).results().map(TrialCurvesTest::middle).toList();
  }

  private static double middle(MatchResult mark) {
    return mark.group(1) == null
        ? Double.parseDouble(mark.group(2))
        : Double.parseDouble(mark.group(1)) + PublishedMark.HALF;
  }

  private static Chart chart(List<TrialCurves.Line> arms) {
    TrialCurves.Group group = new TrialCurves.Group("percent", OptionalDouble.of(100), arms);
    return TrialCurves.of(Examples.SOURCE, "curves", "A trial", List.of(group));
  }

  private static TrialCurves.Mark mark(int day, double value) {
    return new TrialCurves.Mark(day, value, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** Week 8 of 16 is in the middle: marks that are moved aside would seem to be of another week. */
  @Test
  void whatWasPublishedStandsAtItsWeekUnlessItWouldBeHidden() {
    assertThat(marks(20)).hasSize(1);
    double week = marks(20).get(0);
    assertThat(marks(20, 80)).containsExactly(week, week);
    List<Double> close = marks(50, 51);
    assertThat(close.get(0)).isLessThan(week);
    assertThat(close.get(0) + close.get(1)).isEqualTo(2 * week);
  }

  @Test
  void armsAreToldApartWithoutColour() {
    List<TrialCurves.Line> arms =
        Stream.of("exercise", "shockwave", "wait and see")
            .map(
                arm ->
                    new TrialCurves.Line(
                        arm, List.of(mark(0, 0), mark(112, 50)), List.of(mark(56, 20))))
            .toList();
    assertThat(chart(arms).note()).contains("Squares, circles and diamonds: published");
    assertThat(chart(arms).svg())
        .contains(">exercise (squares)<", ">shockwave (circles)<", ">wait and see (diamonds)<");
    assertThat(chart(arms.subList(0, 1)).note()).contains("Squares: published");
    assertThat(chart(arms.subList(0, 1)).svg()).contains(">exercise<");
  }
}
