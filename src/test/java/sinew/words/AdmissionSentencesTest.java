package sinew.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sinew.scenario.Admission;

class AdmissionSentencesTest {
  @Test
  void howManyWereLookedAtIsSaidWithTheRule() {
    assertThat(AdmissionSentences.of(new Admission(3, 10, 0), 10_000, 14_322, 0))
        .containsExactly(
            "10,000 patients of 14,322 people looked at: with a week's pain of 3 and more, and"
                + " strength to regain.");
    assertThat(AdmissionSentences.of(new Admission(2.5, 10, 12), 20, 31, 0))
        .containsExactly(
            "20 patients of 31 people looked at: with 12 weeks of symptoms and more, a week's pain"
                + " of 2.5 and more, and strength to regain.");
    assertThat(AdmissionSentences.of(new Admission(0, 10, 1), 1, 1, 0))
        .containsExactly("1 patient of 1 person looked at: with 1 week of symptoms and more.");
  }

  @Test
  void aGreatestPainIsSaid() {
    assertThat(AdmissionSentences.of(new Admission(4.5, 5.5, 0), 10, 90, 2))
        .containsExactly(
            "10 patients of 90 people looked at: with a week's pain of 4.5 to 5.5, and strength to"
                + " regain.",
            "Warning: 2 patients do not meet this rule. Of the 40 people looked at for each such"
                + " place nobody did, so the one whose pain was nearest was taken.");
    assertThat(AdmissionSentences.of(new Admission(0, 2, 0), 10, 90, 0))
        .containsExactly("10 patients of 90 people looked at: with a week's pain of 2 and less.");
  }

  @Test
  void anAnswerAboutOtherPeopleSaysSo() {
    assertThat(AdmissionSentences.caveat(10_000, 9_999))
        .contains(
            "Careful: in the model few people like this are as ill as was asked for. For more than"
                + " 99 of 100 virtual patients whoever came nearest was taken.");
    assertThat(AdmissionSentences.caveat(10_000, 500).orElseThrow()).contains("For 5 of 100");
    assertThat(AdmissionSentences.caveat(10_000, 499)).isEmpty();
    assertThat(AdmissionSentences.caveat(1, 0)).isEmpty();
  }

  @Test
  void nobodyIsTurnedAwayWithoutARule() {
    assertThat(AdmissionSentences.of(Admission.EVERYBODY, 500, 500, 0))
        .containsExactly("500 people; nobody was turned away.");
  }

  @Test
  void patientsWhoDoNotMeetTheRuleAreWarnedOf() {
    assertThat(AdmissionSentences.of(new Admission(9, 10, 0), 10, 400, 10).get(1))
        .isEqualTo(
            "Warning: 10 patients do not meet this rule. Of the 40 people looked at for each such"
                + " place nobody did, so the one in most pain was taken.");
    assertThat(AdmissionSentences.of(new Admission(9, 10, 0), 10, 130, 1).get(1))
        .startsWith("Warning: 1 patient does not meet this rule.");
  }
}
