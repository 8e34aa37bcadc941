package sinew.spark;

import java.io.Serializable;

/** What a shard holds, on its way back. */
final class ShardContent implements Serializable {
  private final String shard;
  private final int attempt;
  private final String faults;
  private final byte[] zip;

  private ShardContent(String shard, int attempt, String faults, byte[] zip) {
    this.shard = shard;
    this.attempt = attempt;
    this.faults = faults;
    this.zip = zip;
  }

  /**
   * The content of a shard that was simulated.
   *
   * @param shard which, for example 3/8
   * @param attempt how often it was tried before
   * @param zip its folder
   * @return the content
   */
  static ShardContent of(String shard, int attempt, byte[] zip) {
    return new ShardContent(shard, attempt, "", zip);
  }

  /**
   * No content, as the input is wrong. Another machine would find the same.
   *
   * @param faults what is wrong, in lines
   * @return nothing
   */
  static ShardContent wrong(String faults) {
    return new ShardContent("", 0, faults, new byte[0]);
  }

  /** {@return which shard, for example 3/8} */
  String shard() {
    return shard;
  }

  /** {@return how often it was tried before} */
  int attempt() {
    return attempt;
  }

  /** {@return what is wrong with the input; empty if nothing is} */
  String faults() {
    return faults;
  }

  /** {@return its folder as a ZIP file} */
  byte[] zip() {
    return zip;
  }
}
