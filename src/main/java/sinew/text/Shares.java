package sinew.text;

/**
 * Shares of people as numbers out of a hundred. Only none are called 0, and only all are called
 * 100.
 */
public final class Shares {
  private Shares() {}

  /**
   * A share as people of a hundred.
   *
   * @param share from 0 to 1
   * @return for example {@code 83}, {@code fewer than 1} or {@code more than 99}
   */
  public static String ofHundred(double share) {
    return brief(share).replace("<", "fewer than ").replace(">", "more than ");
  }

  /**
   * A share as people of a hundred, where room is short.
   *
   * @param share from 0 to 1
   * @return for example {@code 58}, {@code <1} or {@code >99}; 0 and 100 are kept for none and all
   */
  public static String brief(double share) {
    long people = Math.round(100 * share);
    if (people == 0 && share > 0) {
      return "<1";
    }
    return people == 100 && share < 1 ? ">99" : Long.toString(people);
  }

  /**
   * Where a share may lie, as people of a hundred in a sentence.
   *
   * @param low the lower end, 0 to 1
   * @param high the upper end, 0 to 1
   * @return for example {@code 54 to 68}, {@code up to 6} or {@code 96 or more}; {@code none} if
   *     both are 0
   */
  public static String range(double low, double high) {
    String least = brief(low);
    String most = brief(high);
    boolean fromNone = Math.round(100 * low) == 0;
    boolean toAll = most.equals(">99");
    if (least.equals(most) || Math.round(100 * high) == 0) {
      return high == 0 ? "none" : ofHundred(high);
    }
    if (fromNone == toAll) {
      return ofHundred(low) + " to " + ofHundred(high);
    }
    return fromNone ? "up to " + most : least + " or more";
  }

  /**
   * An interval of shares, in whole people or in tenths where whole people would be the same.
   *
   * @param low the lower limit, 0 to 1
   * @param high the upper limit, 0 to 1
   * @return for example {@code 88–90} or {@code 98.7–99.1}
   */
  public static String interval(double low, double high) {
    int decimals = Math.round(100 * low) == Math.round(100 * high) ? 1 : 0;
    return Numbers.fixed(100 * low, decimals) + "–" + Numbers.fixed(100 * high, decimals);
  }
}
