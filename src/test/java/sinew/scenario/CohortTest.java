package sinew.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import sinew.model.Sample;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.random.Choice;
import sinew.random.Constant;
import sinew.random.Uniform;
import sinew.scenario.Law.Cases.Case;

/** Who is drawn, before anybody is turned away. */
class CohortTest {
  private static final int PEOPLE = 2_000;

  private static Map<Trait, Law> laws() {
    Map<Trait, Law> laws = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      laws.put(trait, new Law.Alone(new Constant(Sample.traits().of(trait))));
    }
    laws.put(Trait.STRESS, new Law.Alone(new Uniform(0, 1)));
    laws.put(Trait.AGE_YEARS, new Law.Alone(new Uniform(20, 80)));
    laws.put(Trait.DEMAND, new Law.Alone(new Uniform(0.5, 1)));
    laws.put(Trait.SEX, new Law.Alone(new Choice(List.of(0.0, 1.0), List.of(1.0, 1.0))));
    laws.put(
        Trait.SOUND_CAPACITY,
        new Law.Times(Trait.DEMAND, new Uniform(1.1, 1.4), Trait.SOUND_CAPACITY.range()));
    laws.put(
        Trait.MENOPAUSE,
        new Law.Cases(
            Trait.AGE_YEARS,
            List.of(
                new Case(50, new Constant(0)),
                new Case(Double.POSITIVE_INFINITY, new Constant(1)))));
    return laws;
  }

  private static final Cohort COHORT = Cohort.of(laws(), Admission.EVERYBODY);

  private static Traits person(Cohort cohort, int i) {
    return cohort.draw(7, i, 0);
  }

  @Test
  void whatHangsTogetherHangsTogetherInEveryPerson() {
    for (int i = 0; i < PEOPLE; i++) {
      Traits traits = person(COHORT, i);
      assertThat(traits.of(Trait.SOUND_CAPACITY) / traits.of(Trait.DEMAND))
          .isBetween(1.1 - 1e-12, 1.4 + 1e-12);
      boolean past = traits.of(Trait.AGE_YEARS) > 50 && traits.of(Trait.SEX) == 1;
      assertThat(traits.of(Trait.MENOPAUSE)).isEqualTo(past ? 1 : 0);
    }
  }

  @Test
  void menAreNeverPastTheMenopause() {
    Cohort men = Cohort.of(Sample.traits().with(Trait.SEX, 0).with(Trait.MENOPAUSE, 1));
    Cohort women = Cohort.of(Sample.traits().with(Trait.SEX, 1).with(Trait.MENOPAUSE, 1));
    assertThat(person(men, 0).of(Trait.MENOPAUSE)).isZero();
    assertThat(person(women, 0).of(Trait.MENOPAUSE)).isEqualTo(1);
  }

  @Test
  void aTraitOnWhichAnotherDependsMayComeLater() {
    Map<Trait, Law> laws = laws();
    laws.put(
        Trait.STAGE,
        new Law.Cases(
            Trait.SOUND_CAPACITY,
            List.of(
                new Case(0.9, new Constant(1)),
                new Case(Double.POSITIVE_INFINITY, new Constant(3)))));
    Cohort cohort = Cohort.of(laws, Admission.EVERYBODY);
    for (int i = 0; i < 100; i++) {
      Traits traits = person(cohort, i);
      assertThat(traits.of(Trait.STAGE)).isEqualTo(traits.of(Trait.SOUND_CAPACITY) <= 0.9 ? 1 : 3);
    }
  }

  @Test
  void aNewLawOfOneTraitChangesOnlyWhatDependsOnIt() {
    Cohort other = COHORT.with(Trait.DEMAND, new Constant(0.6));
    for (int i = 0; i < 100; i++) {
      Traits before = person(COHORT, i);
      Traits after = person(other, i);
      for (Trait trait : Trait.values()) {
        if (trait == Trait.DEMAND) {
          assertThat(after.of(trait)).isEqualTo(0.6);
        } else if (trait == Trait.SOUND_CAPACITY) {
          double factor = before.of(trait) / before.of(Trait.DEMAND);
          assertThat(after.of(trait)).isCloseTo(0.6 * factor, within(1e-12));
        } else {
          assertThat(after.of(trait)).isEqualTo(before.of(trait));
        }
      }
    }
  }

  @Test
  void candidatesForOnePlaceAreDifferentPeople() {
    assertThat(COHORT.draw(7, 0, 0).of(Trait.STRESS))
        .isNotEqualTo(COHORT.draw(7, 0, 1).of(Trait.STRESS))
        .isEqualTo(COHORT.draw(7, 0, 0).of(Trait.STRESS));
  }

  @Test
  void changingEverybodyLeavesTheLawsAndTheOtherTraits() {
    Cohort changed = COHORT.changed(Trait.STRESS, 0.7).changed(Trait.AGE_YEARS, 30);
    assertThat(COHORT.changesPeople()).isFalse();
    assertThat(changed.changesPeople()).isTrue();
    Traits drawn = person(changed, 3);
    assertThat(drawn.of(Trait.STRESS)).isEqualTo(person(COHORT, 3).of(Trait.STRESS));
    Traits simulated = changed.changed(drawn);
    assertThat(simulated.of(Trait.STRESS)).isEqualTo(0.7);
    assertThat(simulated.of(Trait.AGE_YEARS)).isEqualTo(30);
    assertThat(simulated.of(Trait.DEMAND)).isEqualTo(drawn.of(Trait.DEMAND));
    assertThat(changed.changed(Trait.STRESS, 0.1).changed(drawn).of(Trait.STRESS))
        .as("the last change counts")
        .isEqualTo(0.1);
  }

  @Test
  void quantilesAreThoseOfTheLawOrOfASample() {
    assertThat(COHORT.quantile(Trait.STRESS, 0.25)).isEqualTo(0.25);
    assertThat(COHORT.quantile(Trait.SOUND_CAPACITY, 0.5))
        .isCloseTo(0.75 * 1.25, Percentage.withPercentage(3));
    assertThat(COHORT.quantile(Trait.SOUND_CAPACITY, 0.001)).isGreaterThanOrEqualTo(0.55);
    assertThat(COHORT.quantile(Trait.SOUND_CAPACITY, 0.9999)).isLessThanOrEqualTo(1.4);
  }

  @Test
  void everyTraitNeedsALaw() {
    Map<Trait, Law> laws = laws();
    laws.remove(Trait.SLEEP);
    assertThatThrownBy(() -> Cohort.of(laws, Admission.EVERYBODY))
        .hasMessage("no distribution for sleep");
  }

  @Test
  void traitsThatDependOnEachOtherAreRefused() {
    Map<Trait, Law> laws = laws();
    laws.put(
        Trait.DEMAND, new Law.Times(Trait.SOUND_CAPACITY, new Constant(1), Trait.DEMAND.range()));
    assertThatThrownBy(() -> Cohort.of(laws, Admission.EVERYBODY))
        .hasMessage("traits depend on each other in a circle");
  }

  @Test
  void aCohortOfOnePersonIsThatPerson() {
    Traits traits = Sample.traits().with(Trait.STRESS, 0.11);
    Cohort alike = Cohort.of(traits);
    assertThat(alike.admission()).isEqualTo(Admission.EVERYBODY);
    assertThat(Arrays.stream(Trait.values()).mapToDouble(person(alike, 5)::of))
        .containsExactly(
            Arrays.stream(Trait.values()).mapToDouble(traits::of).boxed().toArray(Double[]::new));
  }
}
