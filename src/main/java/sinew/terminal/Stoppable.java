package sinew.terminal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import sinew.simulation.CancelledException;

/**
 * Work that writes nothing, such as drawing. It does not ask whether to stop: it is done in a
 * thread of its own, which is left to itself, and ends with the process.
 */
public final class Stoppable {
  private static final int MILLIS_BETWEEN = 20;

  private final Interruption interruption;

  /**
   * Work that can be stopped.
   *
   * @param interruption who may ask for it
   */
  public Stoppable(Interruption interruption) {
    this.interruption = interruption;
  }

  /**
   * Does the work.
   *
   * @param work what makes the result
   * @param <T> what comes of it
   * @return the result
   * @throws CancelledException as soon as it was asked to stop
   */
  public <T> T result(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, "sinew-drawing");
    thread.setDaemon(true);
    thread.start();
    while (true) {
      check();
      try {
        return task.get(MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Not done yet.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancelledException();
      } catch (ExecutionException e) {
        throw thrown(e.getCause());
      }
    }
  }

  /**
   * Stops here if it was asked for.
   *
   * @throws CancelledException if so
   */
  public void check() {
    if (interruption.asked()) {
      throw new CancelledException();
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
  }
}
