package sinew.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import sinew.evidence.Trial;
import sinew.evidence.VirtualArm;
import sinew.files.InputException;
import sinew.model.Parameters;

/**
 * How many virtual people each arm gets, for a given amount of work: so many that chance between
 * them adds as little as it can to the distance from what was published. An arm gets more of them
 * where its figures depend much on who is simulated, and fewer where its people are followed long.
 *
 * @see <a href="https://doi.org/10.2307/2342192">Neyman (1934), On the two different aspects of the
 *     representative method, Journal of the Royal Statistical Society 97:558, section V</a>
 */
final class ArmSizes {
  /** People of an arm who are simulated to see how much chance does. */
  private static final int PILOT = 1_000;

  /** Groups of them that are compared. */
  private static final int GROUPS = 10;

  /** The pilot's randomness starts from it, so that all fits of the same trials have one size. */
  private static final long SEED = 1;

  /** Fewer give no median. */
  private static final int FEWEST = 100;

  /** Of fewer, too few may begin as a baseline says. */
  private static final int FEWEST_WITH_BASELINE = 300;

  /** Looking for people who are ill is about as much work as following one of them so long. */
  private static final int ADMISSION_WEEKS = 20;

  /** Where nothing was seen to vary; hardly more than nothing. */
  private static final double LEAST = 0.01;

  /** Where hardly anybody begins as the trial's people did: more than in any shipped arm. */
  private static final double UNKNOWN = 50;

  /** Squared errors by which a figure is off at most: the draws come nearer than the middle. */
  private static final double FAR = 9;

  private ArmSizes() {}

  /**
   * Sizes of the arms of some figures.
   *
   * @param targets the figures
   * @param middle the parameters under which chance is looked at
   * @param mean how many people an arm would have if all had the same
   * @return how many each arm has; together they take as much work as the mean would
   */
  static Map<Trial.Arm, Integer> of(List<Target> targets, Parameters middle, int mean) {
    Map<Trial.Arm, Double> shares = new LinkedHashMap<>();
    targets.stream()
        .collect(Collectors.groupingBy(Target::arm, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (arm, figures) -> shares.put(arm, Math.sqrt(chance(arm, figures, middle) / work(arm))));
    double evenly = shares.keySet().stream().mapToDouble(ArmSizes::work).sum();
    double all =
        shares.entrySet().stream().mapToDouble(one -> one.getValue() * work(one.getKey())).sum();
    Map<Trial.Arm, Integer> sizes = new LinkedHashMap<>();
    shares.forEach(
        (arm, share) ->
            sizes.put(arm, atLeast(arm, (int) Math.round(mean * share * evenly / all))));
    return sizes;
  }

  /**
   * So many people, or as many as an arm needs at all.
   *
   * @param arm the arm
   * @param people how many
   * @return that number or a larger one
   */
  static int atLeast(Trial.Arm arm, int people) {
    return Math.max(arm.baseline().isPresent() ? FEWEST_WITH_BASELINE : FEWEST, people);
  }

  private static double work(Trial.Arm arm) {
    return ADMISSION_WEEKS + VirtualArm.weeksFollowed(arm);
  }

  /** Variance that one person's chance adds to the figures of an arm, in units of their errors. */
  private static double chance(Trial.Arm arm, List<Target> figures, Parameters middle) {
    try {
      VirtualArm pilot = VirtualArm.of(arm, middle, SEED, PILOT);
      double sum = figures.stream().mapToDouble(target -> chance(target, pilot)).sum();
      return Math.max(LEAST, sum);
    } catch (InputException e) {
      return UNKNOWN;
    }
  }

  /** Chance moves the squared distance the more, the farther a figure is from the published one. */
  private static double chance(Target target, VirtualArm pilot) {
    double[] values =
        IntStream.range(0, GROUPS)
            .mapToDouble(group -> value(target, pilot, group, group + 1))
            .filter(value -> !Double.isNaN(value))
            .toArray();
    double ofOne = values.length < 2 ? 0 : StatUtils.variance(values) * PILOT / GROUPS;
    double miss = (value(target, pilot, 0, GROUPS) - target.figure().value()) / target.error();
    double far = Double.isNaN(miss) ? FAR : Math.min(FAR, miss * miss);
    return (1 + far) * ofOne / (target.error() * target.error());
  }

  private static double value(Target target, VirtualArm pilot, int from, int to) {
    return pilot.value(
        target.figure().quantity(),
        target.figure().week(),
        IntStream.range(from * pilot.size() / GROUPS, to * pilot.size() / GROUPS).toArray());
  }
}
