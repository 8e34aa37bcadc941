package sinew.simulation;

/**
 * Neighbouring patients that are simulated together.
 *
 * @param first index of the first patient, from 0
 * @param size how many, at least 1
 */
public record Batch(long first, int size) {

  public Batch {
    if (!(first >= 0 && size >= 1)) {
      throw new IllegalArgumentException(
          "first must be at least 0 and size at least 1, were " + first + " and " + size);
    }
  }
}
