package sinew.terminal;

/** How the program tells other programs what happened. The numbers are part of its interface. */
public final class ExitCode {
  /** All went well. */
  public static final int OK = 0;

  /** The world failed: a disk, a permission, memory; or Sinew itself. */
  public static final int FAILED = 1;

  /** The input is wrong: an option or a scenario file. */
  public static final int WRONG_INPUT = 2;

  /** Interrupted; what shells expect after Ctrl-C. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
