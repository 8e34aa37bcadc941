package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.scenario.Scenario;
import sinew.statistics.EventTimes;
import sinew.statistics.PairedDifference;
import sinew.study.ArmResult;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.Study;
import sinew.study.StudyResult;

/**
 * The studies of the clinical articles' directional claims, each on the same virtual patients under
 * the plans of {@code scenarios/claims}. Seed and patients are fixed, so that a test passes always
 * or never; "later" and "sooner" ask that the 95 % intervals of the shares of people who are later
 * and sooner lie apart, which a plan without any effect would pass for 1 seed in 500.
 */
final class Claims {
  static final int PATIENTS = 3_000;
  private static final Map<String, StudyResult> RESULTS = new ConcurrentHashMap<>();

  private Claims() {}

  static StudyResult claim(String folder) {
    return RESULTS.computeIfAbsent(folder, Claims::run);
  }

  private static StudyResult run(String folder) {
    try (Stream<Path> files = Files.list(Path.of("scenarios/claims", folder))) {
      List<Scenario> arms =
          files
              .sorted()
              .map(file -> ScenarioReader.read(file).scenario().withDefaults(Members.defaults()))
              .toList();
      return Study.of(arms).run(Laboratory.of(1, PATIENTS, LocalBackend.of(2)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ArmResult arm(String folder, int arm) {
    return claim(folder).arms().get(arm);
  }

  static EventTimes times(String folder, int arm, Endpoint endpoint) {
    return arm(folder, arm).outcomes().rows(endpoint);
  }

  /** Weeks to an endpoint in the mean, up to three years. */
  static double weeks(String folder, int arm, Endpoint endpoint) {
    return arm(folder, arm).curve(endpoint).restrictedMean(7 * 156).value() / 7;
  }

  static double mean(String folder, int arm, Measure measure, int week) {
    return arm(folder, arm).outcomes().bands(measure).mean(week).value();
  }

  static double reached(String folder, int arm, Endpoint endpoint, int week) {
    return arm(folder, arm).curve(endpoint).reached(7 * week);
  }

  static PairedDifference difference(String folder, int before, int after, Endpoint endpoint) {
    return PairedDifference.of(times(folder, before, endpoint), times(folder, after, endpoint));
  }

  static void assertLater(String folder, int quicker, int slower, Endpoint endpoint) {
    PairedDifference difference = difference(folder, quicker, slower, endpoint);
    assertThat(difference.later().interval().low())
        .isGreaterThan(difference.sooner().interval().high());
    assertThat(weeks(folder, slower, endpoint)).isGreaterThan(weeks(folder, quicker, endpoint));
  }

  static void assertNotSooner(String folder, int without, int with, Endpoint endpoint) {
    PairedDifference difference = difference(folder, without, with, endpoint);
    assertThat(difference.sooner().interval().low())
        .isLessThan(difference.later().interval().high());
    assertThat(weeks(folder, with, endpoint)).isGreaterThan(weeks(folder, without, endpoint) - 0.5);
  }

  static void assertSamePeopleSameDays(String folder, int one, int other) {
    for (Endpoint endpoint : Endpoint.values()) {
      if (endpoint != Endpoint.RELAPSE) {
        EventTimes times = times(folder, one, endpoint);
        EventTimes others = times(folder, other, endpoint);
        assertThat(IntStream.range(0, PATIENTS).map(others::day).toArray())
            .isEqualTo(IntStream.range(0, PATIENTS).map(times::day).toArray());
      }
    }
  }
}
