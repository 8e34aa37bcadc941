package sinew.maths;

/**
 * Exponential and logarithm made of additions, multiplications and divisions alone, each rounded as
 * IEEE 754 says and none fused, so that every virtual machine, processor and browser finds the same
 * bits. Results are wrong by less than one unit in the last place.
 *
 * <p>Both reduce the argument to a short range about 0 with the natural logarithm of 2 held in two
 * parts (Cody and Waite 1980, Software Manual for the Elementary Functions, chapters 5 and 6).
 */
// Coefficients stand as published, with more digits than a double holds.
@SuppressWarnings("FloatingPointLiteralPrecision")
public final class Maths {
  /** Above it the exponential is infinite. */
  private static final double MOST = 709.782712893384;

  /** Below it the exponential is 0. */
  private static final double LEAST = -745.1332191019412;

  private static final double PER_LN2 = 1.4426950408889634;

  /** The upper 33 bits of ln 2: its multiples up to 2^20 are exact. */
  private static final double LN2_HIGH = 0x1.62e42feep-1;

  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

  /** Added to a number below 2^51 and taken away again, it rounds it to a whole one. */
  private static final double ROUNDING = 0x1.8p52;

  private static final long ROUNDING_BITS = 0x4338000000000000L;
  private static final long ONE = 1023L << 52;

  private static final double SQRT_HALF = 0.7071067811865476;

  private Maths() {}

  /**
   * The exponential, \( e^x \).
   *
   * @param x any number
   * @return its exponential; 0 and infinity where a double cannot hold it, NaN of NaN
   */
  public static double exp(double x) {
    if (!(x >= LEAST && x <= MOST)) {
      return x > MOST ? Double.POSITIVE_INFINITY : x < LEAST ? 0 : x;
    }
    double k = wholeParts(x);
    double r = remainder(x, k);
    double fraction = ofRemainder(r, end(r));
    // Two halves, as 2^k itself may be beyond the range of a double though the result is not.
    int half = (int) k / 2;
    return fraction * powerOfTwo(half) * powerOfTwo(k - half);
  }

  /**
   * How often ln 2 goes into a number: the first step of {@link #exp}, for loops that take the
   * steps one after the other.
   *
   * @param x a number from -745 to 709
   * @return the whole number k that leaves at most about half of ln 2
   */
  public static double wholeParts(double x) {
    return x * PER_LN2 + ROUNDING - ROUNDING;
  }

  /**
   * What is left of a number, the second step of {@link #exp}.
   *
   * @param x the number
   * @param k its {@link #wholeParts}
   * @return \( x - k \ln 2 \), at most about half of ln 2
   */
  public static double remainder(double x, double k) {
    return x - k * LN2_HIGH - k * LN2_LOW;
  }

  /**
   * The exponential series of a remainder from the eighth power to the 13th, over the eighth power:
   * what follows is less than 2<sup>-57</sup>. The third step of {@link #exp}. Written in
   * independent parts, which a processor evaluates side by side.
   *
   * @param r the remainder
   * @return the end of the series
   */
  public static double end(double r) {
    double r2 = r * r;
    double low = (1.0 / 40_320 + r * (1.0 / 362_880)) + r2 * (1.0 / 3_628_800);
    double high = (1.0 / 39_916_800 + r * (1.0 / 479_001_600)) + r2 * (1.0 / 6_227_020_800.0);
    return low + r * r2 * high;
  }

  /**
   * The exponential of a remainder, the fourth step of {@link #exp}.
   *
   * @param r the remainder
   * @param end the {@link #end} of its series
   * @return the exponential, from 0.7 to 1.42
   */
  public static double ofRemainder(double r, double end) {
    double r2 = r * r;
    double low = (1.0 / 6 + r * (1.0 / 24)) + r2 * (1.0 / 120);
    double high = (1.0 / 720 + r * (1.0 / 5_040)) + r2 * end;
    return 1 + (r + r2 * (0.5 + r * (low + r * r2 * high)));
  }

  /**
   * 2<sup>k</sup>, the last step of {@link #exp}, by which the exponential of the remainder is
   * multiplied.
   *
   * @param k a whole number from -1022 to 1023
   * @return the power
   */
  public static double powerOfTwo(double k) {
    // The last bits of k + ROUNDING are those of k; they become the exponent, whose zero is at ONE.
    return Double.longBitsToDouble((Double.doubleToRawLongBits(k + ROUNDING) << 52) + ONE);
  }

  /**
   * A whole number as a double: what {@code (double) number} is, but in loops three times as fast,
   * as the processor's own conversion waits for the one before.
   *
   * @param number the number
   * @return the same number
   */
  public static double ofInt(int number) {
    return Double.longBitsToDouble(ROUNDING_BITS + number) - ROUNDING;
  }

  /**
   * Whether a number is above 0, as a factor and without a branch, so that loops can be taken for
   * many people side by side.
   *
   * @param x a number; not one between 0 and 2<sup>-1000</sup>
   * @return 1 if it is above 0, else 0
   */
  public static double positive(double x) {
    return Math.min(1, Math.max(0, x * 0x1.0p1000));
  }

  /**
   * The natural logarithm.
   *
   * @param x any number
   * @return its logarithm; minus infinity of 0, NaN of NaN and of what is below 0
   */
  public static double log(double x) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }
    int k = Math.getExponent(x) < Double.MIN_EXPONENT ? -54 : 0;
    double m = k == 0 ? x : x * 0x1.0p54;
    int exponent = Math.getExponent(m);
    m *= powerOfTwo(-exponent);
    if (m > 2 * SQRT_HALF) {
      m /= 2;
      exponent++;
    }
    return ofParts(k + exponent, m - 1, 0);
  }

  /**
   * The natural logarithm of one more than a number, exact also near 0.
   *
   * @param x a number above -1
   * @return \( \ln(1 + x) \)
   */
  public static double log1p(double x) {
    double y = 1 + x;
    if (!(y > 0 && y < 0x1.0p1000)) {
      return log(y);
    }
    if (y > SQRT_HALF && y < 2 * SQRT_HALF) {
      return Math.abs(x) < 0x1.0p-54 ? x : ofParts(0, x, 0);
    }
    int k = Math.getExponent(y);
    double m = y * powerOfTwo(-k);
    if (m > 2 * SQRT_HALF) {
      m /= 2;
      k++;
    }
    // What rounding took from 1 + x, over it.
    double lost = (x > 1 ? 1 - (y - x) : x - (y - 1)) / y;
    return ofParts(k, m - 1, lost);
  }

  /**
   * \( k \ln 2 + \ln(1 + f) + c \) with \( \ln(1 + f) = f - f^2/2 + s (f^2/2 + R(s^2)) \) and s = f
   * / (2 + f), where R stands for the rest of the series of \( 2 \, \mathrm{artanh}(s) \). Its
   * coefficients are those of FDLIBM (Sun Microsystems 1993), which leave out less than 2
   * <sup>-58</sup>.
   */
  private static double ofParts(int k, double f, double c) {
    double s = f / (2 + f);
    double z = s * s;
    double w = z * z;
    double odd = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * LOG_6));
    double even =
        z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01 + w * (LOG_5 + w * LOG_7)));
    double half = 0.5 * f * f;
    return k * LN2_HIGH - ((half - (s * (half + (odd + even)) + (k * LN2_LOW + c))) - f);
  }

  private static final double LOG_5 = 1.818357216161805012e-01;
  private static final double LOG_6 = 1.531383769920937332e-01;
  private static final double LOG_7 = 1.479819860511658591e-01;
}
