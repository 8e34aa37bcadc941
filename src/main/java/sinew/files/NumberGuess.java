package sinew.files;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sinew.text.Numbers;

/**
 * Text that is a number to people but not to YAML: {@code 0,5}, {@code 6 %}, 12 weeks, 9 months.
 *
 * @param number the number that was probably meant, in the unit that is asked for
 * @param converted what it was converted from and to, for example {@code 9 months in weeks}; empty
 *     if it is the number that was written
 */
record NumberGuess(String number, Optional<String> converted) {
  private static final int LONGEST = 40;

  private static final Pattern SHAPE =
      Pattern.compile("([+-]?)([0-9][0-9_']*)?([.,][0-9]+)? ?(%|/ ?10|[a-zA-Z][a-zA-Z /]*)?");

  // 1,000 is a thousand to some and one to others.
  private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9][0-9]{0,2},[0-9]{3}\\b.*");

  /** A year of 52 weeks, so that three years are the 156 weeks of the usual horizon. */
  private static final double DAYS_A_YEAR = 364;

  /** Days in each unit of time that people write. */
  private static final Map<String, Double> DAYS =
      Map.ofEntries(
          Map.entry("d", 1.0),
          Map.entry("day", 1.0),
          Map.entry("w", 7.0),
          Map.entry("wk", 7.0),
          Map.entry("week", 7.0),
          Map.entry("mo", DAYS_A_YEAR / 12),
          Map.entry("month", DAYS_A_YEAR / 12),
          Map.entry("y", DAYS_A_YEAR),
          Map.entry("yr", DAYS_A_YEAR),
          Map.entry("year", DAYS_A_YEAR));

  /** Hours in each unit of a day's time that people write. */
  private static final Map<String, Double> HOURS =
      Map.ofEntries(
          Map.entry("h", 1.0),
          Map.entry("hr", 1.0),
          Map.entry("hour", 1.0),
          Map.entry("hours a day", 1.0),
          Map.entry("hours per day", 1.0),
          Map.entry("hours of sitting", 1.0),
          Map.entry("m", 1 / 60.0),
          Map.entry("min", 1 / 60.0),
          Map.entry("minute", 1 / 60.0));

  /** Of a hundred: a share is written from 0 to 1. */
  private static final Set<String> PERCENT = Set.of("%", "percent", "per cent", "pct");

  /** A body mass index is no weight. */
  private static final Map<String, Double> INDEX = Map.of("bmi", 1.0, "kg/m2", 1.0);

  /** The units that are told apart: those of a trait or setting, with what people write for it. */
  private static final Map<String, Map<String, Double>> UNITS =
      Map.of(
          "days", DAYS,
          "weeks", DAYS,
          "years", DAYS,
          "hours a day", HOURS,
          "hours of sitting", HOURS,
          "minutes", HOURS,
          "kg/m2", INDEX);

  /**
   * The number that was probably meant.
   *
   * @param text what was written
   * @param unit the unit that is asked for; empty if there is none
   * @return the number as YAML has it; empty if it cannot be told, as with another kind of unit
   */
  static Optional<NumberGuess> read(String text, String unit) {
    Matcher shape = SHAPE.matcher(text);
    if (!isNumber(text, shape)) {
      return Optional.empty();
    }
    String written = shape.group(4) == null ? "" : shape.group(4).strip();
    boolean toldApart = UNITS.containsKey(unit) && !written.isEmpty();
    return toldApart
        ? converted(number(shape).doubleValue(), written, unit)
        : plain(number(shape), written, unit);
  }

  private static boolean isNumber(String text, Matcher shape) {
    return text.length() <= LONGEST
        && shape.matches()
        && (shape.group(2) != null || shape.group(3) != null)
        && !AMBIGUOUS.matcher(text).matches();
  }

  /** Percent are hundredths; so many of 10 are tenths, but of pain, which is counted to 10. */
  private static Optional<NumberGuess> plain(BigDecimal value, String written, String unit) {
    boolean tenths = written.startsWith("/") && !unit.startsWith("NRS");
    int places = PERCENT.contains(written.toLowerCase(Locale.ROOT)) ? 2 : tenths ? 1 : 0;
    return guess(value.movePointLeft(places).doubleValue(), Optional.empty());
  }

  private static Optional<NumberGuess> converted(double value, String written, String unit) {
    Map<String, Double> known = UNITS.get(unit);
    Double size = size(known, written);
    if (size == null) {
      return Optional.empty();
    }
    double factor = size / size(known, unit);
    return factor == 1
        ? guess(value, Optional.empty())
        : guess(
            rounded(value * factor),
            Optional.of(Numbers.exact(value) + " " + written + " in " + firstWord(unit)));
  }

  private static Optional<NumberGuess> guess(double value, Optional<String> converted) {
    return Optional.of(new NumberGuess(Numbers.exact(value), converted));
  }

  private static BigDecimal number(Matcher shape) {
    String whole = shape.group(2) == null ? "0" : shape.group(2).replaceAll("[_']", "");
    String decimals = shape.group(3) == null ? "" : shape.group(3).replace(',', '.');
    String sign = shape.group(1).equals("-") ? "-" : "";
    return new BigDecimal(sign + whole + decimals);
  }

  /** The size of a unit as written, also in the plural; null if it is not one of these. */
  private static Double size(Map<String, Double> known, String written) {
    String word = written.toLowerCase(Locale.ROOT);
    Double size = known.get(word);
    return size != null || !word.endsWith("s")
        ? size
        : known.get(word.substring(0, word.length() - 1));
  }

  private static String firstWord(String unit) {
    return unit.split(" ", 2)[0];
  }

  /** Whole numbers from 10 on, else one decimal: nobody knows more of a length of time. */
  private static double rounded(double value) {
    return value >= 10 ? Math.rint(value) : Math.rint(10 * value) / 10;
  }
}
