package sinew.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortTitlesTest {
  private static final String BEGINNING =
      "A runner of 44 with nine months of pain and a desk job, ";

  @Test
  void whatLongTitlesShareIsLeftOut() {
    assertThat(ShortTitles.apart(List.of(BEGINNING + "as planned", BEGINNING + "and calm")))
        .containsExactly("… as planned", "… and calm");
  }

  @Test
  void wholeWordsAreLeftOut() {
    assertThat(ShortTitles.apart(List.of(BEGINNING + "stress 0.15", BEGINNING + "stress 0.8")))
        .containsExactly("… 0.15", "… 0.8");
  }

  @Test
  void aShortTitleStaysAndALongOneThatBeginsSoTellsTheRest() {
    assertThat(ShortTitles.apart(List.of("Typical patient under good care", "As planned")))
        .containsExactly("Typical patient under good care", "As planned");
    assertThat(
            ShortTitles.apart(
                List.of(
                    "Typical patient under good care", "Typical patient under good care; age: 44")))
        .containsExactly(
            "Typical patient under good care", "Typical patient under good care; age: 44");
  }

  @Test
  void aLongTitleStaysIfItSharesNothing() {
    List<String> titles = List.of(BEGINNING + "as planned", "Another " + BEGINNING + "as planned");
    assertThat(ShortTitles.apart(titles)).isEqualTo(titles);
  }

  @Test
  void whatAllHaveInBracketsIsLeftOutWhereOneIsLong() {
    String set = " (age: 50 years)";
    assertThat(ShortTitles.apart(List.of("As planned" + set, BEGINNING + "calm" + set)))
        .containsExactly("As planned", BEGINNING + "calm");
    assertThat(ShortTitles.apart(List.of("As planned" + set, "Calm" + set)))
        .containsExactly("As planned" + set, "Calm" + set);
    assertThat(ShortTitles.apart(List.of(BEGINNING + "calm" + set, BEGINNING + "calm")))
        .containsExactly("… calm" + set, "… calm");
    assertThat(ShortTitles.apart(List.of("(a)" + BEGINNING, "(b)" + BEGINNING)))
        .containsExactly("(a)" + BEGINNING, "(b)" + BEGINNING);
  }

  @Test
  void titlesThatWouldBecomeTheSameStay() {
    List<String> titles = List.of(BEGINNING + "calm", BEGINNING + "calm");
    assertThat(ShortTitles.apart(titles)).isEqualTo(titles);
  }

  @Test
  void aTitleThatGoesOnWhereAnotherEndsTellsHowItGoesOn() {
    assertThat(ShortTitles.apart(List.of(BEGINNING + "calm", BEGINNING + "calm and rested")))
        .containsExactly("… calm", "… calm and rested");
  }
}
