package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sinew.model.Activity;
import sinew.model.Care;
import sinew.model.Condition;
import sinew.model.DailyLife;
import sinew.model.Escalation;
import sinew.model.Event;
import sinew.model.LoadPlan;
import sinew.model.Prescription;
import sinew.model.Sample;
import sinew.model.Treatment;
import sinew.scenario.Scenario;
import sinew.study.Digest;

/**
 * All numbers of a small study, as one digest: equal on every machine and JDK (seen on 17 and 25).
 * Every parameter and trait is set in the tests, so that a new default does not move it. A change
 * of the equations, of the order of a day or of the random numbers does: take the digest that the
 * failing test shows, and say what moved in the change log, under Numbers.
 */
class GoldenDigestTest {
  private static final String UNDER_CARE =
      "sha256:21a24a1841e2749dbaafcb9a13f1df6f811aa8c2cce553cfb67f92da474aead6";
  private static final String IN_USUAL_LIFE =
      "sha256:7d337b26e0f5997fe803e9c3344e5058a681c34338c879b16e60dc61e139681f";
  private static final String WITH_TREATMENTS =
      "sha256:3cf63f2aca8a35b1a7e8831f92ac954bec620705ace440599859e9213b84229b";

  @Test
  void theNumbersUnderCareAreThoseOfTheLastVersion() {
    assertThat(digest(Arms.scenario(52))).isEqualTo(UNDER_CARE);
  }

  @Test
  void theNumbersInUsualLifeAreThoseOfTheLastVersion() {
    Scenario usual = Arms.scenario(52, Arms.mixed(), Arms.usualLife(), Sample.parameters());
    assertThat(digest(usual)).isEqualTo(IN_USUAL_LIFE);
  }

  /** With everything that can happen in a life: treatments, an escalation, events, an own week. */
  @Test
  void theNumbersWithTreatmentsAreThoseOfTheLastVersion() {
    LoadPlan care = Arms.care();
    Treatment treatment =
        new Treatment(
            "t",
            "T",
            0.5,
            20,
            Condition.CALM,
            0.7,
            new Treatment.Benefits(0.4, 0.2, 0.1, 0.3, 0.5, -0.1, -1, 0.5),
            new Treatment.Burden(0.1, 0.2, 0.05, 2, 5, 0.4, true),
            new Treatment.Limits(2, 10, 0.05));
    LoadPlan plan =
        new LoadPlan(
            care.guidance(),
            care.progression(),
            new LoadPlan.Support(true, 0.5, true),
            new LoadPlan.Aftercare(1, 6, Double.NaN),
            care.phases(),
            List.of(new Activity("run", 0.3, 0.5, 2, 20, 200)),
            new Care(
                List.of(new Prescription(treatment, 3, 4, 9)),
                List.of(new Escalation(6, 0.3, 0.3, new Prescription(treatment, 0, 1, 1)))));
    DailyLife life =
        new DailyLife(
            List.of(Activity.always("w", 0.5, 1, 3), Activity.always("v", 0.2, 0, 7)),
            List.of(new Event("e", 50, 5, 0.9, 4, 0.2, 0.8)));
    Scenario scenario =
        new Scenario("test", "Test", "", 52, Arms.mixed(), life, plan, Sample.parameters());
    assertThat(digest(scenario)).isEqualTo(WITH_TREATMENTS);
  }

  private static String digest(Scenario scenario) {
    return Digest.of(new Simulation(scenario, 1, 0).run(new Batch(0, 200)));
  }
}
