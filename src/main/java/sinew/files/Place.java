package sinew.files;

import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A place in a file.
 *
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Place(int line, int column) {
  /** The first character. */
  static final Place START = new Place(1, 1);

  /**
   * The place that the YAML parser marked.
   *
   * @param mark the parser's mark, which counts from 0
   * @return the place
   */
  static Place of(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
