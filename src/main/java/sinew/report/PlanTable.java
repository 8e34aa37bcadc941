package sinew.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import sinew.model.Activity;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Phase;

/** What the people were asked to do. */
final class PlanTable {
  private static final double NOTHING_ASKED = 10;

  private PlanTable() {}

  /**
   * The phases of a plan.
   *
   * @param plan the plan
   * @return one row a phase
   */
  static Table of(LoadPlan plan) {
    int last = plan.phases().size() - 1;
    return new Table(
        "Phases of the plan",
        List.of("Phase", "How long", "Goes on when pain is", "Activity up to", "Exercise"),
        IntStream.rangeClosed(0, last)
            .mapToObj(i -> row(plan.phases().get(i), i == last))
            .toList());
  }

  private static Table.Row row(Phase phase, boolean last) {
    String weeks = TimeWords.counted(Math.round(phase.durationWeeks()), "week");
    boolean asks = phase.exitPain() < NOTHING_ASKED;
    return new Table.Row(
        phase.name(),
        List.of(
            last ? "until the end" : weeks + " or more",
            last || !asks ? "–" : number(phase.exitPain()) + " out of 10 or less",
            percent(phase.maximumActivity()) + " of the person's own goal",
            exercise(phase)));
  }

  private static String exercise(Phase phase) {
    if (phase.exercise() == ExerciseClass.NONE || phase.sessionsPerWeek() == 0) {
      return "none";
    }
    return name(phase.exercise())
        + ", "
        + phase.sessionsPerWeek()
        + " a week, at "
        + percent(phase.intensity())
        + " of what the tendon bears";
  }

  private static String name(ExerciseClass exercise) {
    return switch (exercise) {
      case NONE -> "none";
      case ISOMETRIC -> "holds (isometric)";
      case ISOTONIC -> "curls and bridges (isotonic)";
      case HIP_FLEXION -> "strength with the hip bent";
      case ENERGY_STORAGE -> "swings, hops, sprints (energy storage)";
    };
  }

  /**
   * The rules of a plan.
   *
   * @param plan the plan
   * @return sentences
   */
  static List<String> rules(LoadPlan plan) {
    List<String> rules = new ArrayList<>();
    rules.add(guidance(plan.guidance()));
    if (plan.guidance() == Guidance.SYMPTOMS) {
      rules.add(
          "Pain above " + number(plan.painLimit()) + " out of 10 is a flare and eases the plan.");
      rules.add("The plan is looked at every " + weeks(plan.reviewWeeks()) + ".");
    }
    if (plan.education()) {
      rules.add("Pain and load are explained, and questions answered.");
    }
    if (plan.sittingCare() > 0) {
      rules.add(
          "A cushion and breaks take away "
              + percent(plan.sittingCare())
              + " of the pressure of sitting.");
    }
    if (plan.maintenanceSessionsPerWeek() > 0) {
      rules.add(
          "After recovery, exercise goes on: " + plan.maintenanceSessionsPerWeek() + " a week.");
    }
    plan.activities().forEach(activity -> rules.add(activity(activity)));
    return rules;
  }

  private static String guidance(Guidance guidance) {
    return switch (guidance) {
      case SYMPTOMS -> "Activity goes up one step when pain is low, and eases after a flare.";
      case TIME -> "Activity goes up by the calendar, whatever the tendon says.";
      case USUAL_LIFE -> "Nobody guides: people do less when it hurts, and more when it does not.";
      case IGNORE_PAIN -> "Pain is ignored: what is planned is done, come what may.";
    };
  }

  private static String activity(Activity activity) {
    return "Beside the plan: "
        + activity.name()
        + ", "
        + TimeWords.counted(activity.daysPerWeek(), "day")
        + " a week.";
  }

  private static String weeks(int weeks) {
    return weeks == 1 ? "week" : weeks + " weeks";
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
