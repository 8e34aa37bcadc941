package sinew.chart;

import java.util.List;

/**
 * The measures of an arm over time, and what the arm is called.
 *
 * @param key the arm's name in tables
 * @param label the arm's name at the end of its lines
 * @param trajectories its measures, over the same weeks
 */
public record LabelledTrajectories(String key, String label, List<Trajectory> trajectories) {

  public LabelledTrajectories {
    trajectories = List.copyOf(trajectories);
  }

  /**
   * An arm that tables call by its label.
   *
   * @param label the arm's name
   * @param trajectories its measures, over the same weeks
   */
  public LabelledTrajectories(String label, List<Trajectory> trajectories) {
    this(label, label, trajectories);
  }
}
