package sinew.random;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a random number costs: every patient-day needs several, so this bounds the engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RandomStreamBenchmark {
  private final RandomStream stream = RandomStream.at(1, 0, Purpose.TRAITS);

  /** One number of a stream already begun. */
  @Benchmark
  public double uniform() {
    return stream.uniform();
  }

  /** A stream's start and its first number: what a patient pays for each purpose. */
  @Benchmark
  public double firstOfStream() {
    return RandomStream.at(1, 0, Purpose.TRAITS).uniform();
  }
}
