package sinew.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({"42.4, 42", "9.96, 10", "4.24, 4.2", "0.4249, 0.42", "0, 0", "-0.5, -0.5", "NaN, –"})
  void aReaderGetsTwoDigitsOrWholeNumbers(double value, String text) {
    assertThat(Numbers.plain(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"12.0, 12", "0.05, 0.05", "1e-7, 0.0000001", "1e7, 10000000", "-0.0, 0"})
  void anExactNumberHasAllItsDigitsAndNoExponent(double value, String text) {
    assertThat(Numbers.exact(value)).isEqualTo(text);
  }

  @Test
  void aScaleSaysHowExactANumberIs() {
    assertThat(Numbers.onScale(4.12, 10)).isEqualTo("4.1");
    assertThat(Numbers.onScale(72.3, 100)).isEqualTo("72");
    assertThat(Numbers.onScale(0.849, 1)).isEqualTo("0.85");
  }

  @Test
  void theOthers() {
    assertThat(Numbers.counted(10_000)).isEqualTo("10,000");
    assertThat(Numbers.percent(0.544)).isEqualTo("54 %");
    assertThat(Numbers.upToOneDecimal(4)).isEqualTo("4");
    assertThat(Numbers.upToOneDecimal(4.5)).isEqualTo("4.5");
    assertThat(Numbers.significant(0.123456789123, 9)).isEqualTo("0.123456789");
    assertThat(Numbers.rounded(0.30000049, 6)).hasToString("0.3");
  }

  /** The quick way to round and the obvious one, which knows all digits. */
  @Test
  void roundingIsThatOfAllDigits() {
    double step = 0.000_123_456_789;
    for (int decimals : new int[] {0, 1, 4, 6, 10, 11, 12, 15}) {
      for (int i = -20_000; i < 20_000; i++) {
        assertSameRounding(i * step, decimals);
        // Ties, and their neighbours.
        double tie = (i + 0.5) / Math.pow(10, Math.min(decimals, 6));
        assertSameRounding(tie, decimals);
        assertSameRounding(Math.nextUp(tie), decimals);
        assertSameRounding(Math.nextDown(tie), decimals);
      }
      assertSameRounding(1e15, decimals);
      assertSameRounding(-4.9e-324, decimals);
    }
  }

  private static void assertSameRounding(double value, int decimals) {
    BigDecimal obvious = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    String text = obvious.signum() == 0 ? "0" : obvious.stripTrailingZeros().toPlainString();
    if (!Numbers.rounded(value, decimals).toPlainString().equals(text)) {
      assertThat(Numbers.rounded(value, decimals).toPlainString()).isEqualTo(text);
    }
  }
}
