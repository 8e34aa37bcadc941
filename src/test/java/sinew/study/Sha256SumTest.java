package sinew.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.files.Sha256;

class Sha256SumTest {
  /** Java's own is the reference; the lengths lie around the ends of a block of 64 bytes. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6, 7, 8, 9, 15, 16, 1_000})
  void theSumIsThatOfJava(int numbers) {
    long[] values = LongStream.generate(new SplittableRandom(1)::nextLong).limit(numbers).toArray();
    Sha256Sum sum = new Sha256Sum();
    ByteBuffer bytes = ByteBuffer.allocate(numbers * Long.BYTES);
    for (long value : values) {
      sum.add(value);
      bytes.putLong(value);
    }
    assertThat(sum.hex())
        .isEqualTo(HexFormat.of().formatHex(Sha256.digest().digest(bytes.array())));
  }
}
