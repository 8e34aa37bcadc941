package sinew.random;

import java.util.Arrays;

/**
 * The counter-based generator Threefry 4x32 with 20 rounds: it enciphers a counter of four words
 * under a key of four. It needs only additions, rotations and exclusive ors of ints, so that many
 * counters are enciphered side by side, each step in a plain loop.
 *
 * @see <a href="https://doi.org/10.1145/2063384.2063405">Salmon et al. (2011), Parallel random
 *     numbers: as easy as 1, 2, 3</a>
 */
final class Threefry {
  /** Words of a counter, and of a key without its parity. */
  static final int WORDS = 4;

  /** Makes the fifth word of a key from the other four. */
  private static final int PARITY = 0x1BD11BDA;

  /** How often the key is added after the first time, each time after four rounds. */
  private static final int INJECTIONS = 5;

  private Threefry() {}

  /**
   * The keys of patients in a study, as {@link #encipher} takes them.
   *
   * @param seed the study's seed
   * @param patients the patients' indices
   * @return the keys: four words and, as a fifth, their parity
   */
  static int[][] keys(long seed, long... patients) {
    int[][] keys = new int[WORDS + 1][patients.length];
    Arrays.fill(keys[0], (int) seed);
    Arrays.fill(keys[1], (int) (seed >>> 32));
    for (int i = 0; i < patients.length; i++) {
      keys[2][i] = (int) patients[i];
      keys[3][i] = (int) (patients[i] >>> 32);
      keys[4][i] = PARITY ^ keys[0][i] ^ keys[1][i] ^ keys[2][i] ^ keys[3][i];
    }
    return keys;
  }

  /**
   * Enciphers counters under keys, side by side: word w of counter i is {@code words[w][i]}, and so
   * with the keys.
   *
   * @param words the counters, which become the ciphers
   * @param keys the keys, each with its parity
   */
  static void encipher(int[][] words, int[][] keys) {
    inject(words, keys, 0);
    for (int injection = 1; injection <= INJECTIONS; injection++) {
      if (injection % 2 == 1) {
        firstRounds(words[0], words[1], words[2], words[3]);
      } else {
        lastRounds(words[0], words[1], words[2], words[3]);
      }
      inject(words, keys, injection);
    }
  }

  private static void inject(int[][] words, int[][] keys, int injection) {
    for (int word = 0; word < WORDS; word++) {
      int number = word == WORDS - 1 ? injection : 0;
      add(words[word], keys[(injection + word) % keys.length], number);
    }
  }

  private static void add(int[] words, int[] key, int number) {
    for (int i = 0; i < words.length; i++) {
      words[i] += key[i] + number;
    }
  }

  /** Rounds 1 to 4 of every 8. In every other one the partners are exchanged. */
  private static void firstRounds(int[] w0, int[] w1, int[] w2, int[] w3) {
    for (int i = 0; i < w0.length; i++) {
      int x0 = w0[i] + w1[i];
      int x1 = Integer.rotateLeft(w1[i], 10) ^ x0;
      int x2 = w2[i] + w3[i];
      int x3 = Integer.rotateLeft(w3[i], 26) ^ x2;
      x0 += x3;
      x3 = Integer.rotateLeft(x3, 11) ^ x0;
      x2 += x1;
      x1 = Integer.rotateLeft(x1, 21) ^ x2;
      x0 += x1;
      x1 = Integer.rotateLeft(x1, 13) ^ x0;
      x2 += x3;
      x3 = Integer.rotateLeft(x3, 27) ^ x2;
      x0 += x3;
      w3[i] = Integer.rotateLeft(x3, 23) ^ x0;
      x2 += x1;
      w1[i] = Integer.rotateLeft(x1, 5) ^ x2;
      w0[i] = x0;
      w2[i] = x2;
    }
  }

  /** Rounds 5 to 8 of every 8. */
  private static void lastRounds(int[] w0, int[] w1, int[] w2, int[] w3) {
    for (int i = 0; i < w0.length; i++) {
      int x0 = w0[i] + w1[i];
      int x1 = Integer.rotateLeft(w1[i], 6) ^ x0;
      int x2 = w2[i] + w3[i];
      int x3 = Integer.rotateLeft(w3[i], 20) ^ x2;
      x0 += x3;
      x3 = Integer.rotateLeft(x3, 17) ^ x0;
      x2 += x1;
      x1 = Integer.rotateLeft(x1, 11) ^ x2;
      x0 += x1;
      x1 = Integer.rotateLeft(x1, 25) ^ x0;
      x2 += x3;
      x3 = Integer.rotateLeft(x3, 10) ^ x2;
      x0 += x3;
      w3[i] = Integer.rotateLeft(x3, 18) ^ x0;
      x2 += x1;
      w1[i] = Integer.rotateLeft(x1, 20) ^ x2;
      w0[i] = x0;
      w2[i] = x2;
    }
  }
}
