package sinew.files;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sinew.text.Numbers;

/** Text that is a number to people but not to YAML: {@code 0,5}, {@code 6 %}, 12 weeks. */
final class NumberGuess {
  private static final int LONGEST = 40;

  private static final Pattern SHAPE =
      Pattern.compile("([+-]?)([0-9][0-9_']*)?([.,][0-9]+)? ?(%|[a-zA-Z][a-zA-Z /]*)?");

  // 1,000 is a thousand to some and one to others.
  private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9][0-9]{0,2},[0-9]{3}\\b.*");

  private NumberGuess() {}

  /**
   * The number that was probably meant.
   *
   * @param text what was written
   * @return the number as YAML has it
   */
  static Optional<String> read(String text) {
    Matcher shape = SHAPE.matcher(text);
    boolean one = text.length() <= LONGEST && shape.matches() && !AMBIGUOUS.matcher(text).matches();
    return one && (shape.group(2) != null || shape.group(3) != null)
        ? Optional.of(number(shape))
        : Optional.empty();
  }

  private static String number(Matcher shape) {
    String whole = shape.group(2) == null ? "0" : shape.group(2).replaceAll("[_']", "");
    String decimals = shape.group(3) == null ? "" : shape.group(3).replace(',', '.');
    String sign = shape.group(1).equals("-") ? "-" : "";
    BigDecimal value = new BigDecimal(sign + whole + decimals);
    boolean percent = "%".equals(shape.group(4));
    return Numbers.exact((percent ? value.movePointLeft(2) : value).doubleValue());
  }
}
