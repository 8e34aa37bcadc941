package sinew.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import sinew.simulation.Recorder;
import sinew.simulation.Simulation;

/**
 * Runs batches on the cores of this machine.
 *
 * @param threads how many threads, at least 1
 * @param batchSize greatest number of patients in a batch, at least 1
 */
public record LocalBackend(int threads, int batchSize) implements Backend {
  private static final int USUAL_BATCH_SIZE = 500;

  /** Records take much more memory than counts. */
  private static final int RECORDED_BATCH_SIZE = 100;

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
  public Outcomes run(Simulation simulation, Batch patients, Recorder recorder, Progress progress) {
    Outcomes all = Outcomes.upTo(simulation.scenario().horizonDays());
    int most = recorder == Recorder.NONE ? batchSize : Math.min(batchSize, RECORDED_BATCH_SIZE);
    Stream<Supplier<Lived>> work =
        batches(patients, most).map(batch -> () -> lived(simulation, batch, recorder));
    inOrder(
        work,
        progress,
        lived -> {
          all.add(lived.outcomes);
          lived.records.ifPresent(Recorder.Part::append);
          progress.done(lived.outcomes.patients());
        });
    return all;
  }

  /** A batch that was simulated. */
  private record Lived(Outcomes outcomes, Optional<Recorder.Part> records) {}

  private static Lived lived(Simulation simulation, Batch batch, Recorder recorder) {
    Optional<Recorder.Part> part = recorder.part();
    return new Lived(simulation.run(batch, part), part);
  }

  private Stream<Batch> batches(Batch patients, int most) {
    // A small number of patients is divided among all threads, too.
    int size = Math.min(most, (patients.size() + threads - 1) / threads);
    int count = (patients.size() + size - 1) / size;
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Batch(
                    patients.first() + (long) i * size,
                    Math.min(size, patients.size() - i * size)));
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
