package sinew.model;

import java.util.List;

/**
 * What the person is asked to do, and how it changes.
 *
 * @param guidance what decides the changes from week to week
 * @param painLimit pain rule: more than this in the day or the day after is a flare, 0-10
 * @param stepPerWeek rise of activity when it may rise, as a share of itself a week, 0 to 1
 * @param stepDown fall of activity after a flare, as a share of itself, 0 to 1
 * @param reviewWeeks weeks between reviews, 1 to 520
 * @param education whether pain and load are explained and supported
 * @param sittingCare share of the pressure of sitting taken away by a cushion and breaks, 0 to 1
 * @param maintenanceSessionsPerWeek sessions a week kept up after full recovery, 0 to 7
 * @param phases the phases in order, at least one; the last goes on until the end
 * @param activities what is kept up beside the plan
 */
public record LoadPlan(
    Guidance guidance,
    double painLimit,
    double stepPerWeek,
    double stepDown,
    int reviewWeeks,
    boolean education,
    double sittingCare,
    int maintenanceSessionsPerWeek,
    List<Phase> phases,
    List<Activity> activities) {

  public LoadPlan {
    phases = List.copyOf(phases);
    activities = List.copyOf(activities);
    if (phases.isEmpty()) {
      throw new IllegalArgumentException("a plan needs at least one phase");
    }
    require(Range.of(0, 10), "painLimit", painLimit);
    require(Range.of(0, 1), "stepPerWeek", stepPerWeek);
    require(Range.of(0, 1), "stepDown", stepDown);
    require(Range.of(1, 520), "reviewWeeks", reviewWeeks);
    require(Range.of(0, 1), "sittingCare", sittingCare);
    require(Range.of(0, 7), "maintenanceSessionsPerWeek", maintenanceSessionsPerWeek);
  }

  private static void require(Range range, String name, double value) {
    if (!range.contains(value)) {
      throw new IllegalArgumentException(name + " must lie in " + range + ", was " + value);
    }
  }
}
