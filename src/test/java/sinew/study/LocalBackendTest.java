package sinew.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sinew.model.Endpoint;
import sinew.simulation.Arms;
import sinew.simulation.Batch;
import sinew.simulation.CancelledException;
import sinew.simulation.Outcomes;
import sinew.simulation.PatientRecord;
import sinew.simulation.Progress;
import sinew.simulation.Recorder;
import sinew.simulation.Simulation;

class LocalBackendTest {
  private static final Simulation SIMULATION = new Simulation(Arms.scenario(12), 6, 100);
  private static final Outcomes EXPECTED = SIMULATION.run(new Batch(0, 401));

  @ParameterizedTest
  @CsvSource({
    "1, 500", "2, 100", "3, 100", "16, 100", "1, 1", "2, 1", "3, 7", "16, 7", "16, 1", "2, 5000"
  })
  void neitherThreadsNorBatchesChangeTheOutcomes(int threads, int batchSize) {
    Outcomes found = new LocalBackend(threads, batchSize).run(SIMULATION, 401, Progress.NONE);
    assertThat(Digest.of(found)).isEqualTo(Digest.of(EXPECTED));
    assertThat(found.patients()).isEqualTo(401);
    for (Endpoint endpoint : Endpoint.values()) {
      assertThat(found.rows(endpoint)).isEqualTo(EXPECTED.rows(endpoint));
    }
  }

  /** Counts what is done; asks to stop once that is enough. */
  private static final class Impatient implements Progress {
    private final List<Long> steps = new ArrayList<>();
    private final AtomicLong done = new AtomicLong();
    private final long enough;

    Impatient(long enough) {
      this.enough = enough;
    }

    @Override
    public void done(long patients) {
      steps.add(patients);
      done.addAndGet(patients);
    }

    @Override
    public boolean cancelled() {
      return done.get() >= enough;
    }
  }

  @Test
  void fewPatientsAreWorkForAllThreads() {
    Impatient patient = new Impatient(Long.MAX_VALUE);
    new LocalBackend(3, 500).run(SIMULATION, 200, patient);
    assertThat(patient.steps).containsExactly(67L, 67L, 66L);
  }

  @Test
  void progressAddsUpToThePatients() {
    Impatient patient = new Impatient(Long.MAX_VALUE);
    new LocalBackend(3, 64).run(SIMULATION, 200, patient);
    assertThat(patient.steps).containsExactly(64L, 64L, 64L, 8L);
  }

  /** Takes records; knows who came when, and how many batches waited at the most. */
  private static final class Counter implements Recorder {
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final List<Long> patients = new ArrayList<>();

    @Override
    public Optional<Part> part() {
      most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
      List<Long> here = new ArrayList<>();
      return Optional.of(
          new Part() {
            @Override
            public void accept(PatientRecord patient) {
              here.add(patient.patient());
            }

            @Override
            public void append() {
              waiting.decrementAndGet();
              patients.addAll(here);
            }
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 10", "2, 10", "5, 3", "2, 5000"})
  void recordsComeInOrderAndFewWaitAtATime(int threads, int batchSize) {
    Counter records = new Counter();
    Outcomes found =
        new LocalBackend(threads, batchSize)
            .run(SIMULATION, new Batch(7, 394), records, Progress.NONE);
    assertThat(found.patients()).isEqualTo(394);
    assertThat(records.patients)
        .containsExactlyElementsOf(LongStream.range(7, 401).boxed().toList());
    assertThat(records.most).hasValueBetween(1, 2 * threads);
  }

  @Test
  void partsOfTheRunAddUpToIt() {
    LocalBackend backend = new LocalBackend(2, 50);
    Outcomes sum = backend.run(SIMULATION, new Batch(0, 133), Recorder.NONE, Progress.NONE);
    sum.add(backend.run(SIMULATION, new Batch(133, 268), Recorder.NONE, Progress.NONE));
    assertThat(Digest.of(sum)).isEqualTo(Digest.of(EXPECTED));
    assertThat(Digest.ofTimes(sum)).isEqualTo(Digest.ofTimes(EXPECTED));
  }

  @Test
  void whoIsAskedToStopStopsAfterTheBatchesUnderWay() {
    Impatient impatient = new Impatient(10);
    assertThatThrownBy(() -> new LocalBackend(2, 10).run(SIMULATION, 1_000_000, impatient))
        .isInstanceOf(CancelledException.class)
        .hasMessage("the simulation was cancelled");
    // The first batch, and at most four that were begun before it was added.
    assertThat(impatient.done.get()).isBetween(10L, 50L);
  }

  @Test
  void whoIsStoppedAtOnceDoesNothing() {
    Impatient impatient = new Impatient(0);
    assertThatThrownBy(() -> LocalBackend.of(2).run(SIMULATION, 1_000_000, impatient))
        .isInstanceOf(CancelledException.class);
    assertThat(impatient.steps).isEmpty();
  }

  @Test
  void anInterruptedThreadStopsAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> new LocalBackend(1, 5_000).run(SIMULATION, 1_000_000, Progress.NONE))
          .isInstanceOf(CancelledException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void whatGoesWrongInABatchIsSaidAsItIs() {
    Progress broken =
        new Progress() {
          @Override
          public void done(long patients) {}

          @Override
          public boolean cancelled() {
            throw new IllegalStateException("broken");
          }
        };
    assertThatThrownBy(() -> LocalBackend.of(1).run(SIMULATION, 1, broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "-1, -1"})
  void aThreadAndAPatientABatchAreNeeded(int threads, int batchSize) {
    assertThatThrownBy(() -> new LocalBackend(threads, batchSize))
        .hasMessage(
            "threads and batchSize must be at least 1, were " + threads + " and " + batchSize);
  }
}
