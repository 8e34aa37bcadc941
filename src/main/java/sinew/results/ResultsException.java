package sinew.results;

/** Results could not be written. The message is one line with the path, for the user to read. */
public final class ResultsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * A fault.
   *
   * @param message the path, what went wrong, what to do
   * @param cause what was thrown; may be null
   */
  ResultsException(String message, Throwable cause) {
    super(message, cause);
  }
}
