package sinew.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

  @Test
  void gradeIsTheFormulaOnCountsMadeByHand() {
    // 6 words, 1 sentence, 6 syllables.
    assertThat(Readability.grade(List.of("The cat sat on the mat.")))
        .isCloseTo(0.39 * 6 + 11.8 - 15.59, within(1e-12));
    // 5 words, 1 sentence, 3 + 3 + 4 + 6 + 2 syllables.
    assertThat(
            Readability.grade(
                List.of("Numerous clinical investigations characteristically unite.")))
        .isGreaterThan(20);
  }

  @Test
  void syllablesAreHeard() {
    assertThat(List.of("take", "takes", "people", "recovered", "week", "illustration"))
        .extracting(Readability::syllables)
        .containsExactly(1L, 1L, 2L, 3L, 1L, 4L);
  }
}
