package sinew.model;

import java.util.List;

/**
 * What the person is asked to do, and how it changes.
 *
 * @param guidance what decides the changes from review to review
 * @param progression how fast they are
 * @param support what is explained and eased
 * @param aftercare how the plan ends
 * @param phases the phases in order, at least one; the last goes on until the end
 * @param activities what is kept up beside the plan
 * @param care treatments beside the load
 */
public record LoadPlan(
    Guidance guidance,
    Progression progression,
    Support support,
    Aftercare aftercare,
    List<Phase> phases,
    List<Activity> activities,
    Care care) {

  public LoadPlan {
    phases = List.copyOf(phases);
    activities = List.copyOf(activities);
    if (phases.isEmpty()) {
      throw new IllegalArgumentException("a plan needs at least one phase");
    }
  }

  /**
   * The same plan with other rules of progression.
   *
   * @param other the rules
   * @return the changed copy
   */
  public LoadPlan with(Progression other) {
    return new LoadPlan(guidance, other, support, aftercare, phases, activities, care);
  }

  /**
   * How fast a person is moved on: clinics and people differ where symptoms decide, and not where
   * the calendar does.
   *
   * @param traits the person's traits
   * @return a factor on the pace of the plan
   */
  public double pace(Traits traits) {
    return guidance == Guidance.SYMPTOMS ? traits.of(Trait.PACE) : 1;
  }

  /**
   * How activity changes.
   *
   * @param painLimit pain rule: more than this in the day or the day after is a flare, 0-10
   * @param stepPerWeek rise of activity when it may rise, as a share of itself a week, 0 to 1
   * @param stepDown fall of activity after a flare, as a share of itself, 0 to 1
   * @param reviewDays days between reviews, 1 to 3,650
   */
  public record Progression(double painLimit, double stepPerWeek, double stepDown, int reviewDays) {
    public Progression {
      require(PlanRule.PAIN_LIMIT, painLimit);
      require(PlanRule.STEP_PER_WEEK, stepPerWeek);
      require(PlanRule.STEP_DOWN, stepDown);
      require(PlanRule.REVIEW_DAYS, reviewDays);
    }

    /**
     * The same rules but one.
     *
     * @param rule the rule to change
     * @param value its value; days are rounded to whole ones
     * @return the changed copy
     */
    public Progression with(PlanRule rule, double value) {
      return new Progression(
          rule == PlanRule.PAIN_LIMIT ? value : painLimit,
          rule == PlanRule.STEP_PER_WEEK ? value : stepPerWeek,
          rule == PlanRule.STEP_DOWN ? value : stepDown,
          rule == PlanRule.REVIEW_DAYS ? (int) Math.round(value) : reviewDays);
    }

    private static void require(PlanRule rule, double value) {
      LoadPlan.require(rule.range(), rule.key(), value);
    }
  }

  /**
   * What is explained and eased.
   *
   * @param education whether pain and load are explained and supported
   * @param sittingShare how far an hour of sitting presses, against an hour on a hard seat, 0 to 2
   * @param treatsCause whether an underlying cause is worked off
   */
  public record Support(boolean education, double sittingShare, boolean treatsCause) {
    public Support {
      require(Range.of(0, 2), "sittingShare", sittingShare);
    }
  }

  /**
   * How the plan ends.
   *
   * @param maintenanceSessionsPerWeek sessions a week kept up after full recovery, 0 to 14
   * @param taperWeeks weeks in which the sessions fall to those after full recovery, 0 to 104
   * @param quitsAtPain the person goes back to everything and drops the plan as soon as the week's
   *     pain is at most this, 0-10; NaN keeps to the plan
   */
  public record Aftercare(int maintenanceSessionsPerWeek, double taperWeeks, double quitsAtPain) {
    public Aftercare {
      require(Range.of(0, 14), "maintenanceSessionsPerWeek", maintenanceSessionsPerWeek);
      require(Range.of(0, 104), "taperWeeks", taperWeeks);
      if (quitsAtPain < 0 || quitsAtPain > 10) {
        throw new IllegalArgumentException("quitsAtPain must lie in [0, 10], was " + quitsAtPain);
      }
    }

    /**
     * Sessions a week after full recovery: they taper evenly to those of maintenance (M50).
     *
     * @param before sessions a week before it
     * @param days days since full recovery, above 0
     * @return sessions a week
     */
    public int sessionsPerWeek(int before, int days) {
      double left = Math.max(0, 1 - days / (7 * taperWeeks));
      return maintenanceSessionsPerWeek
          + (int) Math.ceil(left * (before - maintenanceSessionsPerWeek));
    }
  }

  private static void require(Range range, String name, double value) {
    if (!range.contains(value)) {
      throw new IllegalArgumentException(name + " must lie in " + range + ", was " + value);
    }
  }
}
