package sinew;

import static org.assertj.core.api.Assertions.assertThat;
import static sinew.MechanismArms.PATIENTS;
import static sinew.MechanismArms.assertLater;
import static sinew.MechanismArms.column;
import static sinew.MechanismArms.differing;
import static sinew.MechanismArms.mean;
import static sinew.MechanismArms.study;
import static sinew.MechanismArms.treated;
import static sinew.MechanismArms.weeks;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.simulation.Diary.Item;
import sinew.study.ArmResult;
import sinew.study.StudyResult;

/** Mechanisms of treatments that no claim shows, with and without each. */
@Tag("simulates")
class TreatmentMechanismsTest {
  @Test
  @Shows(
      value = {"M15"},
      key = "plan.treatments")
  void redLightHelpsALittleAndMoreWithExercise() {
    String light = "treatments: [{treatment: redLight, doses: 60}]";
    String rest = "phases: [{name: a, startActivity: 0.6, maximumActivity: 0.6}]";
    StudyResult study =
        study(
            "plan: {treatments: []}",
            "plan: {" + light + "}",
            "plan: {" + rest + "}",
            "plan: {" + rest + ", " + light + "}");
    assertLater(study, 1, 0, Endpoint.TISSUE_RECOVERED);
    double withExercise = gain(study, 0, 1);
    double without = gain(study, 2, 3);
    assertThat(withExercise).isGreaterThan(without);
  }

  private static double gain(StudyResult study, int without, int with) {
    return mean(study.arms().get(with), Measure.STRENGTH, 8)
        - mean(study.arms().get(without), Measure.STRENGTH, 8);
  }

  @Test
  @Shows(
      value = {"M17"},
      key = "plan.treatments")
  void nitroglycerinPatchesChangeNothingInWhomTheyDoNotWork() {
    long changed = differing(study("", treated("gtnPatches")), Endpoint.TISSUE_RECOVERED);
    // Half of the people respond; some of those have whole tissue on day 0.
    assertThat(changed).isBetween(PATIENTS / 10L, PATIENTS / 2L + 45);
  }

  @Test
  @Shows(
      value = {"M18"},
      key = "plan.treatments")
  void plateletRichPlasmaHasNoClearEffect() {
    StudyResult study = study("", treated("prp"));
    assertThat(weeks(study.arms().get(1), Endpoint.FULL_RECOVERY))
        .isBetween(
            weeks(study.arms().get(0), Endpoint.FULL_RECOVERY) - 1.5,
            weeks(study.arms().get(0), Endpoint.FULL_RECOVERY) + 1.5);
  }

  @Test
  @Shows(
      value = {"M19"},
      key = "plan.treatments")
  void pdrnHelpsSomeALittle() {
    StudyResult study = study("", treated("pdrn"));
    assertThat(differing(study, Endpoint.FULL_RECOVERY)).isLessThan(PATIENTS);
    assertThat(weeks(study.arms().get(1), Endpoint.FULL_RECOVERY))
        .isBetween(
            weeks(study.arms().get(0), Endpoint.FULL_RECOVERY) - 2.5,
            weeks(study.arms().get(0), Endpoint.FULL_RECOVERY) + 0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dryNeedling", "laser"})
  @Shows(
      value = {"M21", "M22"},
      key = "plan.treatments")
  void needlesAndLaserEasePainAndBringNoSoonerRecovery(String treatment) {
    StudyResult study =
        study("", "plan: {treatments: [{treatment: " + treatment + ", everyDays: 1}]}");
    assertThat(mean(study.arms().get(1), Measure.PAIN, 1))
        .isLessThan(mean(study.arms().get(0), Measure.PAIN, 1) - 0.2);
    assertThat(weeks(study.arms().get(1), Endpoint.FULL_RECOVERY))
        .isGreaterThan(weeks(study.arms().get(0), Endpoint.FULL_RECOVERY) - 0.5);
  }

  @Test
  @Shows(
      value = {"M24"},
      key = "plan.treatments")
  void reliefMisleadsPeopleIntoDoingMore() {
    String life = "guidance: usualLife, phases: [{name: a}]";
    double[] masked =
        column("plan: {" + life + ", treatments: [{treatment: tens, doses: 0}]}", Item.LOAD);
    double[] felt = column("plan: {" + life + "}", Item.LOAD);
    assertThat(IntStream.range(1, 28).mapToDouble(day -> masked[day] - felt[day]).sum())
        .isPositive();
  }

  @Test
  @Shows(
      value = {"M28"},
      key = "plan.treatments")
  void tenexCostsALittleCapacityAndEasesPain() {
    StudyResult study = study("", treated("tenex"));
    assertThat(mean(study.arms().get(1), Measure.STRENGTH, 1))
        .isLessThan(mean(study.arms().get(0), Measure.STRENGTH, 1) - 0.01);
    assertThat(mean(study.arms().get(1), Measure.PAIN, 6))
        .isLessThan(mean(study.arms().get(0), Measure.PAIN, 6));
  }

  @Test
  @Shows(
      value = {"M29"},
      key = "plan.treatments")
  void aHighVolumeInjectionEasesPainForWeeks() {
    StudyResult study = study("", treated("highVolumeInjection"));
    for (int week = 1; week <= 4; week++) {
      assertThat(mean(study.arms().get(1), Measure.PAIN, week))
          .isLessThan(mean(study.arms().get(0), Measure.PAIN, week) - 0.2);
    }
    assertThat(mean(study.arms().get(1), Measure.PAIN, 52))
        .isBetween(
            mean(study.arms().get(0), Measure.PAIN, 52) - 0.2,
            mean(study.arms().get(0), Measure.PAIN, 52) + 0.2);
  }

  @Test
  @Shows(
      value = {"M31"},
      key = "plan.treatments")
  void tabletsRelieveForDaysAndSlowHealingWhenTakenLong() {
    StudyResult study =
        study("", treated("nsaids"), "plan: {treatments: [{treatment: nsaids, doses: 365}]}");
    assertThat(mean(study.arms().get(1), Measure.PAIN, 1))
        .isLessThan(mean(study.arms().get(0), Measure.PAIN, 1) - 0.3);
    assertLater(study, 0, 2, Endpoint.TISSUE_RECOVERED);
  }

  @Test
  @Shows(
      value = {"M33"},
      key = "plan.treatments")
  void afterSurgeryReturnTakesMonths() {
    ArmResult operated = study(treated("surgery")).arms().get(0);
    assertThat(operated.curve(Endpoint.FULL_RECOVERY).reached(56)).isLessThan(0.05);
    assertThat(operated.curve(Endpoint.FULL_RECOVERY).quantile(0.5).value().orElseThrow() / 30.4)
        .isBetween(3.0, 9.0);
    double[] capacity = column(treated("surgery"), Item.CAPACITY);
    assertThat(capacity[0]).isLessThan(column("", Item.CAPACITY)[0]);
    double[] activity = column(treated("surgery"), Item.ACTIVITY);
    assertThat(activity[41]).isLessThanOrEqualTo(0.15);
    assertThat(activity[83]).isLessThanOrEqualTo(0.4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"therapeuticUltrasound", "bpc157"})
  @Shows(
      value = {"M34", "M36"},
      key = "plan.treatments")
  void whatHasNoModelledEffectChangesNobody(String treatment) {
    StudyResult study = study("", treated(treatment));
    assertThat(study.arms().get(0).digest()).isEqualTo(study.arms().get(1).digest());
  }

  @Test
  @Shows(
      value = {"M35"},
      key = "plan.treatments")
  void corticosteroidTabletsHarm() {
    assertLater(study("", treated("corticosteroidTablets")), 0, 1, Endpoint.TISSUE_RECOVERED);
  }

  @Test
  @Shows(
      value = {"M44"},
      key = "plan.treatments")
  void treatingStressSettlesPainSooner() {
    StudyResult study =
        study("cohort: {stress: 0.7}", "cohort: {stress: 0.7}\n" + treated("stressManagement"));
    assertLater(study, 1, 0, Endpoint.PAIN_SETTLED);
  }

  @Test
  @Shows(
      value = {"M49"},
      key = "plan.treatments")
  void passiveTreatmentAloneDoesNotRestoreTolerance() {
    String passive =
        "plan: {phases: [{name: rest, startActivity: 0.4, maximumActivity: 0.4}], treatments: "
            + "[{treatment: massage, doses: 50}, {treatment: tens, doses: 180}, "
            + "{treatment: laser, doses: 50}]}";
    StudyResult study = study("", passive);
    assertLater(study, 0, 1, Endpoint.TISSUE_RECOVERED);
    assertThat(study.arms().get(1).curve(Endpoint.FULL_RECOVERY).reached(364)).isLessThan(0.05);
  }
}
