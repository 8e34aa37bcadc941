package sinew.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sinew.statistics.SobolIndices.Design;
import sinew.statistics.SobolIndices.Index;

/** Held to functions whose indices are known in closed form, and to those of another program. */
class SensitivityTest {
  /** Of Ishigami and Homma's function with a = 7, b = 0.1. */
  private static final List<Double> FIRST = List.of(0.313905, 0.442411, 0.0);

  private static final List<Double> TOTAL = List.of(0.557589, 0.442411, 0.243684);

  private static List<List<Double>> uniform(long seed, int rows, int each) {
    Random random = new Random(seed);
    return IntStream.range(0, rows).mapToObj(row -> random.doubles(each).boxed().toList()).toList();
  }

  private static List<Double> results(
      List<List<Double>> places, ToDoubleFunction<List<Double>> function) {
    return places.stream().map(function::applyAsDouble).toList();
  }

  private static List<Index> indices(
      long seed, int factors, int points, ToDoubleFunction<List<Double>> function) {
    Design design = new Design(factors, points, uniform(seed, 8, 2 * factors));
    return SobolIndices.of(design, results(design.places(), function));
  }

  /** Ishigami and Homma (1990), a = 7, b = 0.1, on -pi to pi. */
  private static double ishigami(List<Double> place) {
    List<Double> x = place.stream().map(u -> Math.PI * (2 * u - 1)).toList();
    double sin2 = Math.sin(x.get(1));
    return Math.sin(x.get(0)) + 7 * sin2 * sin2 + 0.1 * Math.pow(x.get(2), 4) * Math.sin(x.get(0));
  }

  /** Sobol's G function with a = 0, 1, 4.5, 9, 99, 99, 99, 99. */
  private static double g(List<Double> place) {
    List<Double> a = List.of(0.0, 1.0, 4.5, 9.0, 99.0, 99.0, 99.0, 99.0);
    double product = 1;
    for (int i = 0; i < a.size(); i++) {
      product *= (Math.abs(4 * place.get(i) - 2) + a.get(i)) / (1 + a.get(i));
    }
    return product;
  }

  private static void assertIndices(List<Index> found, List<Double> first, List<Double> total) {
    assertThat(found).hasSize(first.size());
    for (int i = 0; i < found.size(); i++) {
      Index index = found.get(i);
      assertThat(index.first().value()).as("first of %d", i).isCloseTo(first.get(i), within(0.015));
      assertThat(index.total().value()).as("total of %d", i).isCloseTo(total.get(i), within(0.015));
      assertThat(index.total().interval().width()).isLessThan(0.05);
    }
  }

  @Test
  void theIndicesOfIshigamiAreThoseOfAlgebra() {
    assertIndices(indices(1, 3, 1024, SensitivityTest::ishigami), FIRST, TOTAL);
  }

  @Test
  void theIndicesOfTheGFunctionAreThoseOfAlgebra() {
    assertIndices(
        indices(1, 8, 1024, SensitivityTest::g),
        List.of(0.7162, 0.1790, 0.0237, 0.0072, 0.0001, 0.0001, 0.0001, 0.0001),
        List.of(0.7871, 0.2422, 0.0343, 0.0105, 0.0001, 0.0001, 0.0001, 0.0001));
  }

  /**
   * Of 1,200 intervals at 95 % 1,140 should cover the truth; with 64 points Jansen's estimates are
   * still a little off centre, and those of one seed move together, hence the wide margin.
   */
  @Test
  void theIntervalsCoverWhatIsTrue() {
    int covered = 0;
    for (long seed = 0; seed < 200; seed++) {
      List<Index> found = indices(seed, 3, 64, SensitivityTest::ishigami);
      for (int i = 0; i < 3; i++) {
        covered += found.get(i).first().interval().contains(FIRST.get(i)) ? 1 : 0;
        covered += found.get(i).total().interval().contains(TOTAL.get(i)) ? 1 : 0;
      }
    }
    assertThat(covered).isBetween(1_100, 1_180);
  }

  @Test
  void aResultThatNeverChangesHasNoCause() {
    Index index = indices(1, 2, 8, place -> 3).get(1);
    assertThat(index.first().value()).isZero();
    assertThat(index.total().value()).isZero();
  }

  /** SALib's own test values, from trajectories of its own; ours are 4,000. */
  @Test
  void theEffectsOfIshigamiAreThoseOfAnotherProgram() {
    List<List<Double>> places = MorrisScreen.places(3, uniform(1, 4_000, 6));
    List<MorrisScreen.Effect> effects =
        MorrisScreen.of(places, results(places, SensitivityTest::ishigami));
    assertThat(effects.get(0).size()).isCloseTo(7.682808, within(0.25));
    assertThat(effects.get(1).size()).isCloseTo(7.875, within(1e-9));
    assertThat(effects.get(2).size()).isCloseTo(6.256295, within(0.25));
    assertThat(effects.get(1).mean()).isCloseTo(0, within(0.4));
    assertThat(effects.get(2).spread()).isGreaterThan(6);
  }

  @Test
  void aFactorThatDoesNothingHasNoEffect() {
    List<List<Double>> places = MorrisScreen.places(40, uniform(1, 20, 80));
    assertThat(places).hasSize(20 * 41);
    assertThat(places).allSatisfy(place -> assertThat(place).allMatch(x -> x >= 0 && x <= 1));
    List<MorrisScreen.Effect> effects =
        MorrisScreen.of(places, results(places, place -> 3 * place.get(39)));
    assertThat(effects.subList(0, 39)).allMatch(effect -> effect.size() == 0);
    assertThat(effects.get(39).size()).isCloseTo(3, within(1e-9));
    assertThat(effects.get(39).mean()).isCloseTo(3, within(1e-9));
    assertThat(effects.get(39).spread()).isCloseTo(0, within(1e-9));
  }
}
