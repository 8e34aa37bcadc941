package sinew.study;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.model.Parameters;
import sinew.scenario.Scenario;
import sinew.simulation.Outcomes;
import sinew.simulation.Simulation;
import sinew.statistics.Interval;
import sinew.statistics.PairedDifference;
import sinew.statistics.SampleQuantile;
import sinew.statistics.Share;
import sinew.statistics.SurvivalCurve;

/**
 * The uncertainty of the shares of an arm that comes from unknown parameters. The same patients
 * live under every member of an ensemble, and the shift of each share against the defaults is what
 * counts. The range is that of the members, whether the defaults lie in it or not. It is separate
 * from how people differ, and from Monte Carlo error. Relapse has none.
 */
public final class ParameterUncertainty {
  /** Few patients are enough for a difference, as the same patients live under every member. */
  public static final int PATIENTS = 300;

  private static final double LOW = 0.05;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.95;

  private final Outcomes standard;
  private final List<Outcomes> members;
  private final Map<Endpoint, List<double[]>> shifts = new EnumMap<>(Endpoint.class);

  private ParameterUncertainty(Outcomes standard, List<Outcomes> members) {
    this.standard = standard;
    this.members = members;
    for (Endpoint endpoint : Endpoint.values()) {
      if (endpoint.fromDayZero()) {
        shifts.put(endpoint, shifts(endpoint, standard, members));
      }
    }
  }

  /**
   * The uncertainty of an arm.
   *
   * @param scenario the arm
   * @param members sets of parameters that fit about equally well, at least two
   * @param laboratory where
   * @return the uncertainty
   */
  static ParameterUncertainty of(
      Scenario scenario, List<Parameters> members, Laboratory laboratory) {
    Laboratory small = laboratory.with(PATIENTS);
    return new ParameterUncertainty(
        run(scenario, small),
        members.stream().map(member -> run(scenario.withDefaults(member), small)).toList());
  }

  private static Outcomes run(Scenario scenario, Laboratory laboratory) {
    return laboratory.run(new Simulation(scenario, laboratory.seed(), PATIENTS));
  }

  private static List<double[]> shifts(
      Endpoint endpoint, Outcomes standard, List<Outcomes> members) {
    SurvivalCurve from = SurvivalCurve.of(standard.days(endpoint));
    List<SurvivalCurve> to =
        members.stream().map(member -> SurvivalCurve.of(member.days(endpoint))).toList();
    return IntStream.rangeClosed(0, from.horizonDays())
        .mapToObj(
            day ->
                to.stream().mapToDouble(curve -> curve.reached(day) - from.reached(day)).toArray())
        .toList();
  }

  /** The range of a share, moved by each of the shifts. */
  private static ModelRange moved(double share, double[] shifts) {
    double[] shares =
        Arrays.stream(shifts).map(shift -> Math.min(1, Math.max(0, share + shift))).toArray();
    return new ModelRange(
        SampleQuantile.of(shares, LOW),
        SampleQuantile.of(shares, MIDDLE),
        SampleQuantile.of(shares, HIGH));
  }

  /**
   * How many sets of parameters were tried.
   *
   * @return the number
   */
  public int draws() {
    return members.size();
  }

  /**
   * Where the sets of parameters put a share.
   *
   * @param endpoint any endpoint but relapse
   * @param day the day
   * @param share the share that has reached it by then with the defaults, 0 to 1
   * @return range and median over the sets
   */
  public ModelRange reached(Endpoint endpoint, int day, double share) {
    return moved(share, shifts.get(endpoint).get(day));
  }

  /**
   * The uncertainty of who recovers sooner under one arm than under another.
   *
   * @param sooner range over nine of ten sets of the share who are sooner, 0 to 1
   * @param later range of the share who are later
   */
  public record Paired(Interval sooner, Interval later) {}

  /**
   * The ranges, over nine of ten sets of parameters, of the shares who reach an endpoint sooner,
   * and later, than under another arm. Both arms have the same set.
   *
   * @param first the other arm, with the same sets
   * @param endpoint any endpoint but relapse
   * @param found the difference with the defaults
   * @return their ranges
   */
  Paired against(ParameterUncertainty first, Endpoint endpoint, PairedDifference found) {
    PairedDifference here = difference(endpoint, first.standard, standard);
    List<PairedDifference> there =
        IntStream.range(0, members.size())
            .mapToObj(i -> difference(endpoint, first.members.get(i), members.get(i)))
            .toList();
    return new Paired(
        range(found, here, there, PairedDifference::sooner).interval(),
        range(found, here, there, PairedDifference::later).interval());
  }

  private static PairedDifference difference(Endpoint endpoint, Outcomes first, Outcomes other) {
    return PairedDifference.of(first.rows(endpoint), other.rows(endpoint));
  }

  private static ModelRange range(
      PairedDifference found,
      PairedDifference here,
      List<PairedDifference> there,
      Function<PairedDifference, Share> share) {
    double[] shifts =
        there.stream()
            .mapToDouble(other -> share.apply(other).value() - share.apply(here).value())
            .toArray();
    return moved(share.apply(found).value(), shifts);
  }
}
