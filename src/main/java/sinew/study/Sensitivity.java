package sinew.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.random.Purpose;
import sinew.random.RandomStream;
import sinew.scenario.Factor;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.Outcomes;
import sinew.simulation.Simulation;
import sinew.statistics.MorrisScreen;
import sinew.statistics.SobolIndices;
import sinew.statistics.SurvivalCurve;

/**
 * Which of several factors move recovery most when all vary at once, each uniformly over its range
 * and independently of the others. The result is the mean time to full recovery up to the horizon,
 * of the same virtual patients at every point.
 *
 * @param scenario all else
 * @param group what is varied
 * @param points base points of the indices in each of {@value #SHIFTS} scrambles
 * @param trajectories trajectories of the screen, at least 2
 */
public record Sensitivity(Scenario scenario, Group group, int points, int trajectories)
    implements Experiment<Sensitivity.Result> {
  /** Scrambles of the points; their spread gives the intervals. */
  private static final int SHIFTS = 8;

  /** Scrambles come first among the items of random numbers, trajectories after them. */
  private static final int FIRST_TRAJECTORY = 1_000;

  /**
   * Factors that vary together.
   *
   * @param key what the group is called in files
   * @param title what its factors have in common
   * @param about how their ranges came about
   * @param factors the factors, at least one
   */
  public record Group(String key, String title, String about, List<Factor> factors) {
    public Group {
      factors = List.copyOf(factors);
    }
  }

  /**
   * The effect of a factor. Times are days.
   *
   * @param factor the factor
   * @param low mean time with the factor at the low end, all else as in the scenario
   * @param high mean time with the factor at the high end
   * @param index its share of the variance
   * @param screen its elementary effects
   */
  public record Effect(
      Factor factor,
      double low,
      double high,
      SobolIndices.Index index,
      MorrisScreen.Effect screen) {}

  /**
   * The result.
   *
   * @param study what was asked
   * @param asWritten mean time in the scenario as it is, in days
   * @param effects an effect for each factor, the largest total index first
   */
  public record Result(Sensitivity study, double asWritten, List<Effect> effects) {}

  /**
   * The points at which all factors vary at once.
   *
   * @return how many base points, of all scrambles
   */
  public int basePoints() {
    return SHIFTS * points;
  }

  /** The number of settings of the factors that are simulated. */
  private long settings() {
    int each = group.factors().size();
    return (long) basePoints() * (each + 2) + (long) trajectories * (each + 1) + 2L * each + 1;
  }

  @Override
  public String name() {
    return scenario.name() + "-sensitivity";
  }

  @Override
  public long lives(Laboratory laboratory) {
    return laboratory.patients() * settings();
  }

  @Override
  public Result run(Laboratory laboratory) {
    long seed = laboratory.seed();
    List<Factor> factors = group.factors();
    Runs runs = new Runs(laboratory);
    SobolIndices.Design design =
        new SobolIndices.Design(factors.size(), points, uniform(seed, 0, SHIFTS));
    List<SobolIndices.Index> indices =
        SobolIndices.of(design, runs.meanDays(settings(design.places())));
    List<List<Double>> paths =
        MorrisScreen.places(factors.size(), uniform(seed, FIRST_TRAJECTORY, trajectories));
    List<MorrisScreen.Effect> screen = MorrisScreen.of(paths, runs.meanDays(settings(paths)));
    List<Double> alone = runs.meanDays(oneAtATime());
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < factors.size(); i++) {
      double low = alone.get(1 + 2 * i);
      double high = alone.get(2 + 2 * i);
      effects.add(new Effect(factors.get(i), low, high, indices.get(i), screen.get(i)));
    }
    effects.sort((a, b) -> Double.compare(b.index().total().value(), a.index().total().value()));
    return new Result(this, alone.get(0), List.copyOf(effects));
  }

  /** The scenario as it is, then with each factor at the low and at the high end. */
  private List<Scenario> oneAtATime() {
    List<Scenario> settings = new ArrayList<>(List.of(scenario));
    for (Factor factor : group.factors()) {
      settings.add(factor.set(scenario, factor.range().low()));
      settings.add(factor.set(scenario, factor.range().high()));
    }
    return settings;
  }

  private List<Scenario> settings(List<List<Double>> places) {
    return places.stream().map(this::setting).toList();
  }

  private Scenario setting(List<Double> place) {
    Scenario setting = scenario;
    for (int i = 0; i < place.size(); i++) {
      Factor factor = group.factors().get(i);
      setting = factor.set(setting, factor.value(place.get(i)));
    }
    return setting;
  }

  /** Two numbers for each factor, in each of some rows. */
  private List<List<Double>> uniform(long seed, int firstItem, int rows) {
    return IntStream.range(firstItem, firstItem + rows)
        .mapToObj(item -> RandomStream.at(seed, 0, Purpose.SENSITIVITY, item))
        .map(
            stream ->
                DoubleStream.generate(stream::uniform)
                    .limit(2L * group.factors().size())
                    .boxed()
                    .toList())
        .toList();
  }

  /** The same patients in many settings, each of which is a piece of work. */
  private record Runs(Laboratory laboratory) {

    List<Double> meanDays(List<Scenario> settings) {
      List<Supplier<Double>> work = settings.stream().map(this::meanDays).toList();
      return laboratory
          .backend()
          .all(work, laboratory.progress().inPiecesOf(laboratory.patients()));
    }

    private Supplier<Double> meanDays(Scenario setting) {
      Simulation simulation = new Simulation(setting, laboratory.seed(), 0);
      return () -> {
        Outcomes outcomes = simulation.run(new Batch(0, laboratory.patients()));
        SurvivalCurve curve = SurvivalCurve.of(outcomes.days(Endpoint.FULL_RECOVERY));
        return curve.restrictedMean(curve.horizonDays()).value();
      };
    }
  }
}
