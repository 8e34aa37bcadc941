package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the model refuses, NaN included. */
class InputChecksTest {
  private static final double NAN = Double.NaN;

  @ParameterizedTest
  @EnumSource
  void aTraitTakesBothEndsOfItsRangeAndNothingBeyond(Trait trait) {
    Traits traits = Sample.traits();
    Range range = trait.range();
    assertThat(traits.with(trait, range.low()).of(trait)).isEqualTo(range.low());
    assertThat(traits.with(trait, range.high()).of(trait)).isEqualTo(range.high());
    assertThatThrownBy(() -> traits.with(trait, NAN))
        .hasMessage(trait.key() + " must lie in " + range + ", was NaN");
    assertThatThrownBy(() -> traits.with(trait, Math.nextDown(range.low())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> traits.with(trait, Math.nextUp(range.high())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStageBetweenTwoStagesIsRefused() {
    assertThatThrownBy(() -> Sample.traits().with(Trait.STAGE, 0.5))
        .hasMessage("stage must be a whole number, was 0.5");
  }

  @Test
  void traitsAreOnePerTraitAndCopied() {
    double[] values = Arrays.stream(Trait.values()).mapToDouble(Sample.traits()::of).toArray();
    Traits traits = Traits.of(values);
    values[Trait.DEMAND.ordinal()] = 0.1;
    assertThat(traits.of(Trait.DEMAND)).isEqualTo(0.8);
    assertThatThrownBy(() -> Traits.of(1, 2, 3))
        .hasMessage("a value for each trait is needed, were [1.0, 2.0, 3.0]");
  }

  @Test
  void aChangedTraitLeavesTheOtherPersonAlone() {
    Traits before = Sample.traits();
    Traits after = before.with(Trait.STAGE, Stage.DEGENERATIVE.ordinal());
    assertThat(after.stage()).isEqualTo(Stage.DEGENERATIVE);
    assertThat(before.stage()).isEqualTo(Stage.DYSREPAIR);
    for (Trait trait : Trait.values()) {
      if (trait != Trait.STAGE) {
        assertThat(after.of(trait)).isEqualTo(before.of(trait));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aParameterTakesItsRangeAndItsDefaultLiesInIt(Parameter parameter) {
    Range range = parameter.range();
    Parameters standard = Parameters.standard();
    assertThat(range.contains(parameter.standard())).isTrue();
    assertThat(standard.of(parameter)).isEqualTo(parameter.standard());
    assertThat(standard.with(parameter, range.high()).of(parameter)).isEqualTo(range.high());
    assertThat(standard.of(parameter)).as("the original").isEqualTo(parameter.standard());
    assertThatThrownBy(() -> standard.with(parameter, NAN))
        .hasMessage(parameter.key() + " must lie in " + range + ", was NaN");
    assertThatThrownBy(() -> standard.with(parameter, Math.nextUp(range.high())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> standard.with(parameter, Math.nextDown(range.low())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keysAndSourcesAreGivenAndKeysUnique() {
    assertThat(Parameter.values())
        .extracting(Parameter::key)
        .doesNotHaveDuplicates()
        .allMatch(key -> key.matches("[a-z][A-Za-z]+"));
    assertThat(Parameter.values())
        .extracting(parameter -> parameter.provenance().text())
        .noneMatch(String::isBlank);
    assertThat(Parameter.values()).extracting(Parameter::unit).doesNotContain(Unit.NONE);
    assertThat(Trait.values()).extracting(Trait::key).doesNotHaveDuplicates();
  }

  @Test
  void noTwoParametersInTheirRangesContradictEachOther() {
    assertThat(Parameter.STIMULUS_FROM.range().high())
        .isLessThan(Parameter.STIMULUS_FULL.range().low());
    // What a stage takes is cut at the floor, and disuse takes no more than is above it.
    assertThat(Parameter.DISUSE_MOST.range().high())
        .isLessThanOrEqualTo(1 - Parameter.CAPACITY_FLOOR.range().high());
    // Noise is cut at 2.5 standard deviations: activity must not fall below 0.
    assertThat(2.5 * Parameter.ACTIVITY_NOISE.range().high()).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "-1,  10,  0.5, 1,   3,  0.8",
    "521, 10,  0.5, 1,   3,  0.8",
    "NaN, 10,  0.5, 1,   3,  0.8",
    "1,   11,  0.5, 1,   3,  0.8",
    "1,   NaN, 0.5, 1,   3,  0.8",
    "1,   10,  1.6, 1,   3,  0.8",
    "1,   10, -0.1, 1,   3,  0.8",
    "1,   10,  0.5, 1.6, 3,  0.8",
    "1,   10,  0.5, NaN, 3,  0.8",
    "1,   10,  0.5, 1,   15, 0.8",
    "1,   10,  0.5, 1,   -1, 0.8",
    "1,   10,  0.5, 1,   3,  2.1",
    "1,   10,  0.5, 1,   3,  NaN",
  })
  void aPhaseOutOfRangeIsRefused(
      double weeks, double exit, double start, double most, int sessions, double intensity) {
    assertThatThrownBy(
            () ->
                Sample.phase(
                    "p", weeks, exit, start, most, ExerciseClass.ISOTONIC, sessions, intensity))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(" is out of range, was ");
  }

  @ParameterizedTest
  @CsvSource({
    "-0.1, 0.1, 0.2, 1,   0,   1, painLimit",
    "NaN,  0.1, 0.2, 1,   0,   1, painLimit",
    "4,    NaN, 0.2, 1,   0,   1, stepPerWeek",
    "4,    1.1, 0.2, 1,   0,   1, stepPerWeek",
    "4,    0.1, NaN, 1,   0,   1, stepDown",
    "4,    0.1, 1.1, 1,   0,   1, stepDown",
    "4,    0.1, 0.2, 0,   0,   1, reviewDays",
    "4,    0.1, 0.2, 522, 0,   1, reviewDays",
    "4,    0.1, 0.2, 1,   NaN, 1, sittingShare",
    "4,    0.1, 0.2, 1,   -1.1, 1, sittingShare",
    "4,    0.1, 0.2, 1,   0,   15, maintenanceSessionsPerWeek",
  })
  void aPlanOutOfRangeIsRefused(
      double painLimit,
      double stepPerWeek,
      double stepDown,
      int reviewWeeks,
      double sittingCare,
      int maintenance,
      String name) {
    assertThatThrownBy(
            () ->
                Sample.plan(
                    Guidance.TIME,
                    painLimit,
                    stepPerWeek,
                    stepDown,
                    reviewWeeks,
                    false,
                    sittingCare,
                    maintenance,
                    List.of(Sample.phase(1, 1)),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(name + " must lie in [");
  }

  @Test
  void aPlanNeedsAPhase() {
    assertThatThrownBy(() -> Sample.plan(Guidance.TIME, 1))
        .hasMessage("a plan needs at least one phase");
  }

  @ParameterizedTest
  @CsvSource({
    "-0.1, 0, 1",
    "2.1, 0, 1",
    "NaN, 0, 1",
    "1, -1, 1",
    "1, 25, 1",
    "1, NaN, 1",
    "1, 0, -1",
    "1, 0, 8"
  })
  void anActivityOutOfRangeIsRefused(double load, double hours, int days) {
    assertThatThrownBy(() -> Activity.always("a", load, hours, days))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(" must lie in [");
  }

  @Test
  void aRangeHoldsItsEndsAndNoNan() {
    assertThat(Range.of(0, 1).contains(0)).isTrue();
    assertThat(Range.of(0, 1).contains(1)).isTrue();
    assertThat(Range.of(0, 1).contains(NAN)).isFalse();
    assertThatThrownBy(() -> Range.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Range.of(NAN, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Range.of(0.1, 2)).hasToString("[0.1, 2.0]");
  }

  @Test
  void measuresSpanWhatTheEquationsCanGive() {
    for (Measure measure : Measure.values()) {
      double most =
          switch (measure) {
            case PAIN -> 10;
            case SCORE -> 100;
            default -> 1;
          };
      assertThat(measure.range()).isEqualTo(Range.of(0, most));
    }
  }
}
