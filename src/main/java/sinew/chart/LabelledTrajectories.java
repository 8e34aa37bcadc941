package sinew.chart;

import java.util.List;

/**
 * The measures of an arm over time, and what the arm is called.
 *
 * @param label the arm's name at the end of its lines
 * @param trajectories its measures, over the same weeks
 */
public record LabelledTrajectories(String label, List<Trajectory> trajectories) {

  public LabelledTrajectories {
    trajectories = List.copyOf(trajectories);
  }
}
