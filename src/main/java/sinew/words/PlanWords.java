package sinew.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sinew.model.Activity;
import sinew.model.Escalation;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.LoadPlan;
import sinew.model.Phase;
import sinew.model.Prescription;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.Times;

/** What the people were asked to do. */
public final class PlanWords {
  private static final double NOTHING_ASKED = 10;

  private static final Columns<Step> PHASES =
      Columns.of(Step.class)
          .text("phase", "Phase", step -> step.phase().name())
          .text("duration", "How long", Step::howLong)
          .text("exit", "Goes on when", Step::goesOnWhen)
          .text("activity", "Activity up to", Step::activity)
          .text("exercise", "Exercise", step -> exercise(step.phase()));

  private PlanWords() {}

  /**
   * The phases of a plan.
   *
   * @param plan the plan
   * @return one row a phase
   */
  public static Table<Step> of(LoadPlan plan) {
    int last = plan.phases().size() - 1;
    return new Table<>(
        "Phases of the plan",
        PHASES,
        IntStream.rangeClosed(0, last)
            .mapToObj(i -> new Step(plan.phases().get(i), i == last))
            .toList());
  }

  /**
   * A phase of a plan.
   *
   * @param phase the phase
   * @param last whether it goes on until the end
   */
  public record Step(Phase phase, boolean last) {
    private String howLong() {
      return last ? "until the end" : weeks(phase.exit());
    }

    private String goesOnWhen() {
      return last ? Numbers.NONE : asked(phase.exit());
    }

    private String activity() {
      return Numbers.percent(phase.maximumActivity()) + " of the person's own goal";
    }
  }

  private static String weeks(Phase.Exit exit) {
    String least = Times.counted(Math.round(exit.leastWeeks()), "week");
    return Double.isInfinite(exit.mostWeeks())
        ? least + " or more"
        : Math.round(exit.leastWeeks()) + " to " + Math.round(exit.mostWeeks()) + " weeks";
  }

  private static String asked(Phase.Exit exit) {
    List<String> asked = new ArrayList<>();
    if (exit.pain() < NOTHING_ASKED) {
      asked.add("pain is " + Numbers.upToOneDecimal(exit.pain()) + " out of 10 or less");
    }
    if (exit.strength() > 0) {
      asked.add(
          "strength is " + Numbers.percent(exit.strength()) + " of the own sound tendon or more");
    }
    return asked.isEmpty() ? "–" : String.join(", ", asked);
  }

  /** The exercise of a phase in words. */
  static String exercise(Phase phase) {
    Phase.Exercise exercise = phase.exercise();
    if (exercise.kind() == ExerciseClass.NONE || exercise.sessionsPerWeek() == 0) {
      return "none";
    }
    return exercise.kind().label()
        + ", "
        + exercise.sessionsPerWeek()
        + " a week, "
        + exercise.sets()
        + " x "
        + exercise.repetitions()
        + ", at "
        + Numbers.percent(exercise.intensity())
        + " of what the tendon bears";
  }

  /**
   * The rules of a plan.
   *
   * @param plan the plan
   * @return sentences
   */
  public static List<String> rules(LoadPlan plan) {
    List<String> rules = new ArrayList<>();
    rules.add(plan.guidance().sentence());
    if (plan.guidance() == Guidance.SYMPTOMS) {
      rules.add(
          "Pain above "
              + Numbers.upToOneDecimal(plan.progression().painLimit())
              + " out of 10 is a flare and eases the plan.");
      rules.add(
          "The plan is looked at every " + Times.every(plan.progression().reviewDays()) + ".");
    }
    LoadPlan.Support support = plan.support();
    if (support.education()) {
      rules.add("Pain and load are explained, and questions answered.");
    }
    if (support.sittingShare() < 1) {
      rules.add(
          "A cushion or breaks take away "
              + Numbers.percent(1 - support.sittingShare())
              + " of the pressure of sitting.");
    }
    if (support.treatsCause()) {
      rules.add("A cause such as a stiff hip or a weak calf is looked for and worked on.");
    }
    rules.addAll(ending(plan.aftercare()));
    plan.care().prescriptions().forEach(given -> rules.add(treatment(given)));
    plan.care().escalations().forEach(step -> rules.add(escalation(step)));
    plan.activities().forEach(activity -> rules.add(activity(activity)));
    return rules;
  }

  private static List<String> ending(LoadPlan.Aftercare aftercare) {
    List<String> rules = new ArrayList<>();
    if (aftercare.maintenanceSessionsPerWeek() > 0) {
      rules.add(
          "After recovery, exercise goes on: "
              + aftercare.maintenanceSessionsPerWeek()
              + " a week.");
    }
    if (!Double.isNaN(aftercare.quitsAtPain())) {
      rules.add(
          "The plan is dropped for full sport as soon as pain is "
              + Numbers.upToOneDecimal(aftercare.quitsAtPain())
              + " out of 10 or less.");
    }
    return rules;
  }

  private static String treatment(Prescription given) {
    String from = given.fromDay() == 0 ? "" : ", from day " + given.fromDay();
    return "Treatment: " + given.treatment().name() + from + ", " + doses(given) + ".";
  }

  private static String doses(Prescription given) {
    String every = "every " + Times.every(given.everyDays());
    if (given.doses() == Integer.MAX_VALUE) {
      return every;
    }
    return given.doses() == 1 ? "once" : given.doses() + " times, " + every;
  }

  private static String escalation(Escalation step) {
    return "If pain has not fallen by "
        + Numbers.percent(step.painFellLess())
        + " after "
        + Times.counted(step.afterWeeks(), "week")
        + ": "
        + step.prescription().treatment().name()
        + ", "
        + doses(step.prescription())
        + ".";
  }

  private static String activity(Activity activity) {
    return "Beside the plan: "
        + activity.name()
        + ", "
        + Times.counted(activity.daysPerWeek(), "day")
        + " a week.";
  }
}
