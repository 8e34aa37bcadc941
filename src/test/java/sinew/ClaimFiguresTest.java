package sinew;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

/** A picture of each claim, kept under {@code results/claims} and held to the code. */
@Tag("simulates")
class ClaimFiguresTest {
  private static final Path RESULTS = Path.of("results/claims");
  private static final Path SCENARIOS = Path.of("scenarios/claims");

  /**
   * A claim.
   *
   * @param folder its scenarios
   * @param sentence what its picture shows
   * @param figure how it is drawn
   */
  record Claim(String folder, String sentence, Function<Claim, Chart> figure) {
    private Source source() {
      return new Source("claim " + folder, Claims.PATIENTS, 1);
    }

    @Override
    public String toString() {
      return folder;
    }
  }

  /** Of four arms, the second against the first and the fourth against the third. */
  private static final int[] OF_TWO = {0, 0, 2, 2};

  private static final List<Claim> CLAIMS =
      List.of(
          new Claim("01-stage", "The later the stage, the longer it takes", full()),
          new Claim(
              "02-stress",
              "Stress delays the end of pain, and hardly delays the tissue",
              goals(Endpoint.PAIN_SETTLED, Endpoint.TISSUE_RECOVERED)),
          new Claim("03-adherence", "People who do more of the sessions recover sooner", full()),
          new Claim(
              "04-load",
              "Too little load and too much load are both later",
              sweep("cohort.loadTaken", 0.2, 2)),
          new Claim(
              "05-rest",
              "Two days of rest do no harm; twelve weeks cost strength",
              weeks(26, Measure.PAIN, Measure.STRENGTH)),
          new Claim(
              "06-ramp",
              "A moderate ramp beats a steep one, and none",
              sweep("plan.stepPerWeek", 0, 0.6)),
          new Claim(
              "07-guidance",
              "In irritable tendons, symptoms guide better than the calendar",
              full()),
          new Claim(
              "08-pushing",
              "After pushing through pain, pain outlasts the tissue",
              curves(Endpoint.PAIN_SETTLED, Endpoint.TISSUE_RECOVERED)),
          new Claim(
              "09-never-progressing",
              "People who never progress have less pain, and no full recovery",
              curves(Endpoint.PAIN_SETTLED, Endpoint.FULL_RECOVERY)),
          new Claim(
              "10-stretching", "Stretching and cross-friction massage delay recovery", full()),
          new Claim("11-too-early", "The right exercise too early delays recovery", full()),
          new Claim(
              "12-relief",
              "Relief lowers the pain of the day, and does not speed recovery",
              weeks(12, Measure.PAIN, Measure.STRENGTH)),
          new Claim(
              "13-collagen",
              "Collagen helps the tissue only beside strength work",
              pairs(Endpoint.TISSUE_RECOVERED, OF_TWO)),
          new Claim(
              "14-steroid",
              "After a corticosteroid injection: better for weeks, no better after a year",
              weeks(52, Measure.PAIN, Measure.STRENGTH)),
          new Claim(
              "15-shockwave",
              "Shockwave does not help a fresh flare; it helps chronic pain a little",
              full()),
          new Claim(
              "16-relapse",
              "Early return, no maintenance, or a cause left in place: more relapses",
              curves(Endpoint.RELAPSE)),
          new Claim(
              "17-sitting", "Desk work slows recovery; a cushion and breaks reduce that", full()),
          new Claim(
              "18-running", "Slow, flat runs do not slow recovery; speed and hills do", full()),
          new Claim(
              "19-duration",
              "Long symptoms delay recovery moderately, unless switched off",
              pairs(Endpoint.FULL_RECOVERY, OF_TWO)),
          new Claim(
              "20-hormones-weight",
              "Menopause and a high body mass index slow the tissue",
              pairs(Endpoint.TISSUE_RECOVERED, new int[] {0, 0, 1, 0, 3})),
          new Claim(
              "21-rehab-on-top",
              "Exercise on top of unchanged full sport does nearly nothing",
              full()),
          new Claim(
              "22-pain-and-tissue",
              "Pain settles before the tissue in most, after it in sensitised people",
              curves(Endpoint.PAIN_SETTLED, Endpoint.TISSUE_RECOVERED)));

  static Stream<Claim> claims() {
    return CLAIMS.stream();
  }

  private static Function<Claim, Chart> full() {
    return curves(Endpoint.FULL_RECOVERY);
  }

  /** One or two endpoints of each arm. */
  private static Function<Claim, Chart> curves(Endpoint... endpoints) {
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
  private static Function<Claim, Chart> pairs(Endpoint endpoint, int[] against) {
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
  private static Function<Claim, Chart> goals(Endpoint... endpoints) {
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
  private static Function<Claim, Chart> weeks(int weeks, Measure... measures) {
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
  private static Function<Claim, Chart> sweep(String key, double from, double to) {
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

  @ParameterizedTest
  @MethodSource("claims")
  void theFigureIsWhatTheCodeMakes(Claim claim) {
    String made = claim.figure.apply(claim).svg();
    Golden.file(RESULTS.resolve(claim.folder + ".svg")).holds(made);
  }

  @Test
  void thePageShowsEveryClaim() {
    List<String> page = new ArrayList<>();
    page.add("# Claims");
    page.add("");
    page.add(
        "What clinical articles say about the direction of effects. Each claim is shown on the same");
    page.add(
        "virtual patients under the scenarios of its folder. `LoadClaimsTest` and `CareClaimsTest`"
            + " assert them.");
    for (Claim claim : CLAIMS) {
      page.add("");
      page.add(
          "## " + claim.folder().substring(0, 2).replaceFirst("^0", "") + ". " + claim.sentence());
      page.add("");
      page.add("![" + claim.sentence() + "](../../results/claims/" + claim.folder() + ".svg)");
      page.add("");
      page.add("Scenarios: `scenarios/claims/" + claim.folder() + "`.");
    }
    Golden.file(Path.of("src/site/claims.md")).holds(Golden.lines(page));
  }

  @Test
  void everyClaimHasScenariosAndAFigureAndNothingElseIsKept() throws IOException {
    List<String> folders = claims().map(Claim::folder).toList();
    try (Stream<Path> scenarios = Files.list(SCENARIOS);
        Stream<Path> figures = Files.list(RESULTS)) {
      assertThat(scenarios.map(path -> path.getFileName().toString()).sorted())
          .containsExactlyElementsOf(folders);
      assertThat(figures.map(path -> path.getFileName().toString()).sorted())
          .containsExactlyElementsOf(folders.stream().map(folder -> folder + ".svg").toList());
    }
  }
}
