package sinew.words;

import java.util.Optional;
import sinew.model.Endpoint;
import sinew.study.ModelRange;
import sinew.text.Shares;

/**
 * The first part of an arm's headline, where there is room for one line only.
 *
 * @param people how many of 100 have recovered fully, the range if that is known, for example
 *     {@code 54 to 68}
 * @param likely the middle of that range; empty without range, or if all of it is one number
 * @param time by when, for example {@code 6 months}
 */
public record Glance(String people, Optional<String> likely, String time) {
  /**
   * What is told of an arm.
   *
   * @param curves its curves
   * @return the first of the times of its headline, with the same numbers
   */
  public static Glance of(EndpointCurves curves) {
    Checkpoint first = Checkpoint.telling(curves).get(0);
    return curves
        .couldBe(Endpoint.FULL_RECOVERY, first.day())
        .map(range -> new Glance(told(range), middle(range), first.words()))
        .orElseGet(
            () ->
                new Glance(
                    curves.reachedBy(Endpoint.FULL_RECOVERY, first.day()).words(),
                    Optional.empty(),
                    first.words()));
  }

  /** For example {@code 54 to 68}. */
  static String told(ModelRange range) {
    return Shares.range(range.low(), range.high());
  }

  /** For example {@code 62}; empty if all sets of parameters say the same. */
  static Optional<String> middle(ModelRange range) {
    boolean one = Shares.brief(range.low()).equals(Shares.brief(range.high()));
    return one ? Optional.empty() : Optional.of(Shares.ofHundred(range.median()));
  }
}
