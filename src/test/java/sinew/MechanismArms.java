package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.simulation.Diary.Item;
import sinew.statistics.EventTimes;
import sinew.statistics.PairedDifference;
import sinew.study.ArmResult;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.Study;
import sinew.study.StudyResult;

/**
 * Arms that differ in one mechanism, on the same virtual patients. Seed and patients are fixed, so
 * that a test passes always or never; see {@link Claims} for what "later" asks.
 */
final class MechanismArms {
  static final int PATIENTS = 500;
  static final String NO_RACE =
      """
      cohort: {stage: dysrepair, severity: 0.3, stress: 0.3, sittingHoursPerDay: 4, loadTaken: 1}
      plan: {guidance: time, stepPerWeek: 0, phases: [{name: a, startActivity: 0.4}]}
      """;
  static final String RACE = NO_RACE + "events: [{name: race, fromDay: 30, load: 1.2}]";

  private MechanismArms() {}

  static Scenario scenario(String yaml) {
    String text = "sinew: 1\nname: arm\n" + yaml;
    return ScenarioReader.read(Path.of("arm.yaml"), text)
        .scenario()
        .withDefaults(Members.defaults());
  }

  static StudyResult study(String... arms) {
    List<Scenario> scenarios = List.of(arms).stream().map(MechanismArms::scenario).toList();
    return Study.of(scenarios).run(Laboratory.of(1, PATIENTS, LocalBackend.of(2)));
  }

  static double mean(ArmResult arm, Measure measure, int week) {
    return arm.outcomes().bands(measure).mean(week).value();
  }

  static double weeks(ArmResult arm, Endpoint endpoint) {
    return arm.curve(endpoint).restrictedMean(7 * 156).value() / 7;
  }

  static EventTimes times(ArmResult arm, Endpoint endpoint) {
    return arm.outcomes().rows(endpoint);
  }

  static void assertLater(StudyResult study, int quicker, int slower, Endpoint endpoint) {
    PairedDifference difference =
        PairedDifference.of(
            times(study.arms().get(quicker), endpoint), times(study.arms().get(slower), endpoint));
    assertThat(difference.later().interval().low())
        .isGreaterThan(difference.sooner().interval().high());
  }

  static long differing(StudyResult study, Endpoint endpoint) {
    EventTimes first = times(study.arms().get(0), endpoint);
    EventTimes second = times(study.arms().get(1), endpoint);
    return IntStream.range(0, PATIENTS)
        .filter(
            row -> first.day(row) != second.day(row) || first.observed(row) != second.observed(row))
        .count();
  }

  static String treated(String treatment) {
    return "plan: {treatments: [{treatment: " + treatment + "}]}";
  }

  static double[] column(String yaml, Item column) {
    return Diary.of(scenario(yaml), 1, 3).column(column);
  }
}
