package sinew.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sinew.model.Activity;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Measure;
import sinew.model.Parameter;
import sinew.model.Sample;
import sinew.model.Stage;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.random.Constant;
import sinew.random.Uniform;
import sinew.scenario.Admission;
import sinew.scenario.Cohort;
import sinew.scenario.Law;
import sinew.scenario.Scenario;

/** People are looked at one after the other until one is ill enough to be a patient. */
class AdmittedTest {
  private static final long SEED = 3;
  private static final int PATIENTS = 60;
  private static final Cohort ILL = Arms.mixed(new Admission(5, 10, 20));

  private static Scenario scenario(Cohort cohort) {
    return Arms.scenario(8, cohort, Arms.care(), Sample.parameters());
  }

  private static double[] values(Traits traits) {
    double[] values = new double[Trait.values().length];
    for (Trait trait : Trait.values()) {
      values[trait.ordinal()] = traits.of(trait);
    }
    return values;
  }

  @Test
  void whoIsAdmittedIsIllEnoughAndTheFirstWhoIs() {
    int turnedAway = 0;
    for (int patient = 0; patient < PATIENTS; patient++) {
      OnePatient life = OnePatient.admit(scenario(ILL), SEED, patient);
      assertThat(life.admitted()).isTrue();
      assertThat(life.baseline(Measure.PAIN)).isGreaterThanOrEqualTo(5);
      assertThat(life.traits().of(Trait.SYMPTOM_DURATION_WEEKS)).isGreaterThanOrEqualTo(20);
      assertThat(life.strength()).isLessThanOrEqualTo(0.88);
      int last = life.candidates() - 1;
      assertThat(values(life.traits())).isEqualTo(values(ILL.draw(SEED, patient, last)));
      for (int candidate = 0; candidate < last; candidate++) {
        Traits other = ILL.draw(SEED, patient, candidate);
        OnePatient alone = OnePatient.admit(scenario(Cohort.of(other)), SEED, patient);
        assertThat(
                other.of(Trait.SYMPTOM_DURATION_WEEKS) < 20
                    || alone.baseline(Measure.PAIN) < 5
                    || alone.strength() > 0.88)
            .isTrue();
        turnedAway++;
      }
    }
    assertThat(turnedAway).isGreaterThan(PATIENTS / 4);
  }

  /** Who hurts more than is asked for is turned away, too. */
  @Test
  void painOfARangeIsThatOfTheFirstWhoHasIt() {
    Cohort middling = Arms.mixed(new Admission(4, 6, 0));
    int tooMuch = 0;
    for (int patient = 0; patient < PATIENTS; patient++) {
      OnePatient life = OnePatient.admit(scenario(middling), SEED, patient);
      assertThat(life.admitted()).isTrue();
      assertThat(life.baseline(Measure.PAIN)).isBetween(4.0, 6.0);
      int last = life.candidates() - 1;
      assertThat(values(life.traits())).isEqualTo(values(middling.draw(SEED, patient, last)));
      for (int candidate = 0; candidate < last; candidate++) {
        Traits other = middling.draw(SEED, patient, candidate);
        OnePatient alone = OnePatient.admit(scenario(Cohort.of(other)), SEED, patient);
        double pain = alone.baseline(Measure.PAIN);
        assertThat(pain < 4 || pain > 6 || alone.strength() > 0.88).isTrue();
        tooMuch += pain > 6 ? 1 : 0;
      }
    }
    assertThat(tooMuch).isPositive();
  }

  /** The rule before there was a greatest pain: of those whom nobody outdoes, the most pain. */
  @Test
  void ofThoseLookedAtTheOneWhosePainIsNearestIsTaken() {
    Cohort cohort = Arms.alikeBut(Sample.traits(), Trait.PAIN_FACTOR, new Uniform(0.1, 3));
    List<Double> pains = pains(cohort);
    double most = pains.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    for (double wanted : new double[] {0.7, 1.9, 3.3, 10}) {
      // Nobody has exactly this pain.
      Cohort narrow = withAdmission(cohort, new Admission(wanted, wanted, 0));
      OnePatient life = OnePatient.admit(still(narrow), SEED, 5);
      assertThat(life.candidates()).isEqualTo(40);
      assertThat(life.admitted()).isFalse();
      double nearest =
          pains.stream().min(Comparator.comparing(pain -> Math.abs(pain - wanted))).orElseThrow();
      assertThat(life.baseline(Measure.PAIN)).isEqualTo(nearest);
    }
    Cohort strict = withAdmission(cohort, new Admission(10, 10, 0));
    assertThat(OnePatient.admit(still(strict), SEED, 5).baseline(Measure.PAIN)).isEqualTo(most);
  }

  /** Pain of the last week of each of the forty. */
  private static List<Double> pains(Cohort cohort) {
    return IntStream.range(0, 40)
        .mapToObj(candidate -> Cohort.of(cohort.draw(SEED, 5, candidate)))
        .map(one -> OnePatient.admit(still(one), SEED, 5).baseline(Measure.PAIN))
        .toList();
  }

  private static Scenario still(Cohort cohort) {
    return Arms.scenario(4, cohort, Arms.care(), Sample.still(Map.of()));
  }

  @Test
  void theSamePeopleAreAdmittedUnderEveryPlan() {
    LoadPlan sessions =
        Sample.plan(
            Guidance.IGNORE_PAIN,
            1,
            Sample.phase("p", 52, 10, 0, 1.5, ExerciseClass.ISOTONIC, 7, 2));
    LoadPlan running =
        Sample.plan(
            Guidance.TIME,
            4,
            0.1,
            0.2,
            1,
            true,
            1,
            0,
            List.of(Sample.phase(52, 1)),
            List.of(Activity.always("run", 1, 5, 7)));
    for (int patient = 0; patient < PATIENTS; patient++) {
      double[] person = values(Simulation.people(scenario(ILL), SEED, PATIENTS).get(patient));
      for (LoadPlan plan : List.of(Arms.usualLife(), sessions, running)) {
        Scenario other = Arms.scenario(30, ILL, plan, Sample.parameters());
        assertThat(values(Simulation.people(other, SEED, PATIENTS).get(patient))).isEqualTo(person);
      }
    }
  }

  @Test
  void changingATraitOfEverybodyKeepsThePeople() {
    Scenario changed = scenario(ILL.changed(Trait.SENSITISATION_PROPENSITY, 0));
    for (int patient = 0; patient < PATIENTS; patient++) {
      OnePatient before = OnePatient.admit(scenario(ILL), SEED, patient);
      OnePatient after = OnePatient.admit(changed, SEED, patient);
      assertThat(values(after.traits()))
          .isEqualTo(values(before.traits().with(Trait.SENSITISATION_PROPENSITY, 0)));
      assertThat(after.candidates()).isEqualTo(before.candidates());
      assertThat(after.admitted()).isTrue();
      assertThat(after.baseline(Measure.PAIN)).isLessThanOrEqualTo(before.baseline(Measure.PAIN));
    }
  }

  /** Nobody in this cohort hurts enough: of those looked at, the one in most pain is taken. */
  @Test
  void afterFortyTheOneInMostPainIsTaken() {
    Cohort mild = Arms.alikeBut(Sample.traits(), Trait.PAIN_FACTOR, new Uniform(0.1, 0.5));
    Scenario strict = still(withAdmission(mild, new Admission(9.5, 10, 0)));
    OnePatient life = OnePatient.admit(strict, SEED, 5);
    assertThat(life.candidates()).isEqualTo(40);
    assertThat(life.admitted()).isFalse();
    double most = 0;
    for (int candidate = 0; candidate < 40; candidate++) {
      most = Math.max(most, mild.draw(SEED, 5, candidate).of(Trait.PAIN_FACTOR));
    }
    assertThat(life.traits().of(Trait.PAIN_FACTOR)).isEqualTo(most);
    Outcomes outcomes = new Simulation(strict, SEED, 0).run(new Batch(0, 3));
    assertThat(outcomes.candidates()).isEqualTo(120);
    assertThat(outcomes.notIllEnough()).isEqualTo(3);
  }

  @Test
  void whereNobodyHasSymptomsForLongEnoughTheLastIsTaken() {
    Scenario strict = scenario(withAdmission(Cohort.of(Sample.traits()), new Admission(0, 10, 27)));
    OnePatient life = OnePatient.admit(strict, SEED, 0);
    assertThat(life.candidates()).isEqualTo(40);
    assertThat(life.traits().of(Trait.SYMPTOM_DURATION_WEEKS)).isEqualTo(26);
  }

  private static Cohort withAdmission(Cohort cohort, Admission admission) {
    Map<Trait, Law> laws = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      laws.put(trait, cohort.of(trait));
    }
    return Cohort.of(laws, admission);
  }

  @Test
  void theSoundAreAdmittedOnlyWhereNoPainIsAskedFor() {
    Traits sound = Sample.traits().with(Trait.STAGE, Stage.SOUND.ordinal()).with(Trait.STRESS, 0);
    OnePatient well =
        OnePatient.admit(scenario(withAdmission(Cohort.of(sound), Admission.EVERYBODY)), SEED, 0);
    assertThat(well.candidates()).isEqualTo(1);
    assertThat(well.admitted()).isTrue();
    OnePatient none =
        OnePatient.admit(
            scenario(withAdmission(Cohort.of(sound), new Admission(0.1, 10, 0))), SEED, 0);
    assertThat(none.admitted()).isFalse();
  }

  /** Whoever has strength enough has nothing to recover, however much it hurts. */
  @Test
  void theStrongAreNotAdmittedForPain() {
    Map<Parameter, Double> strong =
        Map.of(Parameter.LOSS_DYSREPAIR, 0.02, Parameter.WEAKNESS_START, 0.0);
    Traits hurting = Sample.traits().with(Trait.PAIN_FACTOR, 10);
    Cohort cohort = withAdmission(Cohort.of(hurting), new Admission(3, 10, 0));
    OnePatient life =
        OnePatient.admit(Arms.scenario(4, cohort, Arms.care(), Sample.parameters(strong)), SEED, 0);
    assertThat(life.baseline(Measure.PAIN)).isGreaterThan(3);
    assertThat(life.strength()).isGreaterThan(0.9);
    assertThat(life.admitted()).isFalse();
  }

  @Test
  void whatIsChangedAfterwardsSelectsNobody() {
    Scenario ill = scenario(ILL);
    Scenario tense = scenario(ILL.changed(Trait.STRESS, 1));
    Scenario others = scenario(ILL.with(Trait.STRESS, new Constant(1)));
    assertThat(Simulation.admitsTheSame(ill, tense, SEED, PATIENTS)).isTrue();
    assertThat(Simulation.admitsTheSame(ill, others, SEED, PATIENTS)).isFalse();
  }
}
