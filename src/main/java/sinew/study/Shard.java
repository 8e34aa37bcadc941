package sinew.study;

import sinew.simulation.Batch;

/**
 * One of several parts of a run, which different machines can run at different times. All parts of
 * a run together have every patient once, and differ in size by one patient at most.
 *
 * @param number which part, from 1
 * @param parts how many there are
 */
public record Shard(int number, int parts) {

  public Shard {
    if (!(number >= 1 && number <= parts)) {
      throw new IllegalArgumentException("there is no shard " + number + " of " + parts);
    }
  }

  /**
   * The patients of this part.
   *
   * @param patients how many patients the run has, at least as many as parts
   * @return which of them
   */
  public Batch share(int patients) {
    if (patients < parts) {
      throw new IllegalArgumentException(
          patients + " patients are too few for " + parts + " shards");
    }
    long first = (long) patients * (number - 1) / parts;
    return new Batch(first, (int) ((long) patients * number / parts - first));
  }

  /** {@return for example {@code 3/8}, as on the command line} */
  @Override
  public String toString() {
    return number + "/" + parts;
  }
}
