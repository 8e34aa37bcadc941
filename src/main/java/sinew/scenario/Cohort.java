package sinew.scenario;

import java.util.EnumMap;
import java.util.Map;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.random.Distribution;
import sinew.random.Purpose;
import sinew.random.RandomStream;

/** The patients of a scenario: a distribution for each trait. Immutable. */
public final class Cohort {
  private final Map<Trait, Distribution> distributions;

  private Cohort(Map<Trait, Distribution> distributions) {
    this.distributions = distributions;
  }

  /**
   * The cohort with the given distributions.
   *
   * @param distributions one for each trait, already truncated to the trait's range; copied
   * @return the cohort
   * @throws IllegalArgumentException if a trait is missing
   */
  public static Cohort of(Map<Trait, Distribution> distributions) {
    Map<Trait, Distribution> copy = new EnumMap<>(distributions);
    for (Trait trait : Trait.values()) {
      if (!copy.containsKey(trait)) {
        throw new IllegalArgumentException("no distribution for " + trait.key());
      }
    }
    return new Cohort(copy);
  }

  /**
   * The distribution of a trait.
   *
   * @param trait the trait
   * @return its distribution
   */
  public Distribution of(Trait trait) {
    return distributions.get(trait);
  }

  /**
   * The same cohort with another distribution of one trait.
   *
   * @param trait the trait
   * @param distribution its distribution, already truncated to the trait's range
   * @return the changed copy
   */
  public Cohort with(Trait trait, Distribution distribution) {
    Map<Trait, Distribution> changed = new EnumMap<>(distributions);
    changed.put(trait, distribution);
    return new Cohort(changed);
  }

  /**
   * The value of a trait below which a share of the patients lies.
   *
   * @param trait the trait
   * @param share the share, above 0 and below 1
   * @return the value
   */
  public double quantile(Trait trait, double share) {
    return of(trait).quantile(share);
  }

  /**
   * The traits of a patient: one uniform number for each trait, in the order of {@link Trait}, so
   * that a change of one distribution changes no other trait.
   *
   * @param seed the study's seed
   * @param patient the patient's index, from 0
   * @return the patient's traits
   */
  public Traits draw(long seed, long patient) {
    RandomStream stream = RandomStream.at(seed, patient, Purpose.TRAITS);
    double[] values = new double[Trait.values().length];
    for (Trait trait : Trait.values()) {
      values[trait.ordinal()] = of(trait).quantile(stream.uniform());
    }
    return Traits.of(values);
  }
}
