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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sinew.input.ScenarioReader;
import sinew.model.Criteria;

/** Patient-days a second on one core: a batch, admission and counting included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SimulationBenchmark {
  private static final int PATIENTS = 512;

  /**
   * The run-in, the horizon, and the days that recovery has to last; an annotation takes no less
   * than a number.
   */
  private static final int DAYS = 14 + 156 * 7 + 28;

  /** Plain, with relief, and with a treatment that changes healing. */
  @Param({"typical", "claims/12-relief/2-ice", "claims/20-hormones-weight/5-with-weight-loss"})
  private String name;

  private Simulation simulation;
  private long first;

  /** Reads the scenario. */
  @Setup
  public void read() {
    if (DAYS != Lives.RUN_IN_DAYS + 156 * 7 + Criteria.KEPT_DAYS) {
      throw new IllegalStateException("A life has another number of days than is counted here");
    }
    Path file = Path.of("scenarios", name + ".yaml");
    simulation = new Simulation(ScenarioReader.read(file).scenario().withHorizonWeeks(156), 1, 0);
  }

  /**
   * Two blocks of lives; an operation is one patient-day.
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
