package sinew.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sinew.model.Endpoint;
import sinew.scenario.Factor;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.Outcomes;
import sinew.simulation.Simulation;
import sinew.statistics.SurvivalCurve;

/**
 * One factor over a range of values, all else equal, on the same virtual patients.
 *
 * @param scenario all else
 * @param factor what is varied
 * @param values the values, in order
 */
public record Sweep(Scenario scenario, Factor factor, List<Double> values)
    implements Experiment<Sweep.Result> {

  public Sweep {
    values = List.copyOf(values);
  }

  /**
   * The result of a sweep.
   *
   * @param sweep what was varied
   * @param levels a level for each value, in order
   */
  public record Result(Sweep sweep, List<Level> levels) {}

  /**
   * The result at one value.
   *
   * @param value the value that everybody has
   * @param curves the curve of each endpoint but relapse
   */
  public record Level(double value, Map<Endpoint, SurvivalCurve> curves) {

    /**
     * The curve of an endpoint.
     *
     * @param endpoint any but relapse
     * @return the curve
     */
    public SurvivalCurve curve(Endpoint endpoint) {
      return curves.get(endpoint);
    }
  }

  @Override
  public String name() {
    return scenario.name() + "-sweep";
  }

  @Override
  public long lives(Laboratory laboratory) {
    return (long) values.size() * laboratory.patients();
  }

  @Override
  public Result run(Laboratory laboratory) {
    List<Level> levels = new ArrayList<>();
    for (double value : values) {
      Scenario level = factor.set(scenario, value).named(factor.setting(value));
      Simulation simulation = new Simulation(level, laboratory.seed(), 0);
      Batch all = new Batch(0, laboratory.patients());
      levels.add(new Level(value, curves(laboratory.run(simulation, all))));
    }
    return new Result(this, levels);
  }

  private static Map<Endpoint, SurvivalCurve> curves(Outcomes outcomes) {
    Map<Endpoint, SurvivalCurve> curves = new EnumMap<>(Endpoint.class);
    for (Endpoint endpoint : Endpoint.values()) {
      if (endpoint.fromDayZero()) {
        curves.put(endpoint, SurvivalCurve.of(outcomes.days(endpoint)));
      }
    }
    return curves;
  }
}
