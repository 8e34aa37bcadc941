package sinew.cli;

/** How the program tells other programs what happened. The numbers are part of its interface. */
final class ExitCode {
  /** All went well. */
  static final int OK = 0;

  /** The world failed: a disk, a permission, memory; or Sinew itself. */
  static final int FAILED = 1;

  /** The input is wrong: an option or a scenario file. */
  static final int WRONG_INPUT = 2;

  /** Interrupted; what shells expect after Ctrl-C. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
