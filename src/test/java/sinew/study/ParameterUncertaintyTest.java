package sinew.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.input.ScenarioReader;
import sinew.model.Endpoint;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.Simulation;
import sinew.statistics.SurvivalCurve;

@Tag("simulates")
class ParameterUncertaintyTest {
  private static final double BY_CHANCE = 0.055;

  private static final Scenario SCENARIO = scenario("");

  private static Scenario scenario(String more) {
    return ScenarioReader.read(Path.of("a.yaml"), "sinew: 1\nname: a\nhorizonWeeks: 52\n" + more)
        .scenario();
  }

  private static ParameterUncertainty of(Scenario scenario, List<Parameters> members) {
    return Study.of(List.of(scenario))
        .with(members)
        .run(Laboratory.of(1, 20, LocalBackend.of(2)))
        .arms()
        .get(0)
        .uncertainty()
        .orElseThrow();
  }

  private static double width(ParameterUncertainty uncertainty) {
    return uncertainty.reached(Endpoint.FULL_RECOVERY, 182).interval().width();
  }

  private static Parameters with(Parameter parameter, double value) {
    return Parameters.standard().with(parameter, value);
  }

  /**
   * Of shares of 300 people that differ by chance alone nine of ten span nine points. The variance
   * of 150 such shares is known to 12 %, so after chance is taken out they span more than {@value
   * #BY_CHANCE} with one seed of a thousand.
   */
  @Test
  void chanceBetweenTheirPeopleIsNoDoubt() {
    ParameterUncertainty uncertainty =
        of(SCENARIO, Collections.nCopies(150, Parameters.standard()));
    assertThat(uncertainty.draws()).isEqualTo(150);
    assertThat(width(uncertainty)).isLessThan(BY_CHANCE);
  }

  /** All members are slow, and the defaults are not. The share is known to one in a hundred. */
  @Test
  void theRangeIsThatOfTheMembersAndIsNotStretchedToTheDefaults() {
    Parameters slow = with(Parameter.HEALING_DYSREPAIR, 0.004);
    ModelRange range =
        of(SCENARIO, Collections.nCopies(30, slow)).reached(Endpoint.FULL_RECOVERY, 182);
    assertThat(range.high()).isLessThan(reached(SCENARIO) - 0.05);
    assertThat(range.median()).isCloseTo(reached(SCENARIO.withDefaults(slow)), within(0.03));
  }

  private static double reached(Scenario scenario) {
    return SurvivalCurve.of(
            new Simulation(scenario, 1, 0).run(new Batch(0, 4_000)).days(Endpoint.FULL_RECOVERY))
        .reached(182);
  }

  @Test
  void noMemberHasThePeopleOfAnother() {
    for (int member = 0; member < 5; member++) {
      Batch people = ParameterUncertainty.people(member);
      assertThat(people.size()).isEqualTo(ParameterUncertainty.PATIENTS);
      assertThat(ParameterUncertainty.people(member + 1).first())
          .isGreaterThanOrEqualTo(people.first() + people.size());
    }
  }

  /** A band of a chart may not fall. */
  @Test
  void theRangeRisesFromDayToDay() {
    ParameterUncertainty uncertainty =
        of(
            SCENARIO,
            List.of(
                with(Parameter.HEALING_DYSREPAIR, 0.004), with(Parameter.HEALING_DYSREPAIR, 0.06)));
    for (int day = 1; day <= 364; day++) {
      ModelRange before = uncertainty.reached(Endpoint.FULL_RECOVERY, day - 1);
      ModelRange range = uncertainty.reached(Endpoint.FULL_RECOVERY, day);
      assertThat(range.low()).isBetween(before.low(), 1.0);
      assertThat(range.median()).isBetween(before.median(), 1.0);
      assertThat(range.high()).isBetween(before.high(), 1.0);
    }
  }

  /** Whoever sets a parameter knows it: the ensemble does not touch it. */
  @Test
  void whatTheScenarioSetsIsNotInDoubt() {
    Scenario sure = scenario("parameters: {healingDysrepair: 0.0175}\n");
    List<Parameters> members = new ArrayList<>();
    for (int pair = 0; pair < 75; pair++) {
      members.add(with(Parameter.HEALING_DYSREPAIR, 0.004));
      members.add(with(Parameter.HEALING_DYSREPAIR, 0.06));
    }
    assertThat(width(of(sure, members))).isLessThan(BY_CHANCE);
    assertThat(width(of(SCENARIO, members))).isGreaterThan(0.1);
  }

  /** The second arm differs in adherence only; a member in which that does nothing says so. */
  @Test
  void whoIsSoonerThanUnderAnotherArmIsInDoubtToo() {
    Scenario lazy = scenario("cohort: {adherence: 0.2}\n");
    StudyResult sure = compare(lazy, Collections.nCopies(30, Parameters.standard()));
    double share = sure.difference(1, Endpoint.FULL_RECOVERY).sooner().value();
    assertThat(share).isLessThan(0.5);
    ParameterUncertainty.Paired known = sure.couldBe(1, Endpoint.FULL_RECOVERY).orElseThrow();
    assertThat(known.sooner().median()).isCloseTo(share, within(0.03));
    assertThat(known.sooner().interval().width()).isLessThan(0.035);
    List<Parameters> other = new ArrayList<>(Collections.nCopies(20, Parameters.standard()));
    other.addAll(Collections.nCopies(10, with(Parameter.HEALING_DYSREPAIR, 0.1)));
    ParameterUncertainty.Paired unsure =
        compare(lazy, other).couldBe(1, Endpoint.FULL_RECOVERY).orElseThrow();
    assertThat(unsure.later().interval().width()).isGreaterThan(known.later().interval().width());
    assertThat(compare(lazy, List.of()).couldBe(1, Endpoint.FULL_RECOVERY)).isEmpty();
  }

  private static StudyResult compare(Scenario arm, List<Parameters> members) {
    return Study.of(List.of(SCENARIO, arm))
        .with(members)
        .run(Laboratory.of(1, 2_000, LocalBackend.of(2)));
  }

  @Test
  void oneMemberIsNoEnsemble() {
    assertThatThrownBy(() -> Study.of(List.of(SCENARIO)).with(List.of(Parameters.standard())))
        .hasMessage("an ensemble needs two sets of parameters");
  }

  @Test
  void theWorkIsCountedWithThatOfTheEnsemble() {
    Laboratory laboratory = Laboratory.of(1, 20, LocalBackend.of(2));
    assertThat(Study.of(List.of(SCENARIO)).lives(laboratory)).isEqualTo(20);
    assertThat(
            Study.of(List.of(SCENARIO))
                .with(Collections.nCopies(4, Parameters.standard()))
                .lives(laboratory))
        .isEqualTo(20 + 4 * ParameterUncertainty.PATIENTS);
  }
}
