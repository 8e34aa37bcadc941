package sinew.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The statistical tests look at the stream as it is used: many patients, few draws each. Each
 * statistic is held to the limit that a perfect generator passes but once in a million; the 80 of
 * this file raise a false alarm for 1 seed in 12,500, and these seeds are not among them.
 */
class RandomStreamTest {
  private static final int PATIENTS = 40_000;
  private static final long SEED = 7;

  /** R 4.2.2: qchisq(1 - 1e-6, 63) and qchisq(1 - 1e-6, 255), qnorm(1 - 5e-7). */
  private static final double CHI_SQUARED_63 = 131.3697;

  private static final double CHI_SQUARED_255 = 377.0781;
  private static final double NORMAL = 4.891638;

  @Test
  void theNumbersOfPurposesAreUnique() {
    assertThat(Arrays.stream(Purpose.values()).map(Purpose::id)).doesNotHaveDuplicates();
  }

  @Test
  void twoWordsMakeANumber() {
    int[][] words = {{0, 1}, {5, 5}, {Purpose.RESPONSE.id(), Purpose.RESPONSE.id()}, {0, 0}};
    Threefry.encipher(words, Threefry.keys(SEED, 3, 3));
    RandomStream stream = RandomStream.at(SEED, 3, Purpose.RESPONSE, 5);
    for (int block = 0; block < 2; block++) {
      for (int half = 0; half < 4; half += 2) {
        long low = Integer.toUnsignedLong(words[half + 1][block]);
        assertThat(stream.uniform()).isEqualTo(OpenUnit.of(words[half][block] * (1L << 32) + low));
      }
    }
  }

  @Test
  void whatOneStreamDrawsMovesNoOther() {
    RandomStream first = RandomStream.at(SEED, 1, Purpose.TRAITS);
    RandomStream second = RandomStream.at(SEED, 2, Purpose.TRAITS);
    first.uniform();
    first.uniform();
    assertThat(second.uniform())
        .isEqualTo(RandomStream.at(SEED, 2, Purpose.TRAITS).uniform())
        .isNotEqualTo(RandomStream.at(SEED, 1, Purpose.TRAITS).uniform());
  }

  @ParameterizedTest
  @EnumSource
  void eachDrawIsUniformOverPatients(Purpose purpose) {
    for (int draw = 0; draw < 5; draw++) {
      double[] cells = new double[64];
      for (double number : overPatients(SEED, purpose, draw)) {
        cells[(int) (number * 64)]++;
      }
      assertThat(chiSquared(cells)).isLessThan(CHI_SQUARED_63);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPatientsFirstTwoDrawsFillTheSquare(Purpose purpose) {
    double[] first = overPatients(SEED, purpose, 0);
    double[] second = overPatients(SEED, purpose, 1);
    double[] cells = new double[256];
    for (int patient = 0; patient < PATIENTS; patient++) {
      cells[16 * (int) (first[patient] * 16) + (int) (second[patient] * 16)]++;
    }
    assertThat(chiSquared(cells)).isLessThan(CHI_SQUARED_255);
  }

  @Test
  void drawsPurposesPatientsAndSeedsAreUncorrelated() {
    List<double[]> columns =
        IntStream.range(0, 5)
            .boxed()
            .flatMap(draw -> Arrays.stream(Purpose.values()).map(p -> overPatients(SEED, p, draw)))
            .toList();
    double[] traits = columns.get(0);
    for (double[] column : columns.subList(1, columns.size())) {
      assertUncorrelated(traits, column);
    }
    assertUncorrelated(traits, overPatients(SEED + 1, Purpose.TRAITS, 0));
    for (double[] column : columns) {
      // A patient and the next one.
      assertUncorrelated(
          Arrays.copyOf(column, PATIENTS - 1), Arrays.copyOfRange(column, 1, PATIENTS));
    }
  }

  private static double[] overPatients(long seed, Purpose purpose, int draw) {
    LongToDoubleFunction number =
        patient -> {
          RandomStream stream = RandomStream.at(seed, patient, purpose);
          for (int skipped = 0; skipped < draw; skipped++) {
            stream.uniform();
          }
          return stream.uniform();
        };
    return LongStream.range(0, PATIENTS).mapToDouble(number).toArray();
  }

  private static double chiSquared(double[] cells) {
    double expected = (double) PATIENTS / cells.length;
    return Arrays.stream(cells).map(n -> (n - expected) * (n - expected) / expected).sum();
  }

  private static void assertUncorrelated(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - 0.5) * (b[i] - 0.5);
    }
    // Under independence a product of centred uniforms has mean 0 and variance 1/144.
    assertThat(Math.abs(12 * sum / Math.sqrt(a.length))).isLessThan(NORMAL);
  }
}
