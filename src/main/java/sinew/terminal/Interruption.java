package sinew.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, as a question that long work asks from time to time. When it comes, the process waits a
 * while for the command to tidy up, and then ends with the signal's own exit code: 130 for Ctrl-C,
 * 143 for SIGTERM.
 */
public final class Interruption {
  private static final int PATIENCE_SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean asked;

  /**
   * An interruption by the end of the process.
   *
   * @return the interruption
   */
  public static Interruption awaited() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(new Thread(interruption::tidyUp, "sinew-interruption"));
    return interruption;
  }

  /** Asks the command to stop. */
  public void ask() {
    asked = true;
  }

  /**
   * Whether to stop.
   *
   * @return true once it was asked for
   */
  public boolean asked() {
    return asked;
  }

  /** Says that the command has ended and nothing is half done. */
  public void commandEnded() {
    ended.countDown();
  }

  private void tidyUp() {
    ask();
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
