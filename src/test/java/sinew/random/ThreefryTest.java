package sinew.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class ThreefryTest {
  /** Known answers of the authors, also when other counters are enciphered beside them. */
  @ParameterizedTest
  @CsvFileSource(resources = "threefry.csv", numLinesToSkip = 2)
  void ciphersAreThoseOfItsAuthors(ArgumentsAccessor row) {
    for (int beside = 0; beside < 40; beside += 13) {
      int[][] words = new int[4][beside + 1];
      IntStream.range(0, 4).forEach(word -> words[word][words[word].length - 1] = hex(row, word));
      long[] patients = new long[beside + 1];
      patients[beside] = hex(row, 7) * (1L << 32) + Integer.toUnsignedLong(hex(row, 6));
      long seed = hex(row, 5) * (1L << 32) + Integer.toUnsignedLong(hex(row, 4));
      Threefry.encipher(words, Threefry.keys(seed, patients));
      for (int word = 0; word < 4; word++) {
        assertThat(words[word][beside]).isEqualTo(hex(row, 8 + word));
      }
    }
  }

  private static int hex(ArgumentsAccessor row, int column) {
    return Integer.parseUnsignedInt(row.getString(column), 16);
  }
}
