package sinew.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as text, the same on every machine, in every language and on every JDK (unlike {@link
 * Double#toString}). None has an exponent. Methods for readers round; {@link #exact} does not.
 */
public final class Numbers {
  /** What stands where there is no number. */
  public static final String NONE = "–";

  /** Below this, the product of a number and a power of ten is wrong by less than 0.0005. */
  private static final double EXACT = 1L << 42;

  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12
  };

  private Numbers() {}

  /**
   * A whole number with its thousands set apart.
   *
   * @param number the number
   * @return for example {@code 10,000}
   */
  public static String counted(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /**
   * A number for readers: a whole number from 10 on, otherwise two significant digits.
   *
   * @param value the number; NaN if there is none
   * @return for example {@code 42}, {@code 4.2} or {@code 0.42}
   */
  public static String plain(double value) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    return Math.abs(value) >= 10 ? fixed(value, 0) : significant(value, 2);
  }

  /**
   * A number with a fixed number of decimals.
   *
   * @param value the number
   * @param decimals places after the point, at least 0
   * @return for example {@code 4.0}
   */
  public static String fixed(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /**
   * A number with as many digits as the range of its scale needs.
   *
   * @param value the number
   * @param width the width of the scale
   * @return for example {@code 4.1} of 10, {@code 72} of 100 or {@code 0.85} of 1
   */
  public static String onScale(double value, double width) {
    return fixed(value, width >= 50 ? 0 : width >= 5 ? 1 : 2);
  }

  /**
   * A whole number if it is one, otherwise a number with one decimal.
   *
   * @param value the number
   * @return for example {@code 4} or {@code 4.5}
   */
  public static String upToOneDecimal(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : fixed(value, 1);
  }

  /**
   * A share in percent.
   *
   * @param share the share, 0 to 1
   * @return for example {@code 54 %}
   */
  public static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /**
   * A number with all its digits.
   *
   * @param value the number, finite
   * @return the shortest digits that give it again, for example {@code 12} or {@code 0.05}
   */
  public static String exact(double value) {
    return plainText(new BigDecimal(Double.toString(value)));
  }

  /**
   * A number rounded to so many digits.
   *
   * @param value the number, finite
   * @param digits significant digits, at least 1
   * @return for example {@code 0.42}
   */
  public static String significant(double value, int digits) {
    return plainText(new BigDecimal(value).round(new MathContext(digits)));
  }

  /**
   * A number rounded to so many decimals; trailing zeros are left out.
   *
   * @param value the number, finite
   * @param decimals places after the point, at least 0
   * @return the number
   */
  public static BigDecimal rounded(double value, int decimals) {
    BigDecimal rounded = toDecimals(value, decimals);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  /**
   * Rows are millions of numbers: where no tie is near, one product decides as all digits would.
   */
  private static BigDecimal toDecimals(double value, int decimals) {
    double scaled = decimals < POWERS.length ? value * POWERS[decimals] : EXACT;
    double whole = Math.rint(scaled);
    return Math.abs(scaled) < EXACT && Math.abs(scaled - whole) < 0.499
        ? BigDecimal.valueOf((long) whole, decimals)
        : new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }

  private static String plainText(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
