package sinew.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.statistics.SurvivalCurve;

class FiguresTest {
  @Test
  void numbersAreWrittenPlainlyAndMissingOnesAreEmpty() {
    Figures.Rows rows = Figures.withColumns("a", "b", "c", "d", "e", "f");
    rows.add(1, 2.0, 1 / 3.0, OptionalDouble.empty(), 1e-7, Double.NaN);
    assertThat(rows.figures().rows())
        .containsExactly(List.of("1", "2", "0.333333333", "", "0.0000001", ""));
  }

  @Test
  void aRowOfTheWrongLengthIsRefused() {
    assertThatThrownBy(() -> new Figures(List.of("a", "b"), List.of(List.of("1"))))
        .hasMessage("a row needs 2 cells, had 1: [1]");
  }

  @ParameterizedTest
  @ValueSource(ints = {28, 364, 1095, 3650})
  void barsOfTheHistogramAndItsBlockHoldEverybody(int horizonDays) {
    SurvivalCurve curve = Examples.curve(5, 777, 133, horizonDays);
    Figures figures = RecoveryHistogram.of(Examples.SOURCE, "full recovery", curve).figures();
    double sum =
        figures.rows().stream()
            .filter(row -> !row.get(0).startsWith("reached by"))
            .mapToDouble(row -> Double.parseDouble(row.get(3)))
            .sum();
    assertThat(sum).isBetween(1 - 1e-6, 1 + 1e-6);
  }

  @Test
  void rowsOfTheCurvesAreTheStatisticsTheyWereGiven() {
    SurvivalCurve curve = Examples.curve(5, 300, 133, 364);
    List<LabelledCurve> lines = List.of(new LabelledCurve("full recovery", curve));
    for (List<String> row : RecoveryCurves.of(Examples.SOURCE, lines, List.of()).figures().rows()) {
      int day = Integer.parseInt(row.get(1));
      assertThat(Double.parseDouble(row.get(2)))
          .isBetween(curve.reached(day) - 1e-9, curve.reached(day) + 1e-9);
      assertThat(Double.parseDouble(row.get(3)))
          .isBetween(
              curve.reachedInterval(day).low() - 1e-9, curve.reachedInterval(day).low() + 1e-9);
      assertThat(Long.parseLong(row.get(5))).isEqualTo(curve.atRisk(day));
    }
  }

  @Test
  void peopleWhoDoNotAddToAHundredAreRefused() {
    assertThatThrownBy(() -> Examples.moment("3 months", 50, 30, 19))
        .hasMessage("the people of 3 months must add to 100, were 50, 30 and 19");
  }
}
