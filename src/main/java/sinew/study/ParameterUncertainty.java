package sinew.study;

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
import sinew.statistics.EventTimes;
import sinew.statistics.PairedDifference;
import sinew.statistics.SampleQuantile;
import sinew.statistics.Share;

/**
 * The uncertainty of the shares of an arm that comes from unknown parameters. The same few patients
 * live under every member of an ensemble and with the defaults. Among those who have reached an
 * endpoint with the defaults, and among the others, the share is counted who have with the member;
 * both are weighted as all patients of the arm have reached it with the defaults. So it matters
 * little whether the few are a little better off than all. The range is that of the members,
 * whether the defaults lie in it or not. It is separate from how people differ, and from Monte
 * Carlo error. Relapse has none.
 *
 * @see "Holt and Smith (1979), Post stratification, Journal of the Royal Statistical Society A
 *     142:33-46"
 */
public final class ParameterUncertainty {
  /** Few patients are enough for a difference, as the same patients live under every member. */
  public static final int PATIENTS = 300;

  private static final double LOW = 0.05;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.95;

  private final Outcomes standard;
  private final List<Outcomes> members;
  private final Map<Endpoint, List<Given>> given = new EnumMap<>(Endpoint.class);

  private ParameterUncertainty(Outcomes standard, List<Outcomes> members) {
    this.standard = standard;
    this.members = members;
    for (Endpoint endpoint : Endpoint.values()) {
      if (endpoint.fromDayZero()) {
        given.put(
            endpoint, members.stream().map(member -> given(endpoint, standard, member)).toList());
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
  public static ParameterUncertainty of(
      Scenario scenario, List<Parameters> members, Laboratory laboratory) {
    Laboratory small = laboratory.with(PATIENTS);
    return new ParameterUncertainty(
        run(scenario, small),
        members.stream().map(member -> run(scenario.withDefaults(member), small)).toList());
  }

  private static Outcomes run(Scenario scenario, Laboratory laboratory) {
    return laboratory.run(new Simulation(scenario, laboratory.seed(), PATIENTS));
  }

  /** Who has reached an endpoint with a member, given what became of them with the defaults. */
  private static final class Given {
    /** By day, of those who have with the defaults the share who have with the member. */
    private final double[] reached;

    /** By day, the same of those who have not. */
    private final double[] others;

    Given(double[] reached, double[] others) {
      this.reached = reached;
      this.others = others;
    }

    double share(int day, double withDefaults) {
      return withDefaults * reached[day] + (1 - withDefaults) * others[day];
    }
  }

  private static Given given(Endpoint endpoint, Outcomes standard, Outcomes member) {
    EventTimes from = standard.rows(endpoint);
    EventTimes to = member.rows(endpoint);
    int horizon = standard.days(endpoint).horizonDays();
    int[] first = new int[horizon + 2];
    int[] any = new int[horizon + 2];
    int[] both = new int[horizon + 2];
    for (int row = 0; row < from.size(); row++) {
      int before = from.observed(row) ? from.day(row) : horizon + 1;
      int now = to.observed(row) ? to.day(row) : horizon + 1;
      first[before]++;
      any[now]++;
      both[Math.max(before, now)]++;
    }
    double[] reached = new double[horizon + 1];
    double[] others = new double[horizon + 1];
    int had = 0;
    int have = 0;
    int hadAndHave = 0;
    for (int day = 0; day <= horizon; day++) {
      had += first[day];
      have += any[day];
      hadAndHave += both[day];
      reached[day] = had == 0 ? 1 : (double) hadAndHave / had;
      others[day] = had == from.size() ? 0 : (double) (have - hadAndHave) / (from.size() - had);
    }
    return new Given(reached, others);
  }

  private static ModelRange range(double... shares) {
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
    return range(
        given.get(endpoint).stream().mapToDouble(member -> member.share(day, share)).toArray());
  }

  /**
   * The uncertainty of who recovers sooner under one arm than under another.
   *
   * @param sooner range and median over the sets of the share who are sooner, 0 to 1
   * @param later the same of the share who are later
   */
  public record Paired(ModelRange sooner, ModelRange later) {}

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
        range(found, here, there, PairedDifference::sooner),
        range(found, here, there, PairedDifference::later));
  }

  private static PairedDifference difference(Endpoint endpoint, Outcomes first, Outcomes other) {
    return PairedDifference.of(first.rows(endpoint), other.rows(endpoint));
  }

  private static ModelRange range(
      PairedDifference found,
      PairedDifference here,
      List<PairedDifference> there,
      Function<PairedDifference, Share> share) {
    double all = share.apply(found).value();
    double few = share.apply(here).value();
    return range(
        there.stream()
            .mapToDouble(other -> all + (share.apply(other).value() - few))
            .map(moved -> Math.min(1, Math.max(0, moved)))
            .toArray());
  }
}
