package sinew.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.input.ScenarioReader;
import sinew.scenario.Scenario;
import sinew.study.ArmResult;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.Study;

/** What the page for a patient says. */
@Tag("simulates")
class HandoutWordsTest {
  private static HandoutWords words(String name) {
    Scenario scenario = ScenarioReader.read(Path.of("scenarios", name + ".yaml")).scenario();
    ArmResult result =
        Study.of(List.of(scenario))
            .withWhatIfs()
            .run(Laboratory.of(1, 150, LocalBackend.of(2)))
            .arms()
            .get(0);
    return HandoutWords.of(ReportedArm.of(result), result.whatIfs().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"typical", "complete-rest", "early-return", "healthy"})
  void aTwelveYearOldCanReadIt(String name) {
    List<String> text = words(name).all();
    // Grade 7 of Flesch and Kincaid is an age of 12.
    assertThat(Readability.grade(text)).as("%s", text).isLessThan(7);
    assertThat(text).noneMatch(sentence -> sentence.contains("null") || sentence.contains("NaN"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"typical", "early-return"})
  void whatHelpsMostStandsFirst(String name) {
    HandoutWords words = words(name);
    assertThat(words.rows())
        .isSortedAccordingTo((a, b) -> Integer.compare(b.well(), a.well()))
        .allSatisfy(row -> assertThat(row.asPlanned()).isEqualTo(words.asPlanned()));
    HandoutWords.Row best = words.rows().get(0);
    String first = words.helps().get(0);
    if (best.well() >= words.asPlanned() + 2) {
      List<String> asMuch =
          words.rows().stream()
              .filter(row -> row.well() == best.well())
              .map(HandoutWords.Row::doing)
              .toList();
      assertThat(first)
          .isEqualTo(
              "It helps most if they "
                  + String.join(", or if they ", asMuch)
                  + ": then "
                  + best.well()
                  + " of 100 are well after 1 year, "
                  + (best.well() - words.asPlanned())
                  + " more than as planned.");
    } else {
      assertThat(first).isEqualTo("None of these would help people like this much.");
    }
  }

  @Test
  void breaksAreNoAdviceWhereThePlanHasThem() {
    assertThat(doings("typical")).contains("sit for half as long");
    assertThat(doings("complete-rest")).contains("sit for half as long, or with breaks");
  }

  private static List<String> doings(String name) {
    return words(name).rows().stream().map(HandoutWords.Row::doing).toList();
  }
}
