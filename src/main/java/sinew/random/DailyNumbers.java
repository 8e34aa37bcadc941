package sinew.random;

import java.util.Arrays;
import sinew.maths.Maths;

/**
 * All that is left to chance on a day in the lives of several patients. The address of a day is
 * that of a {@link RandomStream} with the purpose {@link Purpose#DAY}, counted by days, and gives
 * four words of 32 bits. They are drawn whether they are used or not, so that the same person lives
 * under two plans. Mutable; not thread-safe.
 */
public final class DailyNumbers {
  /** Mean of the sum of four whole numbers from 0 to 255. */
  private static final double BELL_MEAN = 4 * 255 / 2.0;

  /** One over the standard deviation of that sum, sqrt(4 (256^2 - 1) / 12). */
  private static final double BELL_SCALE = 1 / Math.sqrt((256.0 * 256.0 - 1) / 3);

  private final int[][] keys;
  private final int[][] words;
  private final double[][] numbers;
  private final int[] sums;

  private DailyNumbers(int[][] keys) {
    this.keys = keys;
    words = new int[Threefry.WORDS][keys[0].length];
    numbers = new double[Threefry.WORDS][keys[0].length];
    sums = new int[keys[0].length];
  }

  /**
   * The numbers of some patients.
   *
   * @param seed the study's seed
   * @param patients their indices, from 0
   * @return the numbers, none of which is drawn yet
   */
  public static DailyNumbers of(long seed, long... patients) {
    return new DailyNumbers(Threefry.keys(seed, patients));
  }

  /**
   * Draws the numbers of a day.
   *
   * @param day the day; it may be negative
   */
  public void draw(int day) {
    Arrays.fill(words[0], day);
    Arrays.fill(words[1], 0);
    Arrays.fill(words[2], Purpose.DAY.id());
    Arrays.fill(words[3], 0);
    Threefry.encipher(words, keys);
  }

  /**
   * One word of each patient's day.
   *
   * @param which which word, from 0 to 3
   * @return the words drawn last, one a patient; not a copy
   */
  public int[] words(int which) {
    return words[which];
  }

  /**
   * A uniform number of each patient's day, {@link #uniform}.
   *
   * @param which which word it is made of, from 0 to 3
   * @return the numbers, one a patient; not a copy
   */
  public double[] uniforms(int which) {
    int[] from = words[which];
    double[] to = numbers[which];
    for (int i = 0; i < from.length; i++) {
      to[i] = uniform(from[i]);
    }
    return to;
  }

  /**
   * A nearly normal number of each patient's day, {@link #bell}.
   *
   * @param which which word it is made of, from 0 to 3
   * @return the numbers, one a patient; not a copy
   */
  public double[] bells(int which) {
    int[] from = words[which];
    for (int i = 0; i < from.length; i++) {
      sums[i] = sum(from[i]);
    }
    double[] to = numbers[which];
    for (int i = 0; i < to.length; i++) {
      to[i] = bellOf(sums[i]);
    }
    return to;
  }

  /**
   * A uniform number made of a word.
   *
   * @param word 32 random bits
   * @return an odd multiple of 2<sup>-33</sup>, in (0, 1)
   */
  public static double uniform(int word) {
    return (Maths.ofInt(word) + 0x1.00000001p31) * 0x1.0p-32;
  }

  /**
   * A word whose uniform number, and that of all greater words, is at least a share.
   *
   * @param share a share, 0 to 1
   * @return the word
   */
  public static int above(double share) {
    return (int) Math.min(Integer.MAX_VALUE, Math.ceil(share * 0x1.0p32 - 0x1.0p31));
  }

  /**
   * A number that is nearly normal: the sum of the four bytes of a word, centred and scaled
   * (Irwin-Hall distribution of 4 parts). It is for the noise of a day, whose true distribution
   * nobody knows; its excess kurtosis is -0.3.
   *
   * @param word 32 random bits
   * @return a number with mean 0 and variance 1, between -3.45 and 3.45
   */
  public static double bell(int word) {
    return bellOf(sum(word));
  }

  private static int sum(int word) {
    return (word & 0xFF) + (word >>> 8 & 0xFF) + (word >>> 16 & 0xFF) + (word >>> 24);
  }

  private static double bellOf(int sum) {
    return (Maths.ofInt(sum) - BELL_MEAN) * BELL_SCALE;
  }
}
