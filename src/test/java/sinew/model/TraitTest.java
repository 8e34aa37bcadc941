package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every trait is declared in full. */
class TraitTest {

  @ParameterizedTest
  @EnumSource
  void aTraitSaysWhatItIs(Trait trait) {
    assertThat(trait.naming().description()).endsWith(".");
    assertThat(trait.label()).isNotBlank();
    assertThat(trait.naming().brief()).isNotBlank();
    assertThat(trait.usual().text()).isNotBlank();
    assertThat(trait.usual().provenance().text()).isNotBlank();
    assertThat(trait.naming().synonyms()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aTraitIsANumberWithAUnitAndAnExampleOrAWord(Trait trait) {
    boolean words = !trait.scale().words().isEmpty();
    assertThat(trait.unit() == Unit.NONE).isEqualTo(words);
    assertThat(trait.usual().example().isEmpty()).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource
  void whatFilesAndSweepsSayTheEquationsTake(Trait trait) {
    assertThat(trait.range().contains(trait.scale().inFiles().low())).isTrue();
    assertThat(trait.range().contains(trait.scale().inFiles().high())).isTrue();
    if (trait.span().declared()) {
      assertThat(trait.scale().inFiles().contains(trait.span().range().low())).isTrue();
      assertThat(trait.scale().inFiles().contains(trait.span().range().high())).isTrue();
    }
  }

  @Test
  void theWordsOfAStageAreTheStages() {
    assertThat(Trait.STAGE.scale().words())
        .containsExactlyElementsOf(Arrays.stream(Stage.values()).map(Stage::key).toList());
  }
}
