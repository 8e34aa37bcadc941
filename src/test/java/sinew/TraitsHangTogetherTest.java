package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sinew.input.ScenarioReader;
import sinew.model.Stage;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.scenario.Cohort;

/** People are not put together from traits that do not go together. The seed is fixed. */
class TraitsHangTogetherTest {
  private static final List<Traits> PEOPLE = people("");

  private static List<Traits> people(String cohort) {
    String text = "sinew: 1\nname: some\ncohort: {" + cohort + "}\n";
    Cohort people = ScenarioReader.read(Path.of("some.yaml"), text).scenario().cohort();
    return IntStream.range(0, 5_000).mapToObj(i -> people.draw(1, i, 0)).toList();
  }

  private static double share(List<Traits> people, Predicate<Traits> of, Predicate<Traits> which) {
    List<Traits> some = people.stream().filter(of).toList();
    assertThat(some).hasSizeGreaterThan(100);
    return (double) some.stream().filter(which).count() / some.size();
  }

  private static double median(Predicate<Traits> of, Trait trait) {
    double[] values =
        PEOPLE.stream().filter(of).mapToDouble(person -> person.of(trait)).sorted().toArray();
    assertThat(values.length).isGreaterThan(100);
    return values[values.length / 2];
  }

  private static boolean past(Traits person) {
    return person.of(Trait.MENOPAUSE) == 1;
  }

  private static boolean female(Traits person) {
    return person.of(Trait.SEX) == 1;
  }

  @Test
  void theMenopauseComesToWomenAroundFifty() {
    assertThat(share(PEOPLE, person -> !female(person), TraitsHangTogetherTest::past)).isZero();
    assertThat(
            share(PEOPLE, person -> person.of(Trait.AGE_YEARS) < 40, TraitsHangTogetherTest::past))
        .isZero();
    assertThat(
            share(
                PEOPLE,
                person -> female(person) && person.of(Trait.AGE_YEARS) > 55,
                TraitsHangTogetherTest::past))
        .isEqualTo(1);
  }

  @Test
  void aReactiveTendonIsFreshAndAWornOneIsNot() {
    Predicate<Traits> reactive = person -> person.stage() == Stage.REACTIVE;
    Predicate<Traits> worn = person -> person.stage() == Stage.DEGENERATIVE;
    Predicate<Traits> longer = person -> person.of(Trait.SYMPTOM_DURATION_WEEKS) > 13;
    assertThat(share(PEOPLE, reactive, longer)).isLessThan(0.6);
    assertThat(share(PEOPLE, worn, longer)).isGreaterThan(0.9);
    assertThat(median(worn, Trait.SYMPTOM_DURATION_WEEKS))
        .isGreaterThan(2 * median(reactive, Trait.SYMPTOM_DURATION_WEEKS));
  }

  /** The others recover and leave them; shares of 450 and 700 people. */
  @Test
  void whoHasBeenIllForLongIsPersistentMoreOften() {
    Predicate<Traits> persistent = person -> person.of(Trait.PERSISTENCE) == 1;
    assertThat(share(PEOPLE, person -> weeks(person) <= 6, persistent)).isBetween(0.04, 0.12);
    assertThat(share(PEOPLE, person -> weeks(person) > 52, persistent)).isBetween(0.2, 0.3);
  }

  private static double weeks(Traits person) {
    return person.of(Trait.SYMPTOM_DURATION_WEEKS);
  }

  @Test
  void whoDoesMoreWeighsLess() {
    assertThat(median(person -> person.of(Trait.DEMAND) > 0.85, Trait.BODY_MASS_INDEX))
        .isLessThan(median(person -> person.of(Trait.DEMAND) < 0.6, Trait.BODY_MASS_INDEX) - 2);
  }

  /** Sound tendons bear more than life asks. */
  @Test
  void hardlyAnybodyAsksMoreOfASoundTendonThanItBears() {
    assertThat(
            share(
                PEOPLE,
                person -> true,
                person -> person.of(Trait.SOUND_CAPACITY) > person.of(Trait.DEMAND)))
        .isGreaterThan(0.99);
  }

  @Test
  void aScenarioCanSayOtherwise() {
    List<Traits> people = people("sex: female, menopause: after, ageYears: 30");
    assertThat(share(people, person -> true, TraitsHangTogetherTest::past)).isEqualTo(1);
  }
}
