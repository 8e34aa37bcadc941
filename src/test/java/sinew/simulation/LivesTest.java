package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.input.ScenarioReader;
import sinew.scenario.Scenario;

class LivesTest {
  /**
   * Also with treatments and escalations. Boxes of a day would come to 64 bytes a person and more.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "typical",
        "claims/12-relief/2-ice",
        "claims/20-hormones-weight/5-with-weight-loss"
      })
  void nothingIsAllocatedOnADay(String name) {
    Scenario scenario = ScenarioReader.read(Path.of("scenarios", name + ".yaml")).scenario();
    Address address = Address.of(1, LongStream.range(0, 256).toArray());
    Lives lives = Patients.admit(scenario, address).lives();
    lives.live(300);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);
    lives.live(100);
    long allocated = threads.getThreadAllocatedBytes(thread) - before;
    assertThat(allocated / 100).as("bytes a day of 256 people").isLessThan(256);
  }
}
