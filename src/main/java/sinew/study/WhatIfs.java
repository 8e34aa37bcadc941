package sinew.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sinew.model.State;
import sinew.model.Traits;
import sinew.scenario.Scenario;
import sinew.simulation.Outcomes;
import sinew.simulation.Simulation;
import sinew.statistics.WeeklyCounts;

/**
 * What becomes of some people of an arm if they do or have one thing otherwise. Each person is
 * compared with themselves, so that a thousand say it to about one of a hundred. Immutable.
 */
public final class WhatIfs {
  /** How many people are looked at, if the arm has as many. */
  public static final int PEOPLE = 1_000;

  /** As long as is told of them: how people are within a year. */
  private static final int WEEKS = 52;

  /** How many say what the middle person does. */
  private static final int SAMPLE = 201;

  private final Outcomes asPlanned;
  private final List<Changed> changed;

  private WhatIfs(Outcomes asPlanned, List<Changed> changed) {
    this.asPlanned = asPlanned;
    this.changed = List.copyOf(changed);
  }

  /**
   * The same people with one change.
   *
   * @param whatIf the change
   * @param outcomes what came of it
   */
  private record Changed(WhatIf whatIf, Outcomes outcomes) {}

  /**
   * The changes of an arm.
   *
   * @param scenario the arm
   * @param all what came of all its people
   * @param laboratory where; its patients are those of the arm
   * @return the changes that apply
   */
  static WhatIfs of(Scenario scenario, Outcomes all, Laboratory laboratory) {
    Laboratory few = laboratory.with(people(laboratory));
    Outcomes asPlanned = few.patients() == laboratory.patients() ? all : run(scenario, few);
    List<Changed> changed = new ArrayList<>();
    applying(scenario, laboratory.seed())
        .forEach((whatIf, other) -> changed.add(new Changed(whatIf, run(other, few))));
    return new WhatIfs(asPlanned, changed);
  }

  private static int people(Laboratory laboratory) {
    return Math.min(PEOPLE, laboratory.patients());
  }

  private static Outcomes run(Scenario scenario, Laboratory laboratory) {
    Scenario year = scenario.withHorizonWeeks(Math.min(WEEKS, scenario.horizonWeeks()));
    return laboratory.run(new Simulation(year, laboratory.seed(), 0));
  }

  /** How many lives the changes of an arm take. */
  static long lives(Scenario scenario, Laboratory laboratory) {
    long runs = laboratory.patients() > PEOPLE ? 1 : 0;
    return (runs + applying(scenario, laboratory.seed()).size()) * people(laboratory);
  }

  /** The changes that apply, each with the scenario that it makes. */
  private static Map<WhatIf, Scenario> applying(Scenario scenario, long seed) {
    List<Traits> sample = Simulation.people(scenario, seed, SAMPLE);
    Map<WhatIf, Scenario> applying = new EnumMap<>(WhatIf.class);
    for (WhatIf whatIf : WhatIf.values()) {
      whatIf.in(scenario, sample).ifPresent(other -> applying.put(whatIf, other));
    }
    return applying;
  }

  /**
   * How many people are compared with themselves.
   *
   * @return the number
   */
  public long size() {
    return asPlanned.states().total(0);
  }

  /**
   * The changes.
   *
   * @return those that apply to these people and this plan, in the order of {@link WhatIf}
   */
  public List<WhatIf> all() {
    return changed.stream().map(Changed::whatIf).toList();
  }

  /**
   * How many more are in a state.
   *
   * @param whatIf one of the changes
   * @param week the week, up to a year
   * @param state the state
   * @return the share with the change minus that without, -1 to 1
   */
  public double more(WhatIf whatIf, int week, State state) {
    Optional<Changed> one = changed.stream().filter(it -> it.whatIf() == whatIf).findFirst();
    return share(one.orElseThrow().outcomes(), week, state) - share(asPlanned, week, state);
  }

  private static double share(Outcomes outcomes, int week, State state) {
    WeeklyCounts states = outcomes.states();
    return (double) states.count(week, state.ordinal()) / states.total(week);
  }
}
