package sinew.text;

/**
 * So many of all, said as people out of a hundred. Only nobody is called none, and only everybody
 * is called all.
 *
 * @param some how many, from 0 to {@code all}
 * @param all out of how many, at least 1
 */
public record People(long some, long all) {
  private static final int MANY = 1_000_000;

  public People {
    if (!(all >= 1 && some >= 0 && some <= all)) {
      throw new IllegalArgumentException(
          "people need 0 <= some <= all and at least one, were " + some + " of " + all);
    }
  }

  /**
   * A share of people of whom not all could be counted.
   *
   * @param share from 0 to 1
   * @return as many of a million
   */
  public static People of(double share) {
    return new People(Math.round(share * MANY), MANY);
  }

  /**
   * The others.
   *
   * @return all but these
   */
  public People others() {
    return new People(all - some, all);
  }

  /**
   * The people as a whole number out of a hundred.
   *
   * @return 0 to 100; with {@link #others} it adds to 100
   */
  public int ofHundred() {
    return OutOfHundred.of(some, all - some)[0];
  }

  /**
   * The people as a number in words.
   *
   * @return for example {@code 58}, {@code none}, {@code fewer than 1}, {@code more than 99} or
   *     {@code all 100}
   */
  public String words() {
    return words(ofHundred());
  }

  /**
   * The people as a number in words, where several groups were rounded together.
   *
   * @param ofHundred the number out of a hundred that the group was given
   * @return as above
   */
  public String words(int ofHundred) {
    if (some == 0) {
      return "none";
    }
    if (some == all) {
      return "all 100";
    }
    if (ofHundred == 0) {
      return "fewer than 1";
    }
    return ofHundred == 100 ? "more than 99" : Integer.toString(ofHundred);
  }

  /**
   * The people as the beginning of a sentence's part.
   *
   * @param one the verb for one person, for example {@code is}
   * @param many the verb for more
   * @return for example {@code 58 are}, {@code none is} or {@code fewer than 1 is}
   */
  public String with(String one, String many) {
    return words() + " " + (ofHundred() <= 1 ? one : many);
  }
}
