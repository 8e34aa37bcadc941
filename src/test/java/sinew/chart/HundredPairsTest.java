package sinew.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import sinew.drawing.Chart;
import sinew.statistics.PairedCounts;

class HundredPairsTest {
  private static final String FRAME = "stroke-width=\"2.4\"";
  private static final HundredPairs.Arms ARMS =
      new HundredPairs.Arms("arms-people", "Typical", "Calm", true, Examples.STATES);

  /** From well, improving, relapsed, not better (rows) to the same (columns). */
  private static final PairedMoment BETTER =
      ExamplePeople.pairs(
          "1 year", new int[][] {{50, 0, 2, 0}, {12, 8, 0, 0}, {1, 0, 3, 0}, {4, 5, 0, 15}});

  private static Chart chart(PairedMoment... moments) {
    return HundredPairs.of(Examples.SOURCE, ARMS, List.of(moments), Examples.figures());
  }

  private static PairedMoment well(int both, int first, int other) {
    int[][] people = {
      {both, 0, 0, first}, {0, 0, 0, 0}, {0, 0, 0, 0}, {other, 0, 0, 100 - both - first - other}
    };
    return ExamplePeople.pairs("6 months", people);
  }

  @Test
  void theTitleSaysWhoIsWellWithOneArmAlone() {
    assertThat(chart(BETTER).title())
        .isEqualTo(
            "After 1 year, 17 of 100 are well with “Calm” and not with “Typical”, 2 the other way"
                + " round");
    assertThat(chart(BETTER, well(50, 17, 0)).title())
        .isEqualTo(
            "After 6 months, 17 of 100 are well with “Typical” and not with “Calm”, none the other"
                + " way round");
  }

  @Test
  void equalGroupsAreSaidAsEqual() {
    assertThat(chart(well(40, 3, 3)).title())
        .isEqualTo(
            "After 6 months, as many are well only with “Typical” as only with “Calm”: 3 of 100"
                + " each");
    assertThat(chart(well(40, 0, 0)).title())
        .isEqualTo("After 6 months, the same 40 of 100 are well with “Typical” and with “Calm”");
    assertThat(chart(well(0, 0, 0)).title())
        .isEqualTo("After 6 months, nobody is well, with “Typical” or with “Calm”");
  }

  @Test
  void onlyNobodyIsNone() {
    int[] first = new int[1_000];
    int[] other = new int[1_000];
    java.util.Arrays.fill(first, 400, 1_000, 3);
    java.util.Arrays.fill(other, 300, 1_000, 3);
    other[999] = 0;
    assertThat(chart(new PairedMoment("1 year", PairedCounts.of(4, first, other))).title())
        .endsWith(
            "10 of 100 are well with “Typical” and not with “Calm”, fewer than 1 the other"
                + " way round");
  }

  @Test
  void whatIsShownIsToldInWords() {
    assertThat(chart(BETTER).description())
        .isEqualTo(
            "After 1 year, with “Typical”: 52 well, 20 improving, 4 relapsed, 24 not better; with"
                + " “Calm”: 67 well, 13 improving, 5 relapsed, 15 not better. From the first to"
                + " the second, of 100: 12 improving and then well, 5 not better and then"
                + " improving, 4 not better and then well, 2 well and then relapsed and 1 relapsed"
                + " and then well.");
    assertThat(chart(well(40, 0, 0)).description()).endsWith("All are in the same state in both.");
    assertThat(chart(BETTER).svg())
        .contains(">52<", ">67<", ">24 of 100, in a frame, are not in the same state<");
  }

  /** Without colour they are told by the frame. */
  @Test
  void thoseWhoAreNotInTheSameStateStandInAFrame() {
    assertThat(chart(BETTER).svg().contains(FRAME)).isTrue();
    assertThat(chart(well(40, 0, 0)).svg().contains(FRAME)).isFalse();
    assertThat(chart(well(40, 0, 0)).svg().contains(">all are in the same state<")).isTrue();
  }

  /** Rows that touch are one frame, without lines between them. */
  @Test
  void theFrameOfPeopleWhoStandTogetherIsOneLine() {
    String svg = chart(well(0, 100, 0)).svg();
    String path = svg.substring(svg.indexOf("<path", svg.indexOf(FRAME)));
    assertThat(path.substring(0, path.indexOf('>')).chars().filter(each -> each == 'M').count())
        .isEqualTo(1);
  }

  @Test
  void otherPeopleAreSaidToBeOthers() {
    HundredPairs.Arms others =
        new HundredPairs.Arms("arms-people", "Young", "Old", false, Examples.STATES);
    assertThat(HundredPairs.of(Examples.SOURCE, others, List.of(BETTER), Examples.figures()).note())
        .contains("not all are the same persons");
    assertThat(chart(BETTER).note()).startsWith("The same 100 people on both sides");
  }

  @Test
  void eachStateNeedsItsPairs() {
    PairedCounts two = PairedCounts.of(2, new int[] {0}, new int[] {1});
    assertThatThrownBy(() -> new PairedMoment("1 year", two))
        .hasMessage("each state needs its pairs, were 2");
  }
}
