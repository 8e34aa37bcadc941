package sinew.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers and times in plain words. */
final class Wording {
  private static final int DAYS_A_WEEK = 7;
  private static final int DAYS_A_YEAR = 365;

  private Wording() {}

  /**
   * A whole number with its thousands set apart.
   *
   * @param number the number
   * @return for example {@code 10,000}
   */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /**
   * A share as people of a hundred. Only none and all are called 0 and 100.
   *
   * @param share from 0 to 1
   * @return for example {@code 83}, {@code fewer than 1} or {@code more than 99}
   */
  static String ofHundred(double share) {
    if (share > 0 && share < 0.005) {
      return "fewer than 1";
    }
    if (share < 1 && share >= 0.995) {
      return "more than 99";
    }
    return Long.toString(Math.round(100 * share));
  }

  /**
   * A length of time.
   *
   * @param days the number of days
   * @return for example {@code 3 years} or {@code 26 weeks}
   */
  static String span(int days) {
    long years = Math.round(days / (double) DAYS_A_YEAR);
    if (years >= 1 && Math.abs(days - years * DAYS_A_YEAR) <= years + 2) {
      return years == 1 ? "1 year" : years + " years";
    }
    long weeks = Math.max(1, Math.round(days / (double) DAYS_A_WEEK));
    return weeks == 1 ? "1 week" : weeks + " weeks";
  }

  /**
   * The week in which a day lies; week 1 has the days up to day 7.
   *
   * @param day the day, at least 0
   * @return the week, from 1
   */
  static long week(double day) {
    return Math.max(1, (long) Math.ceil(day / DAYS_A_WEEK));
  }

  /**
   * The weeks of an interval of days.
   *
   * @param low the first day, if there is one
   * @param high the last day, or empty if it lies beyond the horizon
   * @return for example {@code 18–20}, {@code 18 or later}, or nothing
   */
  static String weeks(OptionalDouble low, OptionalDouble high) {
    if (low.isEmpty()) {
      return high.isEmpty() ? "" : "up to " + week(high.getAsDouble());
    }
    long first = week(low.getAsDouble());
    if (high.isEmpty()) {
      return first + " or later";
    }
    long last = week(high.getAsDouble());
    return first == last ? Long.toString(first) : first + "–" + last;
  }

  /**
   * A number of a measure, as exact as a reader can use.
   *
   * @param value the number
   * @param span the width of the measure's range
   * @return for example {@code 4.1} of 10, {@code 72} of 100 or {@code 0.85} of 1
   */
  static String value(double value, double span) {
    String format = span >= 50 ? "%.0f" : span >= 5 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }

  /**
   * An interval of whole numbers, or of tenths where whole numbers would be the same.
   *
   * @param low the lower limit
   * @param high the upper limit
   * @return for example {@code 88–90} or {@code 98.7–99.1}
   */
  static String range(double low, double high) {
    boolean whole = Math.round(low) != Math.round(high);
    String format = whole ? "%.0f–%.0f" : "%.1f–%.1f";
    return String.format(Locale.ROOT, format, low, high);
  }

  /**
   * Breaks text into lines at spaces. A last line that does not fit ends in an ellipsis.
   *
   * @param text the text
   * @param pen how it is set
   * @param width the greatest width of a line
   * @param most the greatest number of lines, at least 1
   * @return the lines
   */
  static List<String> wrapped(String text, Pen pen, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || pen.width(longer) <= width || lines.size() == most - 1) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    lines.replaceAll(full -> shortened(full, pen, width));
    return lines;
  }

  private static String shortened(String line, Pen pen, double width) {
    if (pen.width(line) <= width) {
      return line;
    }
    int end = line.length();
    while (end > 1 && pen.width(line.substring(0, end).strip() + "…") > width) {
      end--;
    }
    return line.substring(0, end).strip() + "…";
  }
}
