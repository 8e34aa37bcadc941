package sinew.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sinew.document.ComparisonJson;
import sinew.document.FinishedRun;
import sinew.document.Manifest;
import sinew.document.SummaryJson;
import sinew.drawing.Chart;
import sinew.input.ScenarioFile;
import sinew.results.RunInfo;
import sinew.study.StudyResult;
import sinew.words.Admissions;
import sinew.words.Caveats;
import sinew.words.Comparison;
import sinew.words.HowPeopleAre;
import sinew.words.ReportedArm;
import sinew.words.TreatmentWords;
import tools.jackson.databind.node.ObjectNode;

/**
 * A study's results as words and files: of one arm a summary and a report, of several arms a
 * comparison. Everything but the manifest is a function of scenario, seed, patients and version,
 * equal to the byte.
 */
public final class StudyReport implements Report {
  private final StudyResult result;
  private final List<ScenarioFile> scenarios;
  private final RunInfo run;
  private final Comparison comparison;
  private final boolean handout;

  private StudyReport(
      StudyResult result, List<ScenarioFile> scenarios, RunInfo run, boolean handout) {
    this.handout = handout;
    this.result = result;
    this.scenarios = List.copyOf(scenarios);
    this.run = run;
    comparison = Comparison.of(result, scenarios.stream().map(ScenarioFile::settings).toList());
  }

  /**
   * The report on a study.
   *
   * @param result what came of it
   * @param scenarios the file of each arm, in the order of the arms
   * @param run how it came about
   * @return the report
   */
  public static StudyReport of(StudyResult result, List<ScenarioFile> scenarios, RunInfo run) {
    if (scenarios.size() != result.arms().size()) {
      throw new IllegalArgumentException(
          "each arm needs its file, were "
              + result.arms().size()
              + " arms and "
              + scenarios.size()
              + " files");
    }
    return new StudyReport(result, scenarios, run, false);
  }

  /**
   * The same report, with a page for the patient as a file of its own.
   *
   * @return the changed copy; its study has one arm, with what its people could do otherwise
   */
  public StudyReport withHandout() {
    return new StudyReport(result, scenarios, run, true);
  }

  /**
   * The results in plain English, in the same sentences as in the report, with the limits of the
   * model.
   *
   * @return paragraphs in order; an empty one sets the next apart
   */
  public List<String> words() {
    List<String> lines = results();
    List<String> treatments = treatments();
    if (!treatments.isEmpty()) {
      lines.add("");
      lines.addAll(treatments);
    }
    lines.add("");
    lines.add(Caveats.meaning(comparison.first()));
    lines.addAll(Caveats.LIMITS);
    lines.add("");
    lines.add(Caveats.RED_FLAGS_INTRODUCTION);
    Caveats.RED_FLAGS.forEach(flag -> lines.add("- " + flag));
    return lines;
  }

  @Override
  public List<String> inShort() {
    List<String> lines = new ArrayList<>(results());
    lines.removeIf(String::isEmpty);
    lines.addAll(TreatmentWords.sizes(scenarios.stream().map(ScenarioFile::scenario).toList()));
    scenarios.forEach(file -> lines.addAll(TreatmentWords.warnings(file.scenario())));
    return lines.stream().distinct().toList();
  }

  /** What is known of the treatments of all arms, each said once, and what has to be warned of. */
  private List<String> treatments() {
    return scenarios.stream()
        .flatMap(file -> TreatmentWords.of(file.scenario()).stream())
        .distinct()
        .toList();
  }

  private List<String> results() {
    List<String> lines = new ArrayList<>();
    if (isComparison()) {
      for (Comparison.Difference difference : comparison.differences()) {
        lines.add(difference.opening() + " " + difference.headline());
      }
      lines.addAll(Admissions.caveats(comparison.arms()));
      lines.add("");
      lines.addAll(HowPeopleAre.lines(comparison.arms()));
      lines.add("");
      comparison.arms().forEach(arm -> lines.add(arm.title() + ": " + arm.words().headline()));
      lines.add("");
      comparison.differences().stream()
          .filter(difference -> !difference.further().isEmpty())
          .map(this::further)
          .forEach(lines::add);
      if (!comparison.samePeople()) {
        lines.add(Comparison.OWN_PEOPLE);
      }
    } else {
      lines.add(comparison.first().title());
      lines.add("");
      lines.addAll(Admissions.caveats(comparison.arms()));
      lines.addAll(comparison.first().words().sentences());
      lines.add(HowPeopleAre.sentence(comparison.first()));
    }
    lines.addAll(Admissions.rules(comparison.arms()));
    return lines;
  }

  /** With three arms or more, it is said which of them is meant. */
  private String further(Comparison.Difference difference) {
    return (comparison.differences().size() > 1 ? difference.arm().title() + ": " : "")
        + difference.further();
  }

  @Override
  public ObjectNode document() {
    return isComparison()
        ? ComparisonJson.of(result, comparison, run.version())
        : SummaryJson.of(comparison.first(), run.version());
  }

  @Override
  public String documentName() {
    return isComparison() ? "comparison.json" : "summary.json";
  }

  @Override
  public ObjectNode manifest() {
    return Manifest.of(result, scenarios, run);
  }

  @Override
  public List<Chart> charts() {
    return isComparison() ? Pictures.of(comparison) : Pictures.of(comparison.first());
  }

  @Override
  public Optional<FinishedRun> finished() {
    return isComparison()
        ? Optional.empty()
        : Optional.of(FinishedRun.of(comparison.first(), FinishedRun.inputs(scenarios.get(0))));
  }

  @Override
  public Map<String, byte[]> files(Contents contents) {
    Map<String, byte[]> files = new LinkedHashMap<>(Report.super.files(contents));
    if (handout) {
      ReportedArm arm = comparison.first();
      String html = HandoutPage.of(arm, arm.result().whatIfs().orElseThrow(), run.version());
      files.put(HandoutPage.FILE, html.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  @Override
  public Optional<String> page(List<Chart> charts) {
    return Optional.of(
        isComparison()
            ? StudyPage.of(comparison, charts, run.version())
            : StudyPage.of(comparison.first(), charts, scenarios.get(0), run.version()));
  }

  private boolean isComparison() {
    return comparison.arms().size() > 1;
  }
}
