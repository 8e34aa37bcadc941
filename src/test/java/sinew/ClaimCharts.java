package sinew;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.chart.ArmsOverTime;
import sinew.chart.CurveDifferences;
import sinew.chart.LabelledCurve;
import sinew.chart.LabelledTrajectories;
import sinew.chart.RecoveryCurves;
import sinew.chart.Trajectory;
import sinew.drawing.Chart;
import sinew.drawing.Source;
import sinew.input.ScenarioFile;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.report.SweepReport;
import sinew.results.RunInfo;
import sinew.scenario.Factor;
import sinew.statistics.EventTimes;
import sinew.statistics.PairedReach;
import sinew.study.ArmResult;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.StudyResult;
import sinew.study.Sweep;

/** How the pictures of the claims are drawn. */
final class ClaimCharts {
  static final Path SCENARIOS = Path.of("scenarios/claims");

  /** Of four arms, the second against the first and the fourth against the third. */
  static final int[] OF_TWO = {0, 0, 2, 2};

  /**
   * A claim.
   *
   * @param folder its scenarios
   * @param sentence what its picture shows
   * @param figure how it is drawn
   */
  record Claim(String folder, String sentence, Function<Claim, Chart> figure) {
    Chart chart() {
      return figure.apply(this);
    }

    private Source source() {
      return new Source("claim " + folder, Claims.PATIENTS, 1);
    }

    @Override
    public String toString() {
      return folder;
    }
  }

  private ClaimCharts() {}

  static Function<Claim, Chart> full() {
    return curves(Endpoint.FULL_RECOVERY);
  }

  /** One or two endpoints of each arm. */
  static Function<Claim, Chart> curves(Endpoint... endpoints) {
    return claim -> {
      List<LabelledCurve> curves = new ArrayList<>();
      StudyResult result = Claims.claim(claim.folder);
      for (ArmResult arm : result.arms()) {
        for (Endpoint endpoint : endpoints) {
          String label = title(arm);
          curves.add(
              new LabelledCurve(
                  endpoints.length == 1 ? label : word(endpoint) + ": " + label,
                  arm.curve(endpoint)));
        }
      }
      if (endpoints.length > 1) {
        return RecoveryCurves.ofArms(claim.source(), claim.sentence, endpoints.length, curves);
      }
      return endpoints[0] == Endpoint.RELAPSE
          ? RecoveryCurves.ofRelapse(claim.source(), claim.sentence, curves)
          : RecoveryCurves.ofArms(claim.source(), claim.sentence, endpoints[0].label(), curves);
    };
  }

  /** One endpoint of arms, each against another; those that are against themselves are left out. */
  static Function<Claim, Chart> pairs(Endpoint endpoint, int[] against) {
    return claim -> {
      List<ArmResult> arms = Claims.claim(claim.folder).arms();
      return differences(
          claim,
          endpoint == Endpoint.TISSUE_RECOVERED ? "recovery of the tissue" : endpoint.label(),
          IntStream.range(0, arms.size())
              .filter(arm -> against[arm] != arm)
              .mapToObj(arm -> difference(arms, arm, against[arm], endpoint, ""))
              .toList());
    };
  }

  /** Several endpoints of the second arm, as the difference from the first. */
  static Function<Claim, Chart> goals(Endpoint... endpoints) {
    return claim -> {
      List<ArmResult> arms = Claims.claim(claim.folder).arms();
      return differences(
          claim,
          "each goal",
          Arrays.stream(endpoints)
              .map(endpoint -> difference(arms, 1, 0, endpoint, word(endpoint) + ": "))
              .toList());
    };
  }

  private static Chart differences(Claim claim, String what, List<CurveDifferences.Arm> arms) {
    return CurveDifferences.of(claim.source(), claim.sentence, what, arms);
  }

  private static CurveDifferences.Arm difference(
      List<ArmResult> arms, int arm, int first, Endpoint endpoint, String before) {
    EventTimes here = arms.get(arm).outcomes().rows(endpoint);
    EventTimes there = arms.get(first).outcomes().rows(endpoint);
    String label = before + title(arms.get(arm));
    return new CurveDifferences.Arm(
        label,
        label,
        title(arms.get(first)),
        arm,
        IntStream.rangeClosed(0, arms.get(0).scenario().horizonDays() / 7)
            .mapToObj(week -> PairedReach.of(there, here, 7 * week))
            .toList());
  }

  private static String title(ArmResult arm) {
    return arm.scenario().title();
  }

  private static String word(Endpoint endpoint) {
    return switch (endpoint) {
      case PAIN_SETTLED -> "Pain";
      case TISSUE_RECOVERED -> "Tissue";
      case FULL_RECOVERY -> "Full";
      default -> endpoint.label();
    };
  }

  /** Means of measures, week by week. */
  static Function<Claim, Chart> weeks(int weeks, Measure... measures) {
    return claim ->
        ArmsOverTime.of(
            claim.source(),
            claim.sentence,
            weeks,
            Claims.claim(claim.folder).arms().stream()
                .map(
                    arm ->
                        new LabelledTrajectories(
                            title(arm),
                            Arrays.stream(measures)
                                .map(measure -> trajectory(arm, measure))
                                .toList()))
                .toList());
  }

  private static Trajectory trajectory(ArmResult arm, Measure measure) {
    return new Trajectory(
        measure.key(),
        measure.label(),
        measure.range().low(),
        measure.range().high(),
        arm.outcomes().bands(measure));
  }

  /** One factor over its whole range, in the claim's first arm. */
  static Function<Claim, Chart> sweep(String key, double from, double to) {
    return claim -> {
      ScenarioFile file = ScenarioReader.read(scenarios(claim).get(0));
      Factor factor = Factor.of(key).orElseThrow().over(from, to);
      Sweep.Result result =
          new Sweep(file.scenario(), factor, factor.values(13))
              .run(Laboratory.of(1, Claims.PATIENTS, LocalBackend.of(2)));
      RunInfo noRun = new RunInfo("", 1, Claims.PATIENTS, "", "", "", Instant.EPOCH, Duration.ZERO);
      return SweepReport.of(file, List.of(result), noRun).chart(claim.sentence);
    };
  }

  private static List<Path> scenarios(Claim claim) {
    try (Stream<Path> files = Files.list(SCENARIOS.resolve(claim.folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
