package sinew;

import static org.assertj.core.api.Assertions.assertThat;
import static sinew.ClaimCharts.OF_TWO;
import static sinew.ClaimCharts.curves;
import static sinew.ClaimCharts.full;
import static sinew.ClaimCharts.goals;
import static sinew.ClaimCharts.pairs;
import static sinew.ClaimCharts.sweep;
import static sinew.ClaimCharts.weeks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.ClaimCharts.Claim;
import sinew.model.Endpoint;
import sinew.model.Measure;

/** A picture of each claim, kept under {@code results/claims} and held to the code. */
@Tag("simulates")
class ClaimFiguresTest {
  private static final Path RESULTS = Path.of("results/claims");

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
              "After pushing through pain, pain no longer settles before the tissue",
              curves(Endpoint.PAIN_SETTLED, Endpoint.TISSUE_RECOVERED)),
          new Claim(
              "09-never-progressing",
              "People who never progress have less pain, and no full recovery",
              curves(Endpoint.PAIN_SETTLED, Endpoint.FULL_RECOVERY)),
          new Claim(
              "10-stretching", "Stretching and cross-friction massage delay recovery", full()),
          new Claim(
              "11-too-early",
              "The right exercise too early delays recovery",
              goals(Endpoint.PAIN_SETTLED, Endpoint.FULL_RECOVERY)),
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
              "Long symptoms delay recovery moderately, unless the model ignores them",
              pairs(Endpoint.FULL_RECOVERY, OF_TWO)),
          new Claim(
              "20-hormones-weight",
              "Menopause and a high body mass index slow the tissue",
              pairs(Endpoint.TISSUE_RECOVERED, new int[] {0, 0, 1, 0, 3})),
          new Claim("21-rehab-on-top", "Exercise on top of unchanged full sport helps few", full()),
          new Claim(
              "22-pain-and-tissue",
              "Pain settles before the tissue in most, after it in sensitised people",
              curves(Endpoint.PAIN_SETTLED, Endpoint.TISSUE_RECOVERED)));

  static Stream<Claim> claims() {
    return CLAIMS.stream();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void theFigureIsWhatTheCodeMakes(Claim claim) {
    String made = claim.chart().svg();
    Golden.file(RESULTS.resolve(claim.folder() + ".svg")).holds(made);
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
    try (Stream<Path> scenarios = Files.list(ClaimCharts.SCENARIOS);
        Stream<Path> figures = Files.list(RESULTS)) {
      assertThat(scenarios.map(path -> path.getFileName().toString()).sorted())
          .containsExactlyElementsOf(folders);
      assertThat(figures.map(path -> path.getFileName().toString()).sorted())
          .containsExactlyElementsOf(folders.stream().map(folder -> folder + ".svg").toList());
    }
  }
}
