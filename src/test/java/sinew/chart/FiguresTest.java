package sinew.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.drawing.Chart;
import sinew.statistics.SurvivalCurve;
import sinew.table.Table;

class FiguresTest {
  @ParameterizedTest
  @ValueSource(ints = {28, 364, 1095, 3650})
  void barsOfTheHistogramAndItsBlockHoldEverybody(int horizonDays) {
    SurvivalCurve curve = Examples.curve(5, 777, 133, horizonDays);
    Table<?> figures = RecoveryHistogram.of(Examples.SOURCE, "full recovery", curve).figures();
    double sum =
        figures.values().stream()
            .filter(row -> !row.get(0).equals(Optional.of("reached_by")))
            .mapToDouble(row -> number(row.get(5)))
            .sum();
    assertThat(figures.variables().get(5).key()).isEqualTo("share");
    assertThat(sum).isBetween(1 - 1e-6, 1 + 1e-6);
  }

  private static double number(Optional<Object> value) {
    return ((Number) value.orElseThrow()).doubleValue();
  }

  @Test
  void rowsOfTheCurvesAreTheStatisticsTheyWereGiven() {
    SurvivalCurve curve = Examples.curve(5, 300, 133, 364);
    List<LabelledCurve> lines = List.of(new LabelledCurve("full recovery", curve));
    Table<?> figures = RecoveryCurves.of(Examples.SOURCE, lines).figures();
    assertThat(figures.variables())
        .extracting(Table.Variable::key)
        .containsExactly(
            "curve",
            "day",
            "reached_share",
            "reached_low95",
            "reached_high95",
            "reached_model_low",
            "reached_model_high",
            "at_risk");
    for (List<Optional<Object>> row : figures.values()) {
      int day = (int) number(row.get(1));
      assertThat(number(row.get(2))).isCloseTo(curve.reached(day), within(1e-9));
      assertThat(number(row.get(3))).isCloseTo(curve.reachedInterval(day).low(), within(1e-9));
      assertThat(row.get(5)).isEmpty();
      assertThat(row.get(7)).contains(curve.atRisk(day));
    }
  }

  /** Relapse has no value while nobody has recovered. */
  @Test
  void aCourseWithoutValuesIsNotDrawn() {
    OptionalDouble none = OptionalDouble.empty();
    TrialCurves.Mark absent = new TrialCurves.Mark(0, Double.NaN, none, none);
    TrialCurves.Mark value = new TrialCurves.Mark(56, 10, none, none);
    TrialCurves.Line line = new TrialCurves.Line("a", List.of(absent), List.of(value));
    TrialCurves.Line later = new TrialCurves.Line("b", List.of(absent, value), List.of(value));
    Chart chart =
        TrialCurves.of(
            Examples.SOURCE,
            "curves",
            "A trial",
            List.of(new TrialCurves.Group("relapsed, percent", none, List.of(line, later))));
    assertThat(chart.description())
        .isEqualTo(
            "relapsed, percent: a, published 10 in week 8, without a simulated value; b, published"
                + " 10 in week 8, simulated 10 in week 8.");
    assertThat(chart.svg()).doesNotContain("NaN").contains(">a (squares)<", ">b (circles)<");
    assertThat(chart.figures().values()).hasSize(3);
  }

  @Test
  void peopleWhoDoNotAddToAllAreRefused() {
    assertThatThrownBy(() -> ExamplePeople.moment("3 months", 50, 30, 5, 14))
        .hasMessageStartingWith("the people of 3 months must be all, were [Share[hits=5000");
  }
}
