package sinew.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import sinew.drawing.Chart;
import sinew.statistics.DayCounts;
import sinew.statistics.Estimate;
import sinew.statistics.SurvivalCurve;

/** What pictures of curves say of themselves, so that nobody reads more from them. */
class CurveNotesTest {
  /** Thirty people, of whom most are followed for so many days. */
  private static SurvivalCurve relapses(int followedDays) {
    DayCounts counts = DayCounts.upTo(1_092);
    for (int i = 0; i < 5; i++) {
      counts.addEvent(20 * i);
    }
    for (int i = 0; i < 25; i++) {
      counts.addCensored(followedDays);
    }
    return SurvivalCurve.of(counts);
  }

  private static Chart chart(int... followedDays) {
    List<LabelledCurve> arms =
        Arrays.stream(followedDays)
            .mapToObj(days -> new LabelledCurve("followed " + days, relapses(days)))
            .toList();
    return RecoveryCurves.ofRelapse(Examples.SOURCE, "Relapses", arms);
  }

  @Test
  void aCurveOfRelapsesEndsWhereItsPeopleDo() {
    assertThat(chart(1_092).description()).startsWith("Reached within 3 years: ");
    assertThat(chart(1_000, 1_092).description()).startsWith("Reached within 2 years: ");
    assertThat(chart(200, 1_092).description()).startsWith("Reached within 26 weeks: ");
    assertThat(chart(200).svg()).doesNotContain(">1 year<");
  }

  @Test
  void anArmThatLiesOnTheLineAtZeroIsNamed() {
    List<Estimate> same = Collections.nCopies(53, new Estimate(0, 0));
    List<Estimate> more = Collections.nCopies(53, new Estimate(0.1, 0.01));
    List<CurveDifferences.Arm> arms =
        List.of(
            new CurveDifferences.Arm("a", "Collagen alone", "None", 1, same),
            new CurveDifferences.Arm("b", "Exercise", "None", 2, more));
    assertThat(CurveDifferences.of(Examples.SOURCE, "More", "it", arms).note())
        .endsWith(" “Collagen alone” lies on the line at 0.");
    assertThat(CurveDifferences.of(Examples.SOURCE, "More", "it", arms.subList(1, 2)).note())
        .doesNotContain("line at 0");
  }

  @Test
  void theBandOfADifferenceOfMeansIsSaidToBeWide() {
    assertThat(ArmsOverTime.of(Examples.SOURCE, "Arms", 9, Examples.trajectoriesOfArms(2)).note())
        .contains("“Difference”: the mean minus that of “typical”", "wider than chance");
    assertThat(ArmsOverTime.of(Examples.SOURCE, "Arms", 9, Examples.trajectoriesOfArms(1)).note())
        .doesNotContain("wider than chance");
  }
}
