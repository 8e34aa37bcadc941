package sinew.simulation;

import java.util.Arrays;
import java.util.List;
import sinew.model.ActivityLevel;
import sinew.model.Eagerness;
import sinew.model.LoadPlan;
import sinew.model.Parameters;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.model.WayBack;

/** How much of what they want to do the people of a block do on a day. */
final class Activities {
  private final Eagerness eagerness;
  private final int size;
  private final double[] demand;
  private final double[] ownLoadTaken;
  private final ActivityLevel[] levels;
  private final double[] level;
  private final double[] caution;
  private final double[] loadTaken;
  private final double[] most;
  private final double[] activity;
  private final double[] carried;
  private final double[] load;
  private double mostBefore;

  /** At the start of the run-in. */
  Activities(Parameters parameters, List<Traits> people, LoadPlan.Progression progression) {
    eagerness = Eagerness.of(parameters);
    size = people.size();
    demand = PerPerson.of(people, Trait.DEMAND);
    ownLoadTaken = PerPerson.of(people, Trait.LOAD_TAKEN);
    ActivityLevel.Rules rules = ActivityLevel.Rules.of(parameters, progression);
    levels =
        people.stream()
            .map(traits -> ActivityLevel.of(rules, traits))
            .toArray(ActivityLevel[]::new);
    level = Arrays.stream(levels).mapToDouble(ActivityLevel::share).toArray();
    caution = new double[size];
    loadTaken = new double[size];
    most = new double[size];
    activity = new double[size];
    carried = new double[size];
    load = new double[size];
  }

  /** How a person's level changes; {@link #changed} has to be told. */
  ActivityLevel level(int person) {
    return levels[person];
  }

  /** A person's level has changed. */
  void changed(int person) {
    level[person] = levels[person].share();
  }

  /**
   * What is done on a day: events and the rest after a treatment limit it (M33).
   *
   * @param day the day
   * @param routine what the day holds for everybody
   * @param waysBack the ways back after treatments, if any asks for rest
   * @param underPlan 1 for those under the plan, 0 for those in usual life
   */
  void plan(int day, Routine routine, WayBack[] waysBack, double[] underPlan) {
    limit(routine.activityAtMost(day), waysBack.length > 0);
    for (int i = 0; i < waysBack.length; i++) {
      most[i] = Math.min(most[i], waysBack[i].activityAtMost(day));
    }
    for (int i = 0; i < size; i++) {
      loadTaken[i] = Eagerness.loadTaken(ownLoadTaken[i], caution[i]);
    }
    act(underPlan);
    load(routine.share(day));
  }

  /** The limit for all people alike, which hardly ever changes. */
  private void limit(double mostOfAll, boolean otherLimits) {
    if (otherLimits || mostOfAll != mostBefore) {
      Arrays.fill(most, mostOfAll);
      mostBefore = mostOfAll;
    }
  }

  private void act(double[] underPlan) {
    for (int i = 0; i < size; i++) {
      double done = level[i] * Math.max(1, loadTaken[i] * underPlan[i]);
      activity[i] = Math.min(Math.max(level[i], Math.min(1, done)), most[i]);
    }
    for (int i = 0; i < size; i++) {
      carried[i] = Math.min(level[i], activity[i]);
    }
  }

  private void load(double share) {
    for (int i = 0; i < size; i++) {
      load[i] = activity[i] * share * demand[i];
    }
  }

  /** Pain makes cautious. */
  void hurt(double[] weekPain) {
    for (int i = 0; i < size; i++) {
      caution[i] = eagerness.nextCaution(caution[i], weekPain[i]);
    }
  }

  /** The activity that is planned for the next day, as a share of demand. */
  double[] level() {
    return level;
  }

  /** The activity of the day, as a share of demand. */
  double[] done() {
    return activity;
  }

  /** Activity of the day that counts as carried: what is done beyond the plan earns nothing. */
  double[] carried() {
    return carried;
  }

  /** The load of the day's activity, without noise and spells. */
  double[] load() {
    return load;
  }

  /** Load taken over load planned. */
  double[] loadTaken() {
    return loadTaken;
  }
}
