package sinew.files;

import java.util.Comparator;

/**
 * One mistake in what the user wrote: where, what was found, and the way out. One mistake makes one
 * problem, and its text is one line.
 *
 * @param file the file as the user named it
 * @param line the line, from 1; 0 if the problem is about the file as a whole
 * @param column the column in characters, from 1; 0 if the problem is about the file as a whole
 * @param field the path of keys, for example {@code plan.phases[0].exitPain} (list entries count
 *     from 0); empty if the problem is about no field
 * @param fault what was found
 * @param remedy what to do
 */
public record Problem(
    String file, int line, int column, String field, String fault, String remedy) {

  /** From the top of a file to its end. */
  static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::field);

  /**
   * A problem with a file as a whole.
   *
   * @param file the file as the user named it
   * @param fault what was found
   * @param remedy what to do
   * @return the problem, without line and field
   */
  static Problem ofFile(String file, String fault, String remedy) {
    return new Problem(file, 0, 0, "", fault, remedy);
  }

  /**
   * The problem as a line to print.
   *
   * @return {@code file:line:col field: fault; remedy}, two spaces before the field; a part that
   *     does not apply is left out
   */
  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line + ":" + column : file;
    return Phrases.line(
        place + "  " + (field.isEmpty() ? "" : field + ": ") + fault + "; " + remedy);
  }
}
