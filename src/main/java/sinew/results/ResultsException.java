package sinew.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

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

  /** The fault of a file that could not be written. */
  static ResultsException unwritable(Path path, IOException cause) {
    return unwritable(path, cause, "nothing was kept");
  }

  /** The same, with what became of other files. */
  static ResultsException unwritable(Path path, IOException cause, String others) {
    return new ResultsException(
        path + ": could not be written (" + reason(cause) + "); " + others, cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "the folder is not there any more";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    return cause instanceof FileSystemException fault
        ? Objects.requireNonNullElse(fault.getReason(), fault.getClass().getSimpleName())
        : cause.getMessage();
  }
}
