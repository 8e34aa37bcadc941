package sinew.study;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import sinew.files.Sha256;
import sinew.model.Endpoint;
import sinew.simulation.Outcomes;
import sinew.statistics.EventTimes;

/** The fingerprint of outcomes. */
public final class Digest {
  private Digest() {}

  /**
   * SHA-256 of all counts, in the order of {@link Outcomes#forEachCount}, each as eight bytes with
   * the highest first: equal outcomes have equal digests.
   *
   * @param outcomes the outcomes
   * @return {@code sha256:} and 64 hexadecimal digits
   */
  public static String of(Outcomes outcomes) {
    MessageDigest digest = Sha256.digest();
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES);
    outcomes.forEachCount(count -> digest.update(bytes.putLong(0, count).array()));
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  /**
   * SHA-256 of the first patients' own times: for each endpoint and patient the day, and 1 if it
   * was reached, 0 if not.
   *
   * @param outcomes the outcomes
   * @return {@code sha256:} and 64 hexadecimal digits
   */
  public static String ofTimes(Outcomes outcomes) {
    MessageDigest digest = Sha256.digest();
    ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES);
    for (Endpoint endpoint : Endpoint.values()) {
      EventTimes times = outcomes.rows(endpoint);
      for (int row = 0; row < times.size(); row++) {
        bytes.putLong(0, times.day(row)).putLong(Long.BYTES, times.observed(row) ? 1 : 0);
        digest.update(bytes.array());
      }
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }
}
