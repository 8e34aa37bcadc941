package sinew.scenario;

import java.util.List;
import java.util.Optional;
import sinew.model.Range;
import sinew.model.Trait;
import sinew.random.Distribution;

/** How the values of a trait are spread over people, alone or given another of their traits. */
public sealed interface Law {

  /**
   * The value below which a share of people lies who are alike in the other trait.
   *
   * @param p the share, above 0 and below 1
   * @param other value of the trait that it depends on; not used if there is none
   * @return the value
   */
  double quantile(double p, double other);

  /** {@return the trait that it depends on; empty if there is none} */
  Optional<Trait> given();

  /**
   * A trait that hangs together with no other.
   *
   * @param distribution its distribution
   */
  record Alone(Distribution distribution) implements Law {
    @Override
    public double quantile(double p, double other) {
      return distribution.quantile(p);
    }

    @Override
    public Optional<Trait> given() {
      return Optional.empty();
    }
  }

  /**
   * A trait whose distribution depends on the value of another.
   *
   * @param trait the other
   * @param cases what holds up to which of its values, ascending; the last holds for all above
   */
  record Cases(Trait trait, List<Case> cases) implements Law {
    public Cases {
      cases = List.copyOf(cases);
    }

    /**
     * One of the cases.
     *
     * @param upTo the greatest value of the other trait for which it holds
     * @param distribution what holds
     */
    public record Case(double upTo, Distribution distribution) {}

    @Override
    public double quantile(double p, double other) {
      for (Case one : cases) {
        if (other <= one.upTo()) {
          return one.distribution().quantile(p);
        }
      }
      return cases.get(cases.size() - 1).distribution().quantile(p);
    }

    @Override
    public Optional<Trait> given() {
      return Optional.of(trait);
    }
  }

  /**
   * A trait that is a multiple of another.
   *
   * @param trait the other
   * @param factor how the multiple is spread
   * @param limits the trait's own limits; a product beyond them is set to the nearest end
   */
  record Times(Trait trait, Distribution factor, Range limits) implements Law {
    @Override
    public double quantile(double p, double other) {
      return limits.nearest(other * factor.quantile(p));
    }

    @Override
    public Optional<Trait> given() {
      return Optional.of(trait);
    }
  }
}
