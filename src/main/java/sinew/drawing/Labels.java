package sinew.drawing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Moves labels apart along one direction, as little as possible. Among all places that keep the
 * order and do not overlap, it takes those with the least sum of squared distances from the wanted
 * places. Neighbours that would overlap are joined into a block that stands at the mean of what its
 * members want (the pool-adjacent-violators rule of isotonic regression).
 *
 * @see <a href="https://doi.org/10.1214/aoms/1177728423">Ayer et al. (1955), Ann Math Stat
 *     26:641-647</a>
 */
public final class Labels {
  private Labels() {}

  /** Labels that touch: where the first would begin, how many there are and how long they are. */
  private record Block(double wantedSum, int members, double length) {
    double start(double low, double high) {
      return Math.max(low, Math.min(high - length, wantedSum / members));
    }

    Block join(Block next) {
      double shifted = next.wantedSum - next.members * length;
      return new Block(wantedSum + shifted, members + next.members, length + next.length);
    }
  }

  /**
   * Places labels.
   *
   * @param wanted where the middle of each label would best be
   * @param lengths how long each label is, the gap to the next included
   * @param low where the first label may begin
   * @param high where the last label must end; labels that are together longer than this run over
   * @return where the middle of each label is, in the order of the arguments
   */
  public static double[] spread(double[] wanted, double[] lengths, double low, double high) {
    int[] order =
        IntStream.range(0, wanted.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> wanted[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    Deque<Block> blocks = new ArrayDeque<>();
    for (int i : order) {
      Block block = new Block(wanted[i] - lengths[i] / 2, 1, lengths[i]);
      while (!blocks.isEmpty() && overlap(blocks.peekLast(), block, low, high)) {
        block = blocks.removeLast().join(block);
      }
      blocks.addLast(block);
    }
    double[] middles = new double[wanted.length];
    int next = 0;
    for (Block block : blocks) {
      double at = block.start(low, high);
      for (int i : Arrays.copyOfRange(order, next, next + block.members())) {
        middles[i] = at + lengths[i] / 2;
        at += lengths[i];
      }
      next += block.members();
    }
    return middles;
  }

  private static boolean overlap(Block first, Block second, double low, double high) {
    return first.start(low, high) + first.length() > second.start(low, high);
  }
}
