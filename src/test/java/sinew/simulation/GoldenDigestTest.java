package sinew.simulation;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import sinew.Golden;
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
import sinew.scenario.Admission;
import sinew.scenario.Scenario;
import sinew.study.Digest;

/**
 * All numbers of a small study, as one digest: equal on every machine and JDK (seen on 17 and 25).
 * Every parameter and trait is set in the tests, so that a new default does not move it. A change
 * of the equations, of the order of a day or of the random numbers does: renew the digests, and say
 * what moved in the change log, under Numbers.
 */
class GoldenDigestTest {
  private static final Path DIGESTS = Path.of("src/test/resources/sinew/digests.csv");

  @Test
  void theNumbersUnderCareAreThoseOfTheLastVersion() {
    assertDigest("underCare", Arms.scenario(52));
  }

  @Test
  void theNumbersInUsualLifeAreThoseOfTheLastVersion() {
    Scenario usual = Arms.scenario(52, Arms.mixed(), Arms.usualLife(), Sample.parameters());
    assertDigest("inUsualLife", usual);
  }

  /**
   * With everything that can happen in a life: admission, treatments, an escalation, events, an own
   * week.
   */
  @Test
  void theNumbersWithTreatmentsAreThoseOfTheLastVersion() {
    LoadPlan care = Arms.care();
    Treatment treatment =
        new Treatment(
            "t",
            "T",
            new Treatment.Kinetics(0.5, 0, 20, 0.4),
            Condition.CALM,
            0.7,
            new Treatment.Benefits(0.4, 0.2, 0.1, 0.3, 0.5, -0.1, -1, 0.5, 0.5),
            new Treatment.Burden(
                0.1,
                0.2,
                0.05,
                2,
                List.of(new Treatment.Rest(5, 0.4), new Treatment.Rest(12, 0.7)),
                true),
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
        new Scenario(
            "test",
            "Test",
            "",
            52,
            Arms.mixed(new Admission(2, 10, 4)),
            life,
            plan,
            Sample.parameters());
    assertDigest("withTreatments", scenario);
  }

  private static void assertDigest(String name, Scenario scenario) {
    String digest = Digest.of(new Simulation(scenario, 1, 0).run(new Batch(0, 200)));
    Golden.part(DIGESTS, "\n" + name + ",", "\n").holds(digest);
  }
}
