package sinew.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sinew.drawing.Chart;
import sinew.statistics.Interval;

class ModelRangesTest {
  private static final String WIDE = "opacity=\"0.1\"";

  private static Chart chart(List<LabelledCurve> arms) {
    return RecoveryCurves.ofArms(Examples.SOURCE, "Arms", "it", arms);
  }

  @ParameterizedTest
  @CsvSource({"1, Wide bands", "2, Wide bands", "3, Brackets", "6, Brackets"})
  void upToTwoArmsHaveABandEachAndMoreHaveBrackets(int arms, String note) {
    Chart chart = chart(Examples.couldBe(Examples.arms(1, arms, 1095)));
    assertThat(chart.note()).contains(note);
    assertThat(chart.svg().split(WIDE, -1).length - 1).isEqualTo(arms > 2 ? 0 : arms);
  }

  @Test
  void withoutRangesNothingIsSaidOfThem() {
    Chart chart = chart(Examples.arms(1, 2, 1095));
    assertThat(chart.note()).endsWith("from the number of simulated patients.");
    assertThat(chart.svg().contains(WIDE)).isFalse();
  }

  @Test
  void eachArmHasItsRangeInTheTable() {
    List<LabelledCurve> arms = Examples.couldBe(Examples.arms(1, 2, 364));
    List<List<Optional<Object>>> rows = chart(arms).figures().values();
    assertThat(rows).hasSize(2 * 53).allMatch(row -> row.get(5).isPresent());
    double low = arms.get(1).couldBe().get(364).low();
    assertThat(((Number) rows.get(105).get(5).orElseThrow()).doubleValue())
        .isCloseTo(low, org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void aRangeIsKnownOnAllDaysOrNone() {
    assertThatThrownBy(
            () ->
                new LabelledCurve("it", Examples.curve(1, 9, 30, 28), List.of(new Interval(0, 1))))
        .hasMessage("each of days 0 to 28 needs a range, were 1");
  }
}
