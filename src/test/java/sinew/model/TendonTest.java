package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The expected values were worked out by hand from the equations and the numbers of Sample. Two
 * deficits, the tendon's and the muscle's, are shares of a sound capacity of 1.
 */
class TendonTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  private final OwnTendon tendon = OwnTendon.of(Sample.parameters(), Sample.traits());

  private static Traits at(Stage stage, double severity) {
    return Sample.traits().with(Trait.STAGE, stage.ordinal()).with(Trait.SEVERITY, severity);
  }

  @ParameterizedTest
  @CsvSource({
    "SOUND,        1,   0,    0,    0,    0.2",
    "REACTIVE,     0.5, 0.1,  0.1,  0.5,  1",
    "DYSREPAIR,    0,   0.15, 0.05, 0.25, 1",
    "DYSREPAIR,    0.5, 0.3,  0.1,  0.5,  1",
    "DYSREPAIR,    1,   0.45, 0.15, 0.75, 1",
    // The strength above the floor of 0.25 is all that can be missing.
    "DEGENERATIVE, 0.5, 0.5,  0.1,  0.5,  1",
    "DEGENERATIVE, 1,   0.75, 0,    0.75, 1",
  })
  void stageAndSeveritySayHowItBegins(
      Stage stage,
      double severity,
      double deficit,
      double weakness,
      double irritability,
      double mechanosensitivity) {
    OwnTendon begun = OwnTendon.of(Sample.parameters(), at(stage, severity));
    OwnSoreness sore = OwnSoreness.of(Sample.parameters(), at(stage, severity));
    assertThat(begun.initialDeficit()).isCloseTo(deficit, ROUNDING);
    assertThat(begun.initialWeakness()).isCloseTo(weakness, ROUNDING);
    assertThat(sore.initialIrritability()).isCloseTo(irritability, ROUNDING);
    assertThat(sore.initialMechanosensitivity()).isEqualTo(mechanosensitivity);
  }

  @Test
  void strengthIsWhatBothDeficitsLeaveAndNotLessThanTheFloor() {
    assertThat(tendon.strength(0, 0)).isEqualTo(1);
    assertThat(tendon.strength(0.3, 0.1)).isCloseTo(0.6, ROUNDING);
    assertThat(tendon.strength(0.6, 0.15)).isCloseTo(0.25, ROUNDING);
    assertThat(tendon.strength(0.75, 0.4)).isEqualTo(0.25);
  }

  @ParameterizedTest
  @CsvSource({"0.6, 0, 1, 0.6", "0.6, 0.5, 1, 0.7", "1, 1, 1, 1.2", "0.6, 0.5, 0.8, 0.56"})
  void capacityIsStrengthAndConditioningOfThePersonsOwnSoundCapacity(
      double strength, double conditioning, double sound, double expected) {
    OwnTendon other =
        OwnTendon.of(Sample.parameters(), Sample.traits().with(Trait.SOUND_CAPACITY, sound));
    assertThat(other.capacity(strength, conditioning)).isCloseTo(expected, ROUNDING);
  }

  @Test
  void whatItBearsNowFallsWithIrritability() {
    assertThat(tendon.bearable(0.6, 0)).isEqualTo(0.6);
    assertThat(tendon.bearable(0.6, 0.5)).isCloseTo(0.48, ROUNDING);
    assertThat(tendon.bearable(0.6, 1)).isCloseTo(0.36, ROUNDING);
  }

  @Test
  void overloadIsWhatGoesBeyondTheBearableLoadAndAtMostOne() {
    assertThat(Tendon.overload(0.48, 0.48)).isZero();
    assertThat(Tendon.overload(0.1, 0.48)).isZero();
    assertThat(Tendon.overload(0.6, 0.48)).isCloseTo(0.25, ROUNDING);
    assertThat(Tendon.overload(2, 0.48)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    // Load over capacity from 0.5 to 1; half of it lost at an overload of 0.25.
    "0,   0.5,  0,    0,   0",
    "0,   0.75, 0,    0,   0.5",
    "0,   1,    0,    0,   1",
    "0,   1.4,  0,    0,   1",
    "0,   1,    0.25, 0,   0.5",
    "0,   1,    0.6,  0,   0",
    // A tiredness of 1 takes 0.4 of it, one of 2.5 or more all.
    "0,   1,    0,    1,   0.6",
    "0,   1,    0,    2.5, 0",
    "0,   1,    0,    3,   0",
    // Yesterday's fades to 0.6; the greater of the two counts.
    "1,   0,    0,    0,   0.6",
    "1,   0.75, 0,    0,   0.6",
    "0.5, 0.75, 0,    0,   0.5",
  })
  void theStimulusIsThatOfTodayOrWhatIsLeftOfYesterdays(
      double before, double relative, double overload, double tiredness, double expected) {
    assertThat(tendon.nextStimulus(before, relative, overload, tiredness))
        .isCloseTo(expected, ROUNDING);
  }

  @Test
  void aStimulusIsWorthHavingForThreeDays() {
    double stimulus = tendon.nextStimulus(0, 1, 0, 0);
    double sum = stimulus;
    for (int day = 1; day <= 3; day++) {
      stimulus = tendon.nextStimulus(stimulus, 0, 0, 0);
      assertThat(stimulus).isCloseTo(Math.pow(0.6, day), ROUNDING);
      sum += stimulus;
    }
    assertThat(sum).isGreaterThan(0.85 / (1 - 0.6));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.35, 0", "0, 0.425, 0.5", "0, 0.5, 1", "0, 0.9, 1", "2, 0, 2", "2, 0.5, 3"})
  void heavyLoadsTire(double before, double load, double left) {
    assertThat(tendon.nextTiredness(before, load, 0.5))
        .isCloseTo(left * Math.exp(-1 / 1.5), ROUNDING);
  }

  /** Mean stimulus of twelve weeks of one heavy load every so many days. */
  private static double meanStimulus(OwnTendon tendon, int everyDays) {
    double stimulus = 0;
    double tiredness = 0;
    double sum = 0;
    for (int day = 0; day < 84; day++) {
      double load = day % everyDays == 0 ? 1 : 0.3;
      stimulus = tendon.nextStimulus(stimulus, load, 0, tiredness);
      tiredness = tendon.nextTiredness(tiredness, load, 1);
      sum += stimulus;
    }
    return sum / 84;
  }

  @Test
  void heavyLoadsEveryOtherDayBuildMoreThanDailyOnesAndThanWeeklyOnes() {
    assertThat(meanStimulus(tendon, 2))
        .isGreaterThan(1.1 * meanStimulus(tendon, 1))
        .isGreaterThan(1.5 * meanStimulus(tendon, 7));
  }

  @Test
  void withoutNeedOfRestDailyLoadsBuildMost() {
    OwnTendon tireless =
        OwnTendon.of(Sample.parameters(Map.of(Parameter.REST_NEEDED, 0.0)), Sample.traits());
    assertThat(meanStimulus(tireless, 1)).isGreaterThan(meanStimulus(tireless, 2));
  }

  @ParameterizedTest
  @CsvSource({
    // The rate is 0.02, and 0.02 of the 0.45 left above the floor is the most damage of a day.
    "0.3, 0,   0.5, 0,   1, 0.3",
    "0.3, 1,   0.5, 0,   1, 0.294",
    "0.3, 0.5, 0.5, 0,   1, 0.297",
    "0.3, 1,   0.5, 0,   2, 0.288",
    "0.3, 1,   0.5, 0,   100, 0",
    "0.3, 0,   1.5, 0.5, 1, 0.3045",
    "0.3, 0,   2,   1,   1, 0.309",
    // Disuse takes 0.01 of the 0.1 that it can take, in full without load.
    "0.3, 0,   0.4, 0,   1, 0.3",
    "0.3, 0,   0.2, 0,   1, 0.3005",
    "0.3, 0,   0,   0,   1, 0.301",
    "0.5, 0,   0,   0,   1, 0.5",
  })
  void theTendonHealsIsDamagedAndWastes(
      double deficit,
      double stimulus,
      double relative,
      double overload,
      double healing,
      double expected) {
    assertThat(tendon.nextDeficit(deficit, stimulus, relative, overload, healing))
        .isCloseTo(expected, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({
    "0.2, 0,   0.5, 0.2",
    "0.2, 1,   0.5, 0.19",
    "0.2, 0.5, 0.5, 0.195",
    // Disuse takes 0.02 of the 0.2 that it can take, half of it at half the load that keeps.
    "0.2, 0,   0.2, 0.202",
    "0.2, 0,   0,   0.204",
    "0.4, 0,   0,   0.4",
  })
  void theMuscleIsRebuiltByUseAndWastesWithoutIt(
      double weakness, double stimulus, double relative, double expected) {
    assertThat(tendon.nextWeakness(weakness, stimulus, relative)).isCloseTo(expected, ROUNDING);
  }

  @Test
  void withoutLoadBothDeficitsTendToWhatDisuseCanTakeAndTheMusclesFirst() {
    double deficit = 0;
    double weakness = 0;
    for (int day = 0; day < 1_500; day++) {
      deficit = tendon.nextDeficit(deficit, 0, 0, 0, 1);
      weakness = tendon.nextWeakness(weakness, 0, 0);
      assertThat(weakness).isBetween(deficit, 0.4 + 1e-12);
    }
    assertThat(deficit).isCloseTo(0.4, within(1e-5));
    assertThat(weakness).isCloseTo(0.4, within(1e-5));
  }

  @Test
  void aSoundTendonUnderAGoodLoadStaysSound() {
    assertThat(tendon.nextDeficit(0, 1, 0.8, 0, 1)).isZero();
    assertThat(tendon.nextWeakness(0, 1, 0.8)).isZero();
  }

  @Test
  void dosesTakeAShareOfWhatIsLeftAboveTheFloor() {
    assertThat(tendon.weakened(0.3, 1)).isEqualTo(0.3);
    assertThat(tendon.weakened(0.3, 0.8)).isCloseTo(0.39, ROUNDING);
    assertThat(tendon.weakened(0.3, 0)).isCloseTo(0.75, ROUNDING);
  }

  /** Whatever parameters and days may be; half of all values are the ends of their ranges. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyStateStaysInItsRange(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 3_000; i++) {
      Parameters parameters = Sample.parameters();
      for (Parameter parameter : Parameter.values()) {
        parameters = parameters.with(parameter, any(parameter.range(), random));
      }
      Traits traits =
          Sample.traits()
              .with(Trait.HEALING_FACTOR, any(Trait.HEALING_FACTOR.range(), random))
              .with(Trait.PERSISTENCE, random.nextInt(2));
      OwnTendon any = OwnTendon.of(parameters, traits);
      OwnSoreness sore = OwnSoreness.of(parameters, traits);
      double most = 1 - parameters.of(Parameter.CAPACITY_FLOOR);
      double deficit = most * share(random);
      double overload = share(random);
      double relative = 2 * share(random);
      double irritability = share(random);
      double stimulus = any.nextStimulus(share(random), relative, overload, 3 * share(random));
      assertThat(stimulus).isBetween(0.0, 1.0);
      assertThat(any.nextDeficit(deficit, stimulus, relative, overload, 3 * share(random)))
          .isBetween(0.0, most + 1e-12);
      assertThat(any.nextWeakness(share(random), stimulus, relative)).isBetween(0.0, 1.0);
      assertThat(sore.nextIrritability(irritability, overload, 24, deficit, 3 * share(random)))
          .isBetween(0.0, 1.0);
      double least = parameters.of(Parameter.MECHANO_SOUND);
      double mechanosensitivity = least + (1 - least) * share(random);
      assertThat(
              sore.nextMechanosensitivity(
                  mechanosensitivity, irritability, share(random), share(random)))
          .isBetween(least - 1e-12, 1.0);
    }
  }

  private static double share(SplittableRandom random) {
    return any(Range.of(0, 1), random);
  }

  private static double any(Range range, SplittableRandom random) {
    double share = Math.min(1, Math.max(0, 2 * random.nextDouble() - 0.5));
    return Math.min(range.high(), range.low() + share * (range.high() - range.low()));
  }
}
