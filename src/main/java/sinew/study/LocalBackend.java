package sinew.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.simulation.Backend;
import sinew.simulation.Batch;
import sinew.simulation.CancelledException;
import sinew.simulation.Outcomes;
import sinew.simulation.Progress;
import sinew.simulation.Simulation;

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
  public Outcomes run(Simulation simulation, int patients, Progress progress) {
    Outcomes all = Outcomes.upTo(simulation.scenario().horizonDays());
    // A small number of patients is divided among all threads, too.
    int size = Math.min(batchSize, (patients + threads - 1) / threads);
    int batches = (patients + size - 1) / size;
    Stream<Supplier<Outcomes>> work =
        IntStream.range(0, batches)
            .mapToObj(i -> new Batch((long) i * size, Math.min(size, patients - i * size)))
            .map(batch -> () -> simulation.run(batch));
    inOrder(
        work,
        progress,
        batch -> {
          all.add(batch);
          progress.done(batch.patients());
        });
    return all;
  }

  @Override
  public <T> List<T> all(List<Supplier<T>> work, Progress progress) {
    List<T> results = new ArrayList<>();
    inOrder(
        work.stream(),
        progress,
        result -> {
          results.add(result);
          progress.done(1);
        });
    return results;
  }

  /**
   * A few pieces of work more than threads are under way at a time, and results are taken in the
   * order of the pieces, so that memory does not grow with their number.
   */
  private <T> void inOrder(Stream<Supplier<T>> work, Progress progress, Consumer<T> take) {
    ExecutorService executor = Executors.newFixedThreadPool(threads, LocalBackend::daemon);
    try {
      Queue<Future<T>> underWay = new ArrayDeque<>();
      for (Supplier<T> piece : (Iterable<Supplier<T>>) work::iterator) {
        underWay.add(executor.submit(() -> unlessCancelled(piece, progress)));
        if (underWay.size() == 2 * threads) {
          take.accept(result(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        take.accept(result(underWay.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "sinew-batch");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> T unlessCancelled(Supplier<T> piece, Progress progress) {
    if (progress.cancelled()) {
      throw new CancelledException();
    }
    return piece.get();
  }

  private static <T> T result(Future<T> piece) {
    try {
      return piece.get();
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
