package sinew.files;

/**
 * A part of a text, in characters (code points).
 *
 * @param from its first character, from 0
 * @param to the character after its last
 */
record Span(int from, int to) {

  /**
   * The part of a text.
   *
   * @param text the text
   * @return what stands there
   */
  String in(String text) {
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }
}
