package sinew.maths;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held to series of 50 digits, and bit for bit to what every virtual machine has to find. */
class MathsTest {
  private static final MathContext DIGITS = new MathContext(50);
  private static final BigDecimal LN2 =
      series(BigDecimal.ONE.divide(BigDecimal.valueOf(3), DIGITS));

  /** \( 2 artanh(s) = ln((1 + s) / (1 - s)) \). */
  private static BigDecimal series(BigDecimal s) {
    BigDecimal square = s.multiply(s, DIGITS);
    BigDecimal power = s;
    BigDecimal sum = BigDecimal.ZERO;
    for (int n = 1; power.abs().compareTo(new BigDecimal("1e-52")) > 0; n += 2) {
      sum = sum.add(power.divide(BigDecimal.valueOf(n), DIGITS), DIGITS);
      power = power.multiply(square, DIGITS);
    }
    return sum.multiply(BigDecimal.valueOf(2), DIGITS);
  }

  private static BigDecimal exactLog(BigDecimal x) {
    int k = 0;
    BigDecimal m = x;
    while (m.compareTo(new BigDecimal("1.42")) > 0) {
      m = m.divide(BigDecimal.valueOf(2), DIGITS);
      k++;
    }
    while (m.compareTo(new BigDecimal("0.7")) < 0) {
      m = m.multiply(BigDecimal.valueOf(2), DIGITS);
      k--;
    }
    BigDecimal s = m.subtract(BigDecimal.ONE).divide(m.add(BigDecimal.ONE), DIGITS);
    return LN2.multiply(BigDecimal.valueOf(k), DIGITS).add(series(s), DIGITS);
  }

  private static BigDecimal exactExp(double x) {
    int k = (int) Math.rint(x / Math.log(2));
    BigDecimal r = new BigDecimal(x).subtract(LN2.multiply(BigDecimal.valueOf(k), DIGITS));
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int n = 1; n < 45; n++) {
      term = term.multiply(r, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    BigDecimal power = BigDecimal.valueOf(2).pow(Math.abs(k));
    return k < 0 ? sum.divide(power, DIGITS) : sum.multiply(power, DIGITS);
  }

  private static void assertWithinAnUlp(double value, BigDecimal exact) {
    BigDecimal wrong = new BigDecimal(value).subtract(exact).abs();
    double ulp = Math.ulp(exact.doubleValue());
    assertThat(wrong).isLessThanOrEqualTo(new BigDecimal(ulp));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-8, 0.5, 2, 20, 700})
  void exponentialIsExactToAUnitInTheLastPlace(double most) {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 4_000; i++) {
      double x = (2 * random.nextDouble() - 1) * most;
      assertWithinAnUlp(Maths.exp(x), exactExp(x));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-8, 0.5, 2, 20, 700})
  void logarithmIsExactToAUnitInTheLastPlace(double most) {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < 2_000; i++) {
      double x = Math.exp((2 * random.nextDouble() - 1) * most);
      assertWithinAnUlp(Maths.log(x), exactLog(new BigDecimal(x)));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.999, -0.29, -1e-3, -1e-17, 1e-300, 1e-9, 0.4142, 0.9, 3, 1e17, 1e300})
  void logarithmOfOneMoreIsExactToAUnitInTheLastPlace(double most) {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 1_000; i++) {
      double x = random.nextDouble() * most;
      BigDecimal exact =
          Math.abs(x) < 1e-30 ? new BigDecimal(x) : exactLog(BigDecimal.ONE.add(new BigDecimal(x)));
      assertWithinAnUlp(Maths.log1p(x), exact);
    }
  }

  @Test
  void endsAreThoseOfDoubles() {
    assertThat(Maths.exp(0)).isEqualTo(1);
    assertThat(Maths.exp(1_000)).isInfinite();
    assertThat(Maths.exp(709.78)).isFinite();
    assertThat(Maths.exp(-1_000)).isZero();
    assertThat(Maths.exp(-745)).isEqualTo(Double.MIN_VALUE);
    assertThat(Maths.exp(Double.NaN)).isNaN();
    assertThat(Maths.log(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Maths.log(1)).isZero();
    assertThat(Maths.log(-1)).isNaN();
    assertThat(Maths.log(Double.NaN)).isNaN();
    assertThat(Maths.log(Double.POSITIVE_INFINITY)).isInfinite();
    assertThat(Maths.log(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
    assertThat(Maths.log1p(-1)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Maths.log1p(-2)).isNaN();
  }

  @Test
  void stepsMakeTheExponential() {
    for (double x = -30; x < 30; x += 0.37) {
      double k = Maths.wholeParts(x);
      double r = Maths.remainder(x, k);
      double fraction = Maths.ofRemainder(r, Maths.end(r));
      assertThat(fraction * Maths.powerOfTwo(k)).isEqualTo(Maths.exp(x));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, -1, 7, -1_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void wholeNumbersBecomeDoubles(int number) {
    assertThat(Maths.ofInt(number)).isEqualTo(number);
  }

  @Test
  void powersOfTwoAreExact() {
    for (int k = -1_022; k <= 1_023; k++) {
      assertThat(Maths.powerOfTwo(k)).isEqualTo(Math.scalb(1.0, k));
    }
  }

  @Test
  void aNumberIsPositiveOrNot() {
    assertThat(Maths.positive(1e-300)).isEqualTo(1);
    assertThat(Maths.positive(1e300)).isEqualTo(1);
    assertThat(Maths.positive(0)).isZero();
    assertThat(Maths.positive(-0.0)).isZero();
    assertThat(Maths.positive(-1e-300)).isZero();
    assertThat(Maths.positive(Double.NaN)).isNaN();
  }

  /**
   * The digests were the same on OpenJDK 17 and 25, compiled, interpreted ({@code -Xint}) and with
   * the first compiler alone.
   */
  @Test
  void bitsAreTheSameEverywhere() {
    assertThat(digest(Maths::exp, -40, 40)).isEqualTo(EXP);
    assertThat(digest(Maths::log, 1e-9, 100)).isEqualTo(LOG);
    assertThat(digest(Maths::log1p, -0.9999, 3)).isEqualTo(LOG1P);
  }

  private static final long EXP = -6519742737168004312L;
  private static final long LOG = -2466000121137420242L;
  private static final long LOG1P = 8934729555091384027L;

  private static long digest(DoubleUnaryOperator function, double from, double to) {
    SplittableRandom random = new SplittableRandom(4);
    long digest = 0;
    for (int i = 0; i < 200_000; i++) {
      double x = from + random.nextDouble() * (to - from);
      digest = 31 * digest + Double.doubleToRawLongBits(function.applyAsDouble(x));
    }
    return digest;
  }
}
