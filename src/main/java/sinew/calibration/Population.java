package sinew.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws of the parameters, all of one weight, and the stages they have been through.
 *
 * @param stages the stages so far, at least one
 * @param draws the draws of the last of them
 * @param tried the latest sets that were simulated, taken or not: what is known of the model
 * @param kept the draws of the last stages, one stage after the other; empty until the draws have
 *     settled
 */
public record Population(
    List<Generation> stages, List<Draw> draws, List<Draw> tried, List<Draw> kept) {
  /** More make a fit of the emulator longer, and those far from the draws do not make it better. */
  private static final int LATEST = 1_400;

  public Population {
    stages = List.copyOf(stages);
    draws = List.copyOf(draws);
    tried = List.copyOf(tried);
    kept = List.copyOf(kept);
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
   * What is known of the parameters: the draws that were kept, all of one weight. First what one
   * was in each stage, then the next, so that some that are evenly spread are different ones.
   * Copies of a draw in one stage count once: what stays in many places has virtual people by whom
   * it is nearer than it would be with others, and says that of nothing but them.
   *
   * @return the draws; those of the last stage if none were kept
   */
  public List<Draw> posterior() {
    List<Draw> from = kept.isEmpty() ? draws : kept;
    List<Draw> all = new ArrayList<>();
    List<Set<Draw>> seen = new ArrayList<>();
    for (int draw = 0; draw < draws.size(); draw++) {
      for (int place = draw; place < from.size(); place += draws.size()) {
        int stage = place / draws.size();
        if (stage == seen.size()) {
          seen.add(new HashSet<>());
        }
        if (seen.get(stage).add(from.get(place))) {
          all.add(from.get(place));
        }
      }
    }
    return List.copyOf(all);
  }

  /** Draws, and those of one more stage. */
  static List<Draw> together(List<Draw> before, List<Draw> more) {
    List<Draw> all = new ArrayList<>(before);
    all.addAll(more);
    return all;
  }

  /** Sets that were simulated, and some more; the first ones go. */
  static List<Draw> latest(List<Draw> before, List<Draw> more) {
    List<Draw> all = together(before, more);
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
