package sinew.simulation;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sinew.input.ScenarioReader;
import sinew.model.Criteria;

/** Patient-days a second on one core: a batch of the typical scenario, counting included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SimulationBenchmark {
  private static final int PATIENTS = 100;
  private static final int DAYS = Lives.RUN_IN_DAYS + 156 * 7 + Criteria.KEPT_DAYS;

  private final Simulation simulation =
      new Simulation(ScenarioReader.read(Path.of("scenarios/typical.yaml")).scenario(), 1, 0);
  private long first;

  /**
   * Lives of a hundred patients; an operation is one patient-day.
   *
   * @return what came of them
   */
  @Benchmark
  @OperationsPerInvocation(PATIENTS * DAYS)
  public Outcomes patientDays() {
    first += PATIENTS;
    return simulation.run(new Batch(first, PATIENTS));
  }
}
