package sinew.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sinew.model.Range;
import sinew.model.Trait;
import sinew.random.Constant;
import sinew.random.Uniform;
import sinew.scenario.Law.Cases.Case;

/** How a trait is spread, alone or given another. */
class LawTest {
  private static final Law BY_AGE =
      new Law.Cases(
          Trait.AGE_YEARS,
          List.of(
              new Case(40, new Constant(1)),
              new Case(50, new Uniform(2, 4)),
              new Case(Double.POSITIVE_INFINITY, new Constant(9))));

  @Test
  void aloneNothingElseCounts() {
    Law alone = new Law.Alone(new Uniform(2, 4));
    assertThat(alone.given()).isEmpty();
    assertThat(alone.quantile(0.25, Double.NaN)).isEqualTo(2.5);
    assertThat(alone.quantile(0.25, 70)).isEqualTo(2.5);
  }

  @ParameterizedTest
  @CsvSource({"14, 1", "40, 1", "40.001, 2.5", "50, 2.5", "50.001, 9", "90, 9"})
  void aCaseHoldsUpToItsEndInclusive(double age, double expected) {
    assertThat(BY_AGE.given()).contains(Trait.AGE_YEARS);
    assertThat(BY_AGE.quantile(0.25, age)).isEqualTo(expected);
  }

  @Test
  void casesAreCopied() {
    Law.Cases cases = (Law.Cases) BY_AGE;
    assertThat(cases.cases()).isUnmodifiable();
  }

  @ParameterizedTest
  @CsvSource({"0.8, 0.5, 1", "0.8, 0.25, 0.9", "0.1, 0.5, 0.2", "1.5, 0.5, 1.6"})
  void aMultipleIsKeptWithinTheLimits(double demand, double share, double expected) {
    Law times = new Law.Times(Trait.DEMAND, new Uniform(1, 1.5), Range.of(0.2, 1.6));
    assertThat(times.given()).contains(Trait.DEMAND);
    assertThat(times.quantile(share, demand)).isCloseTo(expected, within(1e-12));
  }
}
