package sinew.study;

import java.math.BigInteger;

/**
 * SHA-256 of a sequence of whole numbers, each as eight bytes with the highest first. Written out,
 * as the digest of a result is also taken where Java's own is not at hand, such as in a browser.
 *
 * @see <a href="https://doi.org/10.6028/NIST.FIPS.180-4">FIPS 180-4, sections 4.1.2 to 6.2</a>
 */
final class Sha256Sum {
  private static final int[] PRIMES = new int[64];
  private static final int[] START = new int[8];

  static {
    int prime = 2;
    for (int found = 0; found < PRIMES.length; prime++) {
      if (isPrime(prime)) {
        PRIMES[found] = fraction(prime, 3);
        if (found < START.length) {
          START[found] = fraction(prime, 2);
        }
        found++;
      }
    }
  }

  private final int[] state = START.clone();
  private final int[] block = new int[64];
  private int words;
  private long length;

  private static boolean isPrime(int number) {
    for (int divisor = 2; divisor * divisor <= number; divisor++) {
      if (number % divisor == 0) {
        return false;
      }
    }
    return true;
  }

  /** The first 32 bits of the fraction of a square or cube root, by bisection in whole numbers. */
  private static int fraction(int number, int power) {
    BigInteger wanted = BigInteger.valueOf(number).shiftLeft(32 * power);
    long low = 0;
    long high = 1L << 40;
    while (high - low > 1) {
      long middle = (low + high) >>> 1;
      boolean below = BigInteger.valueOf(middle).pow(power).compareTo(wanted) <= 0;
      low = below ? middle : low;
      high = below ? high : middle;
    }
    return (int) low;
  }

  /** Takes in a number. */
  void add(long number) {
    length += Long.SIZE;
    word((int) (number >>> 32));
    word((int) number);
  }

  private void word(int word) {
    block[words++] = word;
    if (words == 16) {
      words = 0;
      mix();
    }
  }

  private void mix() {
    for (int i = 16; i < 64; i++) {
      int a = block[i - 15];
      int b = block[i - 2];
      block[i] =
          block[i - 16]
              + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3))
              + block[i - 7]
              + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
    }
    int[] s = state.clone();
    for (int i = 0; i < 64; i++) {
      int one =
          s[7]
              + (turn(s[4], 6) ^ turn(s[4], 11) ^ turn(s[4], 25))
              + ((s[4] & s[5]) ^ (~s[4] & s[6]))
              + PRIMES[i]
              + block[i];
      int two =
          (turn(s[0], 2) ^ turn(s[0], 13) ^ turn(s[0], 22))
              + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
      System.arraycopy(s, 0, s, 1, 7);
      s[4] += one;
      s[0] = one + two;
    }
    for (int i = 0; i < 8; i++) {
      state[i] += s[i];
    }
  }

  private static int turn(int word, int by) {
    return Integer.rotateRight(word, by);
  }

  /** The sum, after which nothing more may be added; 64 hexadecimal digits. */
  String hex() {
    long bits = length;
    word(0x80000000);
    while (words != 14) {
      word(0);
    }
    word((int) (bits >>> 32));
    word((int) bits);
    StringBuilder text = new StringBuilder();
    for (int word : state) {
      for (int shift = 28; shift >= 0; shift -= 4) {
        text.append(Character.forDigit(word >>> shift & 15, 16));
      }
    }
    return text.toString();
  }
}
