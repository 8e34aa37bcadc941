package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.Parameters;
import sinew.onepage.LessonText;
import sinew.scenario.Scenario;
import sinew.simulation.Outcomes;
import sinew.statistics.PairedDifference;
import sinew.statistics.SurvivalCurve;
import sinew.study.ArmResult;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.Study;
import sinew.study.StudyResult;

/**
 * What each lesson says to expect comes true, on the same virtual patients. The page of lessons is
 * made from the comments of their scenarios.
 */
@Tag("simulates")
class LessonsTest {
  private static final Path LESSONS = Path.of("scenarios/lessons");
  private static final Path PAGE = Path.of("src/site/lessons.md");
  private static final int PATIENTS = 800;
  private static final int FEW = 400;
  private static final Map<String, StudyResult> RESULTS = new ConcurrentHashMap<>();

  private static List<Path> inside(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StudyResult lesson(String folder) {
    return RESULTS.computeIfAbsent(
        folder,
        missing ->
            Study.of(
                    inside(LESSONS.resolve(folder)).stream()
                        .map(
                            file ->
                                ScenarioReader.read(file)
                                    .scenario()
                                    .withDefaults(Members.defaults()))
                        .toList())
                .run(Laboratory.of(1, PATIENTS, LocalBackend.of(2))));
  }

  private static ArmResult arm(String folder, int arm) {
    return lesson(folder).arms().get(arm);
  }

  private static double weeks(String folder, int arm, Endpoint endpoint) {
    return arm(folder, arm).curve(endpoint).restrictedMean(7 * 156).value() / 7;
  }

  private static double median(String folder, int arm, Endpoint endpoint) {
    return arm(folder, arm).curve(endpoint).quantile(0.5).value().orElseThrow() / 7;
  }

  private static double mean(String folder, int arm, Measure measure, int week) {
    return arm(folder, arm).outcomes().bands(measure).mean(week).value();
  }

  @Test
  void overLoadingIsPainThatLastsAndTissueThatHeals() {
    String lesson = "1-over-loading";
    for (int week = 4; week <= 26; week++) {
      assertThat(mean(lesson, 1, Measure.PAIN, week))
          .isGreaterThan(mean(lesson, 0, Measure.PAIN, week) + 0.1);
    }
    assertThat(median(lesson, 1, Endpoint.TISSUE_RECOVERED))
        .isBetween(
            median(lesson, 0, Endpoint.TISSUE_RECOVERED) - 3,
            median(lesson, 0, Endpoint.TISSUE_RECOVERED) + 3);
    assertThat(median(lesson, 1, Endpoint.FULL_RECOVERY))
        .isGreaterThan(median(lesson, 0, Endpoint.FULL_RECOVERY) + 10);
  }

  @Test
  void underLoadingDoesNotHurtAndIsSlow() {
    String lesson = "2-under-loading";
    for (int week = 1; week <= 4; week++) {
      assertThat(mean(lesson, 1, Measure.PAIN, week))
          .isLessThan(mean(lesson, 0, Measure.PAIN, week) - 0.1);
    }
    for (int week = 4; week <= 52; week++) {
      assertThat(mean(lesson, 1, Measure.PAIN, week)).isLessThan(2.7);
    }
    assertThat(median(lesson, 1, Endpoint.FULL_RECOVERY))
        .isGreaterThan(1.25 * median(lesson, 0, Endpoint.FULL_RECOVERY));
  }

  @Test
  void restCalmsAndDoesNotBuild() {
    String lesson = "3-rest";
    for (int week = 1; week <= 4; week++) {
      assertThat(mean(lesson, 1, Measure.PAIN, week))
          .isLessThan(mean(lesson, 0, Measure.PAIN, week) - 0.2);
    }
    assertThat(mean(lesson, 1, Measure.STRENGTH, 12))
        .isLessThan(mean(lesson, 0, Measure.STRENGTH, 12) - 0.1);
    assertThat(median(lesson, 1, Endpoint.FULL_RECOVERY))
        .isGreaterThan(median(lesson, 0, Endpoint.FULL_RECOVERY) + 12);
  }

  @Test
  void painOutlastsTheTissueInTheSensitised() {
    String lesson = "4-pain-that-outlasts-the-tissue";
    assertThat(median(lesson, 0, Endpoint.PAIN_SETTLED))
        .isLessThan(median(lesson, 0, Endpoint.TISSUE_RECOVERED) - 2);
    assertThat(median(lesson, 1, Endpoint.PAIN_SETTLED))
        .isGreaterThan(median(lesson, 1, Endpoint.TISSUE_RECOVERED) + 8);
  }

  /** With the milder arms of before, pain settled first in two of 20 members. */
  @ParameterizedTest
  @MethodSource("sinew.Members#all")
  void itDoesSoUnderEveryMember(Parameters parameters) {
    assertThat(painAfterTissue("1-hardly-sensitised", parameters)).isLessThan(-2);
    assertThat(painAfterTissue("2-easily-sensitised", parameters)).isGreaterThan(2);
  }

  /** By how many weeks pain settles after the tissue has recovered, in the middle. */
  private static double painAfterTissue(String arm, Parameters parameters) {
    Path lesson = LESSONS.resolve("4-pain-that-outlasts-the-tissue");
    Scenario scenario = ScenarioReader.read(lesson.resolve(arm + ".yaml")).scenario();
    Outcomes outcomes = Members.live(scenario, parameters, FEW);
    return (median(outcomes, Endpoint.PAIN_SETTLED) - median(outcomes, Endpoint.TISSUE_RECOVERED))
        / 7;
  }

  private static double median(Outcomes outcomes, Endpoint endpoint) {
    return SurvivalCurve.of(outcomes.days(endpoint)).quantile(0.5).value().orElseThrow();
  }

  @Test
  void theRightExerciseTooEarlyHurtsAndHarmsNoTissue() {
    String lesson = "5-too-early";
    for (int week = 4; week <= 10; week++) {
      assertThat(mean(lesson, 1, Measure.PAIN, week))
          .isGreaterThan(mean(lesson, 0, Measure.PAIN, week) + 0.3);
    }
    assertThat(weeks(lesson, 1, Endpoint.PAIN_SETTLED))
        .isGreaterThan(weeks(lesson, 0, Endpoint.PAIN_SETTLED) + 1);
    assertThat(median(lesson, 1, Endpoint.TISSUE_RECOVERED))
        .isLessThan(median(lesson, 0, Endpoint.TISSUE_RECOVERED) + 2);
  }

  @Test
  void passiveTreatmentEasesAndDoesNotRestore() {
    String lesson = "6-passive-treatment-alone";
    for (int week = 2; week <= 5; week++) {
      assertThat(mean(lesson, 1, Measure.PAIN, week))
          .isLessThan(mean(lesson, 0, Measure.PAIN, week) - 0.5);
    }
    assertThat(weeks(lesson, 1, Endpoint.FULL_RECOVERY))
        .isBetween(
            weeks(lesson, 0, Endpoint.FULL_RECOVERY) - 3,
            weeks(lesson, 0, Endpoint.FULL_RECOVERY) + 3);
    assertThat(weeks(lesson, 2, Endpoint.FULL_RECOVERY))
        .isLessThan(weeks(lesson, 1, Endpoint.FULL_RECOVERY) - 8);
  }

  @Test
  void earlyReturnIsSoonerForSomeAndBringsItBack() {
    String lesson = "7-early-return";
    PairedDifference difference = lesson(lesson).difference(1, Endpoint.FULL_RECOVERY);
    assertThat(difference.sooner().interval().low()).isGreaterThan(0.02);
    assertThat(arm(lesson, 1).curve(Endpoint.RELAPSE).reached(364))
        .isGreaterThan(1.2 * arm(lesson, 0).curve(Endpoint.RELAPSE).reached(364));
    assertThat(arm(lesson, 1).curve(Endpoint.FULL_RECOVERY).quantile(0.8).value().orElse(1e9))
        .isGreaterThan(
            arm(lesson, 0).curve(Endpoint.FULL_RECOVERY).quantile(0.8).value().orElseThrow() + 60);
  }

  @Test
  void thePageIsMadeOfTheLessons() throws IOException {
    List<String> page = new ArrayList<>();
    page.add("# Lessons");
    page.add("");
    page.add(
        "Each lesson is a folder of scenarios that differ in one thing. `sinew compare` shows the same");
    page.add("virtual people under each of them. Tests check that what is said here happens.");
    for (Path folder : inside(LESSONS)) {
      String name = folder.getFileName().toString();
      Map<String, String> parts = LessonText.parts(Files.readString(inside(folder).get(0)));
      assertThat(parts.keySet()).as(name).containsExactlyElementsOf(LessonText.PARTS);
      page.add("");
      page.add("## " + name.replaceFirst("-", ". ").replace('-', ' '));
      page.add("");
      page.add("```sh");
      page.add("java -jar target/sinew.jar compare scenarios/lessons/" + name);
      page.add("```");
      parts.forEach(
          (part, text) -> {
            page.add("");
            page.add("**" + part + ".** " + text);
          });
    }
    Golden.file(PAGE).holds(Golden.lines(page));
  }
}
