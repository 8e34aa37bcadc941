package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sinew.model.Sample;
import sinew.scenario.Scenario;

/**
 * All numbers of a small study, as one digest: equal on every machine and JDK (seen on 17 and 25).
 * Every parameter and trait is set in the tests, so that a new default does not move it. A change
 * of the equations, of the order of a day or of the random numbers does: take the digest that the
 * failing test shows, and say what moved in the change log, under Numbers.
 */
class GoldenDigestTest {
  private static final String UNDER_CARE =
      "sha256:b5f4b5d3f31c2d94db1c22bbdca5c7cc51cb73ca201af56fcd5aba189302d437";
  private static final String IN_USUAL_LIFE =
      "sha256:76d48ce003af9c2fee4b259e77a07e4fce963ef0ffe3d38e45fce87fabad6296";

  @Test
  void theNumbersUnderCareAreThoseOfTheLastVersion() {
    assertThat(digest(Arms.scenario(52))).isEqualTo(UNDER_CARE);
  }

  @Test
  void theNumbersInUsualLifeAreThoseOfTheLastVersion() {
    Scenario usual = Arms.scenario(52, Arms.mixed(), Arms.usualLife(), Sample.parameters());
    assertThat(digest(usual)).isEqualTo(IN_USUAL_LIFE);
  }

  private static String digest(Scenario scenario) {
    return new Simulation(scenario, 1, 0).run(new Batch(0, 200)).digest();
  }
}
