package sinew.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws of the parameters, all of one weight, and the stages they have been through.
 *
 * @param stages the stages so far, at least one
 * @param draws the draws
 * @param tried the latest sets that were simulated, taken or not: what is known of the model
 */
public record Population(List<Generation> stages, List<Draw> draws, List<Draw> tried) {
  /** More make a fit of the emulator longer, and those far from the draws do not make it better. */
  private static final int LATEST = 1_000;

  public Population {
    stages = List.copyOf(stages);
    draws = List.copyOf(draws);
    tried = List.copyOf(tried);
  }

  /**
   * A stage of a calibration.
   *
   * @param weight weight of the trials against the priors, 0 to 1: one over the square of the
   *     tolerance, in units of the targets' own errors
   * @param effective effective number of draws when they were weighted
   * @param tried steps proposed
   * @param accepted steps accepted
   * @param least least squared distance of a draw from what was published
   */
  public record Generation(
      double weight, double effective, int tried, int accepted, double least) {}

  /**
   * A draw of the parameters.
   *
   * @param places the place of each parameter in the range of its prior, 0 to 1
   * @param people what the randomness of its virtual people starts from
   * @param simulated the simulated value of each target
   * @param distance2 squared distance from what was published
   */
  public record Draw(List<Double> places, long people, List<Double> simulated, double distance2) {

    public Draw {
      places = List.copyOf(places);
      simulated = List.copyOf(simulated);
    }
  }

  /**
   * The stage reached.
   *
   * @return how many stages have followed the draws from the priors
   */
  public int generation() {
    return stages.size() - 1;
  }

  /** Weight of the trials at the last stage. */
  double weight() {
    return stages.get(generation()).weight();
  }

  /**
   * The draw that is nearest to what was published.
   *
   * @return the best draw
   */
  public Draw best() {
    return nearest(draws);
  }

  /** Sets that were simulated, and some more; the first ones go. */
  static List<Draw> latest(List<Draw> before, List<Draw> more) {
    List<Draw> all = new ArrayList<>(before);
    all.addAll(more);
    return all.subList(Math.max(0, all.size() - LATEST), all.size());
  }

  static Draw nearest(List<Draw> draws) {
    return draws.stream().min(Comparator.comparingDouble(Draw::distance2)).orElseThrow();
  }

  /** The stages with one more. */
  List<Generation> with(Generation stage) {
    List<Generation> more = new ArrayList<>(stages);
    more.add(stage);
    return more;
  }
}
