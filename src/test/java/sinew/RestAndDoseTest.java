package sinew;

import static org.assertj.core.api.Assertions.assertThat;
import static sinew.Members.scenario;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.OwnSoreness;
import sinew.model.OwnTendon;
import sinew.model.Parameters;
import sinew.model.Stage;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.scenario.Scenario;
import sinew.simulation.Outcomes;
import sinew.simulation.Progress;
import sinew.simulation.Simulation;
import sinew.statistics.SurvivalCurve;
import sinew.study.LocalBackend;

/** Rest costs, days between heavy sessions count, and the plan has the doses of the clinics. */
@Tag("simulates")
class RestAndDoseTest {
  private static final Map<Lived, Outcomes> RESULTS = new HashMap<>();

  private record Lived(Parameters member, String phases) {}

  static Stream<Parameters> members() {
    return Members.all();
  }

  private static Traits sound() {
    return scenario("healthy").cohort().draw(1, 0, 0).with(Trait.STAGE, Stage.SOUND.ordinal());
  }

  /** Strength of a sound leg after days with one load over capacity. */
  private static double strengthAfter(Parameters parameters, int days, double relative) {
    OwnTendon tendon = OwnTendon.of(parameters, sound());
    double deficit = 0;
    double weakness = 0;
    double recent = 0.8;
    double stimulus = 0.8;
    for (int day = 0; day < days; day++) {
      stimulus = tendon.nextStimulus(stimulus, relative, 0, 0);
      recent = tendon.nextRecentLoad(recent, relative);
      deficit = tendon.nextDeficit(deficit, stimulus, recent, 0, 1);
      weakness = tendon.nextWeakness(weakness, stimulus, recent);
    }
    return tendon.strength(deficit, weakness);
  }

  /**
   * A leg in a sling lost 10 % of its tendon's stiffness in 2 weeks and 29 % in 23 days (de Boer
   * 2007 J Physiol 583:1079); strength, of muscle and tendon together, lies between half and one
   * and a half of that.
   */
  @ParameterizedTest
  @MethodSource("members")
  void fullUnloadingCostsAsMuchAsInASling(Parameters member) {
    assertThat(1 - strengthAfter(member, 14, 0)).isBetween(0.05, 0.2);
    assertThat(1 - strengthAfter(member, 23, 0)).isBetween(0.1, 0.4);
  }

  /** Rest at home keeps stairs and walking, a third of what a sound tendon bears: it costs less. */
  @ParameterizedTest
  @MethodSource("members")
  void restThatLifeAllowsCostsLess(Parameters member) {
    assertThat(1 - strengthAfter(member, 84, 0.3)).isBetween(0.03, 0.25);
    assertThat(1 - strengthAfter(member, 84, 0.6)).isLessThan(0.01);
  }

  /** Lives of some people under a plan of these phases. */
  private static Outcomes outcomes(Parameters member, String phases) {
    return RESULTS.computeIfAbsent(new Lived(member, phases), missing -> live(member, phases));
  }

  private static Outcomes live(Parameters member, String phases) {
    String text =
        "sinew: 1\nname: dose\ncohort: {stage: dysrepair}\nplan: {phases: [" + phases + "]}\n";
    Scenario scenario =
        ScenarioReader.read(Path.of("dose.yaml"), text).scenario().withDefaults(member);
    int patients = member.equals(Members.defaults()) ? 800 : 1_200;
    return LocalBackend.of(2).run(new Simulation(scenario, 1, 0), patients, Progress.NONE);
  }

  private static double weeks(Parameters member, String phase, Endpoint endpoint) {
    return SurvivalCurve.of(outcomes(member, phase).days(endpoint)).restrictedMean(7 * 156).value()
        / 7;
  }

  private static String heavy(int sessions) {
    return "{name: heavy, startActivity: 0.5, exercise: hipFlexion, sets: 4, repetitions: 8, "
        + "intensity: 1, sessionsPerWeek: "
        + sessions
        + "}";
  }

  @ParameterizedTest
  @MethodSource("members")
  void heavySessionsNeedDaysBetweenThem(Parameters member) {
    double weekly = weeks(member, heavy(1), Endpoint.TISSUE_RECOVERED);
    double threeTimes = weeks(member, heavy(3), Endpoint.TISSUE_RECOVERED);
    double twiceADay = weeks(member, heavy(14), Endpoint.TISSUE_RECOVERED);
    assertThat(threeTimes).isLessThan(weekly).isLessThan(twiceADay);
  }

  @ParameterizedTest
  @MethodSource("members")
  void heavySlowAndDailyEccentricLoadingBothWork(Parameters member) {
    double slow = weeks(member, heavy(3), Endpoint.FULL_RECOVERY);
    double eccentric =
        weeks(
            member,
            "{name: daily, startActivity: 0.5, exercise: isotonic, intensity: 0.8, "
                + "sessionsPerWeek: 7}",
            Endpoint.FULL_RECOVERY);
    double none =
        weeks(
            member, "{name: nothing, startActivity: 0.5, exercise: none}", Endpoint.FULL_RECOVERY);
    assertThat(slow).isLessThan(none - 3);
    assertThat(eccentric).isLessThan(none - 3);
    assertThat(Math.abs(slow - eccentric)).isLessThan(0.25 * slow);
  }

  /** One overload of a sound tendon hurts the day after and has settled two days later. */
  @ParameterizedTest
  @MethodSource("members")
  void oneOverloadSettlesInASoundTendon(Parameters member) {
    OwnSoreness soreness = OwnSoreness.of(member, sound());
    double irritability = soreness.nextIrritability(0, 0.3, 4, 0, 1);
    double painAfter = soreness.nociception(irritability, 0.75, 0, 0.2, 0);
    assertThat(painAfter).isPositive();
    irritability = soreness.nextIrritability(irritability, 0, 4, 0, 1);
    irritability = soreness.nextIrritability(irritability, 0, 4, 0, 1);
    double later = soreness.nociception(irritability, 0.75, 0, 0.2, 0);
    assertThat(10 * later / (1 + later)).isLessThan(2);
  }

  @ParameterizedTest
  @MethodSource("members")
  void restedStrengthComesBackInWeeksAndNotInDays(Parameters member) {
    Outcomes outcomes =
        outcomes(
            member,
            "{name: rest, durationWeeks: 12, mostWeeks: 12, startActivity: 0.1, "
                + "maximumActivity: 0.1}, {name: exercise, startActivity: 0.5, "
                + "exercise: isotonic, sessionsPerWeek: 4, intensity: 0.85}");
    double before = outcomes.bands(Measure.STRENGTH).mean(12).value();
    assertThat(outcomes.bands(Measure.STRENGTH).mean(13).value() - before).isLessThan(0.05);
    assertThat(outcomes.bands(Measure.STRENGTH).mean(24).value() - before).isGreaterThan(0.08);
  }
}
