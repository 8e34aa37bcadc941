package sinew.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sinew.input.ScenarioReader;
import sinew.model.State;
import sinew.scenario.Scenario;
import sinew.simulation.Simulation;

class WhatIfTest {
  private static Scenario scenario(String rest) {
    return ScenarioReader.read(
            Path.of("a.yaml"), "sinew: 1\nname: a\nhorizonWeeks: 60\n" + rest + "\n")
        .scenario();
  }

  private static List<WhatIf> applying(Scenario scenario) {
    return Arrays.stream(WhatIf.values())
        .filter(one -> one.in(scenario, Simulation.people(scenario, 1, 201)).isPresent())
        .toList();
  }

  @Test
  void whatPeopleDoAlreadyIsNoWhatIf() {
    assertThat(applying(scenario("")))
        .containsExactly(
            WhatIf.ALL_EXERCISE,
            WhatIf.HALF_THE_EXERCISE,
            WhatIf.CALM,
            WhatIf.LESS_SITTING,
            WhatIf.EARLY_RETURN);
    assertThat(
            applying(
                scenario(
                    "changes: {stress: 0.05, sittingHoursPerDay: 2}\nplan: {phases: [{name: rest}]}")))
        .isEmpty();
    assertThat(applying(scenario("changes: {adherence: 0.5}")))
        .contains(WhatIf.ALL_EXERCISE)
        .doesNotContain(WhatIf.HALF_THE_EXERCISE);
    assertThat(applying(scenario("plan: {quitsAtPain: 3}")))
        .contains(WhatIf.NO_EARLY_RETURN)
        .doesNotContain(WhatIf.EARLY_RETURN);
  }

  @Test
  void theSamePeopleAreAdmitted() {
    Scenario asPlanned = scenario("");
    assertThat(applying(asPlanned))
        .allSatisfy(
            whatIf ->
                assertThat(
                        Simulation.admitsTheSame(
                            asPlanned,
                            whatIf
                                .in(asPlanned, Simulation.people(asPlanned, 1, 201))
                                .orElseThrow(),
                            1,
                            40))
                    .isTrue());
  }

  @Test
  void theStudyIsTheSameAsWithoutWhatIfs() {
    Study study = Study.of(List.of(scenario("")));
    Laboratory laboratory = Laboratory.of(1, 40, LocalBackend.of(1));
    ArmResult result = study.withWhatIfs().run(laboratory).arms().get(0);
    assertThat(result.digest()).isEqualTo(study.run(laboratory).arms().get(0).digest());
    assertThat(result.whatIfs().orElseThrow().all()).hasSize(5);
    assertThat(study.withWhatIfs().lives(laboratory)).isEqualTo(6 * 40);
    assertThat(study.run(laboratory).arms().get(0).whatIfs()).isEmpty();
  }

  /** Arms say themselves what is otherwise. */
  @Test
  void severalArmsHaveNone() {
    Study study = Study.of(List.of(scenario(""), scenario(""))).withWhatIfs();
    Laboratory laboratory = Laboratory.of(1, 20, LocalBackend.of(1));
    assertThat(study.run(laboratory).arms()).allSatisfy(arm -> assertThat(arm.whatIfs()).isEmpty());
    assertThat(study.lives(laboratory)).isEqualTo(40);
  }

  /** Of many people only a thousand are looked at, each against themselves. */
  @Test
  void ofManyAThousandAreComparedWithThemselves() {
    Scenario scenario = scenario("").withHorizonWeeks(20);
    Study study = Study.of(List.of(scenario)).withWhatIfs();
    Laboratory laboratory = Laboratory.of(1, 1_200, LocalBackend.of(2));
    assertThat(study.lives(laboratory)).isEqualTo(1_200 + 6 * 1_000);
    WhatIfs many = study.run(laboratory).arms().get(0).whatIfs().orElseThrow();
    WhatIfs few = study.run(laboratory.with(1_000)).arms().get(0).whatIfs().orElseThrow();
    for (WhatIf whatIf : few.all()) {
      for (State state : State.values()) {
        assertThat(many.more(whatIf, 20, state)).isEqualTo(few.more(whatIf, 20, state));
      }
    }
    Scenario calm = WhatIf.CALM.in(scenario, Simulation.people(scenario, 1, 201)).orElseThrow();
    double well = wellOf(calm, laboratory) - wellOf(scenario, laboratory);
    assertThat(few.more(WhatIf.CALM, 20, State.WELL)).isEqualTo(well);
  }

  private static double wellOf(Scenario scenario, Laboratory laboratory) {
    return Study.of(List.of(scenario))
        .run(laboratory.with(1_000))
        .arms()
        .get(0)
        .outcomes()
        .states()
        .share(20, State.WELL.ordinal())
        .value();
  }
}
