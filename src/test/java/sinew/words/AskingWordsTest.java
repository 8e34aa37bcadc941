package sinew.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sinew.model.Trait;
import sinew.statistics.Interval;
import sinew.statistics.SobolIndices;
import sinew.study.WorthAsking;

class AskingWordsTest {
  private static WorthAsking.Known known(Trait trait, double weeks) {
    Interval interval = new Interval(0, 0.5);
    return new WorthAsking.Known(
        trait, new SobolIndices.Portion(0.2, interval), 7 * weeks, interval);
  }

  private static String words(WorthAsking.Known... traits) {
    return String.join(
        " ", AskingWords.sentences(new WorthAsking.Result(4_000, 300, 329, List.of(traits))));
  }

  @Test
  void whatNarrowsItMostAndWhatAScanBringsAreTold() {
    assertThat(
            words(
                known(Trait.PERSISTENCE, 11.2),
                known(Trait.ADHERENCE, 9.1),
                known(Trait.STRESS, 3.6),
                known(Trait.STAGE, 0.2)))
        .isEqualTo(
            "A forecast for one person is off by about 47 weeks (standard deviation), as long as"
                + " nothing is known of them but who is meant. Knowing how much they exercise narrows"
                + " it by 9 weeks, how stressed they are by 4, and a scan by 0. Knowing whether the"
                + " tendon heals as usual narrows it by 11 weeks, but there is no test for it.");
  }

  @Test
  void whatNarrowsItByLessThanAWeekIsNotPraised() {
    assertThat(words(known(Trait.STAGE, 2), known(Trait.STRESS, 0.4)))
        .endsWith(
            "Nothing that can be asked or examined narrows it by a week; only a scan does, by 2"
                + " weeks.");
    assertThat(words(known(Trait.STAGE, 0.2), known(Trait.STRESS, 0.4)))
        .endsWith("Nothing that can be asked or examined narrows it by a week, and no scan does.");
  }

  @Test
  void everyTraitHasWordsOfItsOwn() {
    assertThat(Arrays.stream(Trait.values()).map(AskingWords::what))
        .doesNotHaveDuplicates()
        .allMatch(words -> !words.isBlank());
  }
}
