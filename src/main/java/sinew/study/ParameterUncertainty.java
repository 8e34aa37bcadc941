package sinew.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.model.Parameters;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.Outcomes;
import sinew.simulation.Simulation;
import sinew.statistics.BetweenGroups;
import sinew.statistics.PairedDifference;
import sinew.statistics.SampleQuantile;
import sinew.statistics.Share;
import sinew.statistics.SurvivalCurve;

/**
 * The uncertainty of the shares of an arm that comes from unknown parameters. Under each member of
 * an ensemble other people live, few of them. Members differ by their parameters and by chance
 * between their people; what chance adds is taken out. The range is that of the members, whether
 * the defaults lie in it or not. It is separate from how people differ, and from Monte Carlo error.
 * Relapse has none.
 */
public final class ParameterUncertainty {
  /** Few for each member are enough, as chance is taken out and the middle is that of all. */
  public static final int PATIENTS = 300;

  private static final double LOW = 0.05;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.95;

  private final List<Outcomes> members;

  /** By endpoint and day, the shares of the members. */
  private final Map<Endpoint, BetweenGroups> reached = new EnumMap<>(Endpoint.class);

  private ParameterUncertainty(List<Outcomes> members) {
    this.members = members;
    for (Endpoint endpoint : Endpoint.paired()) {
      reached.put(
          endpoint,
          BetweenGroups.of(
              members.stream().map(member -> shares(member, endpoint)).toArray(double[][]::new),
              PATIENTS));
    }
  }

  private static double[] shares(Outcomes member, Endpoint endpoint) {
    SurvivalCurve curve = SurvivalCurve.of(member.days(endpoint));
    return IntStream.rangeClosed(0, member.days(endpoint).horizonDays())
        .mapToDouble(curve::reached)
        .toArray();
  }

  /**
   * The uncertainty of an arm. In every arm of a study a member has the same people.
   *
   * @param scenario the arm
   * @param members sets of parameters that fit about equally well, at least two
   * @param laboratory where
   * @return the uncertainty
   */
  public static ParameterUncertainty of(
      Scenario scenario, List<Parameters> members, Laboratory laboratory) {
    List<Supplier<Outcomes>> work = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Scenario drawn = scenario.withDefaults(members.get(i));
      Batch people = people(i);
      work.add(() -> live(drawn, people, laboratory.seed()));
    }
    return new ParameterUncertainty(
        laboratory.backend().all(work, laboratory.progress().inPiecesOf(PATIENTS)));
  }

  /**
   * Who lives under a member.
   *
   * @param member its number, from 0
   * @return the patients, of whom no other member has one
   */
  public static Batch people(int member) {
    return new Batch((long) member * PATIENTS, PATIENTS);
  }

  private static Outcomes live(Scenario scenario, Batch people, long seed) {
    int rows = Math.toIntExact(people.first() + people.size());
    return new Simulation(scenario, seed, rows).run(people);
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
   * @return range and median over the sets of the share that has reached it by then
   */
  public ModelRange reached(Endpoint endpoint, int day) {
    return range(reached.get(endpoint).at(day));
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
   * @return their ranges
   */
  Paired against(ParameterUncertainty first, Endpoint endpoint) {
    List<PairedDifference> differences =
        IntStream.range(0, members.size())
            .mapToObj(
                i ->
                    PairedDifference.of(
                        first.members.get(i).rows(endpoint), members.get(i).rows(endpoint)))
            .toList();
    return new Paired(
        range(differences, PairedDifference::sooner), range(differences, PairedDifference::later));
  }

  private static ModelRange range(
      List<PairedDifference> differences, Function<PairedDifference, Share> share) {
    double[][] shares =
        differences.stream()
            .map(difference -> new double[] {share.apply(difference).value()})
            .toArray(double[][]::new);
    return range(BetweenGroups.of(shares, PATIENTS).at(0));
  }
}
