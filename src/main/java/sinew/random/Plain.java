package sinew.random;

import java.math.BigDecimal;

/** Numbers as people write them. */
final class Plain {
  private Plain() {}

  /**
   * A number without an idle fraction or an exponent: 12, not 12.0.
   *
   * @param number the number, finite
   * @return its text, the same in every locale
   */
  static String of(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
