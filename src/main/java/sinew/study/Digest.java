package sinew.study;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import sinew.files.Sha256;
import sinew.simulation.Outcomes;

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
}
