package sinew.study;

import sinew.simulation.Batch;

/**
 * One of several parts of a run, which different machines can run at different times. All parts of
 * a run together have every patient once, and differ in size by one patient at most.
 *
 * @param number which part, from 1
 * @param parts how many there are
 * @param from the first patient of all parts: 0, or how many lived in an earlier run that is
 *     extended
 */
public record Shard(int number, int parts, int from) {

  public Shard {
    if (!(number >= 1 && number <= parts)) {
      throw new IllegalArgumentException("there is no shard " + number + " of " + parts);
    }
    if (!(from >= 0)) {
      throw new IllegalArgumentException("from must be at least 0, was " + from);
    }
  }

  /**
   * A part of a run that extends no other.
   *
   * @param number which part, from 1
   * @param parts how many there are
   */
  public Shard(int number, int parts) {
    this(number, parts, 0);
  }

  /**
   * The same part of those who come after the patients of an earlier run.
   *
   * @param earlier how many patients the earlier run had
   * @return the changed copy
   */
  public Shard after(int earlier) {
    return new Shard(number, parts, earlier);
  }

  /**
   * The patients of this part.
   *
   * @param patients how many patients the run has, with those of the earlier run; at least one for
   *     each part
   * @return which of them
   */
  public Batch share(int patients) {
    long shared = (long) patients - from;
    if (shared < parts) {
      throw new IllegalArgumentException(shared + " patients are too few for " + parts + " shards");
    }
    long first = shared * (number - 1) / parts;
    return new Batch(from + first, (int) (shared * number / parts - first));
  }

  /** {@return for example {@code shard-3-of-8}, or {@code from-10000-shard-3-of-8}} */
  public String name() {
    return (from == 0 ? "" : "from-" + from + "-") + "shard-" + number + "-of-" + parts;
  }

  /** {@return for example {@code 3/8}, as on the command line} */
  @Override
  public String toString() {
    return number + "/" + parts;
  }
}
