package sinew.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws of the parameters, all of one weight, and the stages they have been through.
 *
 * @param stages the stages so far, at least one
 * @param stretch length of the next proposed steps, as a multiple of the usual one
 * @param draws the draws
 */
public record Population(List<Generation> stages, double stretch, List<Draw> draws) {

  public Population {
    stages = List.copyOf(stages);
    draws = List.copyOf(draws);
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
   * @param simulated the simulated value of each target
   * @param distance2 squared distance from what was published
   */
  public record Draw(List<Double> places, List<Double> simulated, double distance2) {

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
