package sinew.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.random.Constant;
import sinew.random.Distribution;
import sinew.random.Purpose;
import sinew.random.RandomStream;

/** The patients of a scenario: how each trait is spread, and who is admitted. Immutable. */
public final class Cohort {
  /** People drawn to find out how a trait is spread that depends on others. */
  private static final int SAMPLE = 2_001;

  private final Map<Trait, Law> laws;
  private final List<Trait> order;
  private final Admission admission;
  private final Map<Trait, Double> changes;

  private Cohort(Map<Trait, Law> laws, Admission admission, Map<Trait, Double> changes) {
    this.laws = laws;
    this.admission = admission;
    this.changes = changes;
    order = order(laws);
  }

  /** The traits, each after the one that it depends on. */
  private static List<Trait> order(Map<Trait, Law> laws) {
    List<Trait> order = new ArrayList<>();
    while (order.size() < laws.size()) {
      int before = order.size();
      for (Trait trait : laws.keySet()) {
        Optional<Trait> given = laws.get(trait).given();
        if (!order.contains(trait) && given.map(order::contains).orElse(true)) {
          order.add(trait);
        }
      }
      if (order.size() == before) {
        throw new IllegalArgumentException("traits depend on each other in a circle");
      }
    }
    return order;
  }

  /**
   * The cohort with the given laws.
   *
   * @param laws one for each trait, already cut off at the trait's range; copied
   * @param admission who is admitted
   * @return the cohort
   * @throws IllegalArgumentException if a trait is missing, or traits depend on each other
   */
  public static Cohort of(Map<Trait, Law> laws, Admission admission) {
    Map<Trait, Law> copy = new EnumMap<>(laws);
    for (Trait trait : Trait.values()) {
      if (!copy.containsKey(trait)) {
        throw new IllegalArgumentException("no distribution for " + trait.key());
      }
    }
    return new Cohort(copy, admission, Map.of());
  }

  /**
   * How a trait is spread.
   *
   * @param trait the trait
   * @return its law
   */
  public Law of(Trait trait) {
    return laws.get(trait);
  }

  /** {@return who is admitted} */
  public Admission admission() {
    return admission;
  }

  /**
   * The same cohort with another distribution of one trait: other people are admitted.
   *
   * @param trait the trait
   * @param distribution its distribution, already cut off at the trait's range
   * @return the changed copy
   */
  public Cohort with(Trait trait, Distribution distribution) {
    Map<Trait, Law> changed = new EnumMap<>(laws);
    changed.put(trait, new Law.Alone(distribution));
    return new Cohort(changed, admission, changes);
  }

  /**
   * The same admitted people, but everybody has the same value of one trait, from the first day of
   * their simulated lives. Who is admitted is decided as if nothing had changed.
   *
   * @param trait the trait
   * @param value its value
   * @return the changed copy
   */
  public Cohort changed(Trait trait, double value) {
    Map<Trait, Double> more = new EnumMap<>(Trait.class);
    more.putAll(changes);
    more.put(trait, value);
    return new Cohort(laws, admission, more);
  }

  /** {@return whether the admitted people are changed afterwards} */
  public boolean changesPeople() {
    return !changes.isEmpty();
  }

  /**
   * An admitted person as they are simulated.
   *
   * @param admitted the traits with which the person was admitted
   * @return the traits, with what is changed in everybody
   */
  public Traits changed(Traits admitted) {
    Traits person = admitted;
    for (Map.Entry<Trait, Double> change : changes.entrySet()) {
      person = person.with(change.getKey(), change.getValue());
    }
    return person;
  }

  /**
   * The value of a trait below which a share of people lies, before anybody is turned away.
   *
   * @param trait the trait
   * @param share the share, above 0 and below 1
   * @return the value; of a trait that depends on others, that of a sample
   */
  public double quantile(Trait trait, double share) {
    if (laws.get(trait) instanceof Law.Alone alone) {
      return alone.distribution().quantile(share);
    }
    double[] sample =
        LongStream.range(0, SAMPLE).mapToDouble(i -> draw(0, i, 0).of(trait)).sorted().toArray();
    return sample[(int) (share * SAMPLE)];
  }

  /**
   * The traits of a candidate: one uniform number for each trait, in the order of {@link Trait}, so
   * that a change of one law changes no other trait but those that depend on it.
   *
   * @param seed the study's seed
   * @param patient the patient's index, from 0
   * @param candidate which of the people looked at for this place, from 0
   * @return the candidate's traits
   */
  public Traits draw(long seed, long patient, int candidate) {
    RandomStream stream = RandomStream.at(seed, patient, Purpose.TRAITS, candidate);
    double[] uniform = new double[Trait.values().length];
    Arrays.setAll(uniform, i -> stream.uniform());
    double[] values = new double[uniform.length];
    for (Trait trait : order) {
      Law law = laws.get(trait);
      double other = law.given().map(given -> values[given.ordinal()]).orElse(Double.NaN);
      values[trait.ordinal()] = law.quantile(uniform[trait.ordinal()], other);
    }
    if (values[Trait.SEX.ordinal()] == 0) {
      values[Trait.MENOPAUSE.ordinal()] = 0;
    }
    return Traits.of(values);
  }

  /**
   * The cohort in which everybody is alike.
   *
   * @param traits their traits
   * @return the cohort, from which nobody is turned away
   */
  public static Cohort of(Traits traits) {
    Map<Trait, Law> laws = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      laws.put(trait, new Law.Alone(new Constant(traits.of(trait))));
    }
    return new Cohort(laws, Admission.EVERYBODY, Map.of());
  }
}
