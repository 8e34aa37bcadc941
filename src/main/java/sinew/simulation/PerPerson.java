package sinew.simulation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import sinew.model.Trait;
import sinew.model.Traits;

/** A column of a block: one number for each person. */
final class PerPerson {
  private PerPerson() {}

  /** What follows from each person's traits. */
  static double[] of(List<Traits> people, ToDoubleFunction<Traits> value) {
    return people.stream().mapToDouble(value).toArray();
  }

  /** A trait of each person. */
  static double[] of(List<Traits> people, Trait trait) {
    return of(people, traits -> traits.of(trait));
  }
}
