package sinew.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sinew.input.ScenarioReader;
import sinew.scenario.Scenario;
import sinew.simulation.Simulation;

class WhatIfTest {
  private static Scenario scenario(String rest) {
    return ScenarioReader.read(
            Path.of("a.yaml"), "sinew: 1\nname: a\nhorizonWeeks: 60\n" + rest + "\n")
        .scenario();
  }

  private static List<WhatIf> applying(Scenario scenario) {
    return Arrays.stream(WhatIf.values()).filter(one -> one.in(scenario, 1).isPresent()).toList();
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
                            asPlanned, whatIf.in(asPlanned, 1).orElseThrow(), 1, 40))
                    .isTrue());
  }

  @Test
  void theStudyIsTheSameAsWithoutWhatIfs() {
    Study study = Study.of(List.of(scenario("")));
    Laboratory laboratory = Laboratory.of(1, 40, LocalBackend.of(1));
    StudyWithWhatIfs with = new StudyWithWhatIfs(study);
    StudyWithWhatIfs.Result result = with.run(laboratory);
    assertThat(result.study().arms().get(0).digest())
        .isEqualTo(study.run(laboratory).arms().get(0).digest());
    assertThat(result.changed()).hasSize(5);
    assertThat(with.lives(laboratory)).isEqualTo(6 * 40);
  }
}
