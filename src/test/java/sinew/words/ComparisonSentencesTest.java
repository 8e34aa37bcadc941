package sinew.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import sinew.model.Endpoint;
import sinew.statistics.EventTimes;
import sinew.statistics.PairedDifference;
import sinew.study.ModelRange;
import sinew.study.ParameterUncertainty;
import sinew.text.Sentence;

class ComparisonSentencesTest {
  private static final int NEVER = -1;

  /** Of 100, 71 are 21 days sooner, 12 are 20 days later, and 17 the same. */
  private static ComparisonSentences mostlySooner() {
    int[] first = new int[100];
    int[] arm = new int[100];
    Arrays.fill(first, 150);
    Arrays.fill(arm, 0, 71, 129);
    Arrays.fill(arm, 71, 83, 170);
    Arrays.fill(arm, 83, 100, 150);
    return sentences(first, arm);
  }

  @Test
  void whoIsBetterOffStandsFirst() {
    assertThat(mostlySooner().headline("Calm", "Typical"))
        .isEqualTo(
            "With “Calm” instead of “Typical”, 71 of 100 people recover sooner, 12 later and 17 on"
                + " the same day.");
  }

  @Test
  void aRangeStandsBeforeItsMiddle() {
    ComparisonSentences sentences = mostlySooner();
    ModelRange many = new ModelRange(0.6, 0.7, 0.8);
    ModelRange few = new ModelRange(0.004, 0.1, 0.2);
    ModelRange none = new ModelRange(0, 0, 0);
    assertThat(sentences.headline("Calm", "Typical", new ParameterUncertainty.Paired(many, few)))
        .isEqualTo(
            "With “Calm” instead of “Typical”, 60 to 80 (most likely 70) of 100 people recover"
                + " sooner and up to 20 (most likely 10) later.");
    assertThat(sentences.headline("Calm", "Typical", new ParameterUncertainty.Paired(none, many)))
        .isEqualTo(
            "With “Calm” instead of “Typical”, 60 to 80 (most likely 70) of 100 people recover"
                + " later and none sooner.");
    assertThat(sentences.headline("Calm", "Typical", new ParameterUncertainty.Paired(none, none)))
        .isEqualTo(sentences.headline("Calm", "Typical"));
    assertThat(sentences.doubt(30))
        .isEqualTo(
            "The range is how far the model itself could be off, over 30 sets of numbers that fit"
                + " the trials about as well. The rest is told with one more set, which says that"
                + " 71 of 100 people recover sooner, 12 later and 17 on the same day.");
  }

  @Test
  void theLargestGroupStandsFirst() {
    int[] first = new int[100];
    int[] arm = new int[100];
    Arrays.fill(first, 150);
    Arrays.fill(arm, 0, 10, 129);
    Arrays.fill(arm, 10, 80, 170);
    Arrays.fill(arm, 80, 100, 150);
    assertThat(sentences(first, arm).groups())
        .isEqualTo("70 of 100 people recover later, 10 sooner and 20 on the same day");
    Arrays.fill(arm, 10, 20, 170);
    Arrays.fill(arm, 20, 100, 150);
    assertThat(sentences(first, arm).groups())
        .isEqualTo("80 of 100 people recover on the same day, 10 sooner and 10 later");
  }

  @Test
  void whatChanceDoesToTheMiddleCaseIsSaidBesideIt() {
    int[] first = new int[20];
    int[] arm = new int[20];
    Arrays.fill(first, 300);
    Arrays.setAll(arm, i -> 300 - 60 + 5 * i);
    // The 6th smallest and the 6th largest difference: R 4.2.2, qbinom(0.025, 20, 0.5) = 6.
    assertThat(sentences(first, arm).middle())
        .isEqualTo(
            "In the middle case it is 13 days sooner (with other dice: 5 weeks sooner to 10 days"
                + " later).");
  }

  @Test
  void whatTheHorizonHidesIsNotGuessed() {
    int[] first = {NEVER, NEVER, NEVER, 100};
    int[] arm = {NEVER, NEVER, 50, NEVER};
    ComparisonSentences sentences = sentences(first, arm);
    assertThat(sentences.groups())
        .isEqualTo(
            "25 of 100 people recover sooner, 25 later and 50 cannot be told apart within 3"
                + " years");
    assertThat(sentences.middle())
        .isEqualTo("How much in the middle case cannot be told within 3 years.");
  }

  @Test
  void limitsOfTheMiddleCaseAreSaidWhereTheHorizonHidesIt() {
    int[] first = new int[100];
    int[] arm = new int[100];
    Arrays.fill(first, 0, 20, 300);
    Arrays.fill(first, 20, 100, NEVER);
    Arrays.fill(arm, 280);
    // Of most it is only known that they gain more than 1092 - 280 days.
    assertThat(sentences(first, arm).middle())
        .isEqualTo("In the middle case it is at least 2 years and 3 months sooner.");
    assertThat(sentences(arm, first).middle())
        .isEqualTo("In the middle case it is at least 2 years and 3 months later.");
  }

  @Test
  void equalArmsAreTheSame() {
    int[] days = {10, 20, 30};
    assertThat(sentences(days, days).headline("A", "A"))
        .isEqualTo("With “A” instead of “A”, all 100 people recover on the same day.");
    assertThat(sentences(days, days).middle()).isEqualTo("In the middle case it is the same.");
  }

  @Test
  void inATableOnlyNobodyIsNone() {
    int[] first = new int[1_000];
    int[] arm = new int[1_000];
    Arrays.fill(first, 150);
    Arrays.fill(arm, 129);
    arm[0] = 170;
    assertThat(sentences(first, arm).cells()).containsExactly(">99", "<1", "0", "0");
  }

  @Test
  void theSmallerGainStandsFirst() {
    assertThat(ComparisonSentences.range(-91, -70, Sentence::range))
        .isEqualTo("10 to 13 weeks sooner");
    assertThat(ComparisonSentences.range(42, 105, Sentence::shortRange))
        .isEqualTo("6–15 weeks later");
    assertThat(ComparisonSentences.range(-21, 0, Sentence::range))
        .isEqualTo("the same to 3 weeks sooner");
    assertThat(ComparisonSentences.range(14, 21, Sentence::range)).isEqualTo("2 to 3 weeks later");
    assertThat(ComparisonSentences.range(-70, -6, Sentence::range))
        .isEqualTo("6 days to 10 weeks sooner");
  }

  @Test
  void nobodyToldIsSaidSo() {
    int[] never = {NEVER, NEVER};
    assertThat(sentences(never, never).groups())
        .isEqualTo("all 100 people cannot be told apart within 3 years");
  }

  private static ComparisonSentences sentences(int[] first, int[] arm) {
    return ComparisonSentences.of(
        PairedDifference.of(times(first), times(arm)), Endpoint.FULL_RECOVERY, 1092);
  }

  private static EventTimes times(int... days) {
    boolean[] observed = new boolean[days.length];
    int[] shown = new int[days.length];
    for (int i = 0; i < days.length; i++) {
      observed[i] = days[i] != NEVER;
      shown[i] = observed[i] ? days[i] : 1092;
    }
    return EventTimes.of(shown, observed);
  }
}
