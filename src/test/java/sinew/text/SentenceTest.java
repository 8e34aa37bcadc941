package sinew.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {
  @Test
  void aTitleInAHeadingEndsWithAWord() {
    assertThat(Sentence.quoted("Typical patient under good care"))
        .isEqualTo("“Typical patient under good care”");
    assertThat(Sentence.quoted("A very long title of a scenario that somebody wrote in a hurry"))
        .isEqualTo("“A very long title of a scenario that somebody…”");
    assertThat(
            Sentence.quoted("Stress 0.8, sitting ten hours, half of the exercises, a steep rise"))
        .isEqualTo("“Stress 0.8, sitting ten hours, half of the…”");
    assertThat(Sentence.quoted("x".repeat(60))).isEqualTo("“" + "x".repeat(48) + "…”");
  }
}
