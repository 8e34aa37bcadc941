package sinew.onepage;

/**
 * Bytes as text: five characters for four bytes, where Base64 needs more than five and a third. The
 * characters are those from {@code (} to <code>}</code> without {@code <}, so that the text can
 * stand in an HTML script element as it is.
 */
final class Base85 {
  private static final int BASE = 85;
  private static final int CHARACTERS = 5;
  private static final int BYTES = 4;

  private Base85() {}

  /**
   * The text.
   *
   * @param bytes any number of bytes
   * @return five characters for each four bytes; n bytes that are left over make n + 1
   */
  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length / BYTES * CHARACTERS + CHARACTERS);
    for (int at = 0; at < bytes.length; at += BYTES) {
      int left = Math.min(BYTES, bytes.length - at);
      long word = 0;
      for (int i = 0; i < BYTES; i++) {
        word = (word << Byte.SIZE) | (i < left ? bytes[at + i] & 0xff : 0);
      }
      long unit = (long) BASE * BASE * BASE * BASE;
      for (int i = 0; i <= left; i++) {
        text.append(character((int) (word / unit % BASE)));
        unit /= BASE;
      }
    }
    return text.toString();
  }

  private static char character(int digit) {
    int code = '(' + digit;
    return (char) (code < '<' ? code : code + 1);
  }
}
