package sinew.simulation;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs batches on the cores of this machine.
 *
 * @param threads how many threads, at least 1
 * @param batchSize greatest number of patients in a batch, at least 1
 */
public record LocalBackend(int threads, int batchSize) implements Backend {
  private static final int USUAL_BATCH_SIZE = 500;

  public LocalBackend {
    if (!(threads >= 1 && batchSize >= 1)) {
      throw new IllegalArgumentException(
          "threads and batchSize must be at least 1, were " + threads + " and " + batchSize);
    }
  }

  /**
   * A back-end with batches of a usual size.
   *
   * @param threads how many threads, at least 1
   * @return the back-end
   */
  public static LocalBackend of(int threads) {
    return new LocalBackend(threads, USUAL_BATCH_SIZE);
  }

  @Override
  public Outcomes run(Simulation simulation, int patients, Progress watch) {
    ExecutorService executor =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "sinew-batch");
              thread.setDaemon(true);
              return thread;
            });
    try {
      return run(simulation, patients, watch, executor);
    } finally {
      executor.shutdownNow();
    }
  }

  /**
   * A few more batches than threads are in progress at a time. They are added in the order of their
   * patients, so that memory does not grow with their number.
   */
  private Outcomes run(
      Simulation simulation, int patients, Progress watch, ExecutorService executor) {
    Outcomes all = Outcomes.upTo(simulation.scenario().horizonDays());
    // With few patients, batches are smaller, so that all threads have work.
    int most = Math.min(batchSize, (patients + threads - 1) / threads);
    Queue<Future<Outcomes>> underWay = new ArrayDeque<>();
    int next = 0;
    while (next < patients || !underWay.isEmpty()) {
      while (next < patients && underWay.size() < 2 * threads) {
        Batch batch = new Batch(next, Math.min(most, patients - next));
        underWay.add(executor.submit(() -> runUnlessCancelled(simulation, batch, watch)));
        next += batch.size();
      }
      Outcomes batch = result(underWay.remove());
      all.add(batch);
      watch.done(batch.patients());
    }
    return all;
  }

  private static Outcomes runUnlessCancelled(Simulation simulation, Batch batch, Progress watch) {
    if (watch.cancelled()) {
      throw new CancelledException();
    }
    return simulation.run(batch);
  }

  private static Outcomes result(Future<Outcomes> batch) {
    try {
      return batch.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
