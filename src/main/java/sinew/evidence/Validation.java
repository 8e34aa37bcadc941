package sinew.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import sinew.model.Parameters;
import sinew.random.Purpose;
import sinew.random.RandomStream;
import sinew.study.Experiment;
import sinew.study.Laboratory;

/**
 * Published trials repeated with virtual patients: each arm once at large size, for the estimate;
 * then many trials of the published size, whose people are drawn from the same with replacement
 * (the bootstrap), for the sampling error of such a trial. Trials that nothing was fitted to are
 * also repeated under other sets of parameters, for what the model lets expect of them.
 *
 * @param trials the trials
 * @param repeats how many trials of the published size, at least 20
 * @param members sets of parameters that fit about equally well; none for no expectation
 */
public record Validation(List<Trial> trials, int repeats, List<Parameters> members)
    implements Experiment<Validation.Result> {
  /**
   * With so many people in an arm, chance hardly matters beside the error of a published figure.
   */
  public static final int PATIENTS = 3_000;

  private static final double LOW = 2.5;
  private static final double HIGH = 97.5;

  public Validation {
    trials = List.copyOf(trials);
    members = List.copyOf(members);
  }

  @Override
  public String name() {
    return "validation";
  }

  @Override
  public long lives(Laboratory laboratory) {
    return lives(laboratory.patients());
  }

  /**
   * All the work.
   *
   * @param patients how many people an arm should have
   * @return the number of lives, of people too who are only looked at
   */
  public long lives(int patients) {
    return lives(trials.stream(), arm -> Enrolment.lookedAt(arm, patients))
        + members.size() * lives(trials.stream().filter(Validation::unseen), Expectation::patients);
  }

  private static long lives(Stream<Trial> some, ToIntFunction<Trial.Arm> patients) {
    return some.flatMap(trial -> trial.arms().stream()).mapToInt(patients).asLongStream().sum();
  }

  private static boolean unseen(Trial trial) {
    return trial.use() == Trial.Use.UNSEEN;
  }

  /**
   * The results.
   *
   * @param validation what was run
   * @param seed what all randomness started from
   * @param agreements an agreement for each published figure, in the order of the trials
   * @param courses a course for each quantity of each arm that can be followed beyond its start, in
   *     the same order
   */
  public record Result(
      Validation validation, long seed, List<Agreement> agreements, List<OutcomeCurve> courses) {}

  /**
   * A quantity of an arm from the start to the last published figure.
   *
   * @param trial the trial
   * @param arm its arm
   * @param quantity the quantity
   * @param points its simulated values, in order
   */
  public record OutcomeCurve(Trial trial, Trial.Arm arm, Outcome quantity, List<Simulated> points) {

    /**
     * Its published figures.
     *
     * @return the figures, at least one
     */
    public List<Trial.Figure> published() {
      return arm.figures().stream().filter(figure -> figure.quantity() == quantity).toList();
    }
  }

  /**
   * A simulated value.
   *
   * @param week weeks since the trial began; of relapse, since recovery
   * @param value among many virtual patients
   * @param low lower end of the range of 95 % of virtual trials of the published size
   * @param high upper end
   * @param standardError standard deviation between such trials
   */
  public record Simulated(int week, double value, double low, double high, double standardError) {}

  @Override
  public Result run(Laboratory laboratory) {
    List<Agreement> agreements = new ArrayList<>();
    List<OutcomeCurve> courses = new ArrayList<>();
    for (Trial trial : trials) {
      for (Trial.Arm arm : trial.arms()) {
        VirtualArm virtual = VirtualArm.of(trial.name(), arm, laboratory);
        People people = new People(virtual, samples(arm, virtual.size(), laboratory.seed()));
        Expectation expectation =
            Expectation.of(arm, unseen(trial) ? members : List.of(), laboratory);
        for (Trial.Figure figure : arm.figures()) {
          Simulated point = people.point(figure.quantity(), figure.week());
          agreements.add(
              new Agreement(
                  trial,
                  arm,
                  figure,
                  point.value(),
                  point.low(),
                  point.high(),
                  point.standardError(),
                  expectation.of(figure)));
        }
        arm.figures().stream()
            .filter(figure -> figure.week() > 0)
            .map(Trial.Figure::quantity)
            .filter(Outcome::hasCourse)
            .distinct()
            .forEach(quantity -> courses.add(course(trial, arm, quantity, people)));
      }
    }
    return new Result(this, laboratory.seed(), List.copyOf(agreements), List.copyOf(courses));
  }

  /** Who is in each virtual trial: so many of an arm's people, drawn with replacement. */
  private List<int[]> samples(Trial.Arm arm, int people, long seed) {
    return IntStream.range(0, repeats)
        .mapToObj(i -> RandomStream.at(seed, i, Purpose.VIRTUAL_TRIAL))
        .map(stream -> drawn(stream, arm.patients(), people))
        .toList();
  }

  private static int[] drawn(RandomStream stream, int count, int people) {
    return IntStream.range(0, count).map(i -> (int) (people * stream.uniform())).toArray();
  }

  private static OutcomeCurve course(Trial trial, Trial.Arm arm, Outcome quantity, People people) {
    List<Integer> told =
        arm.figures().stream()
            .filter(figure -> figure.quantity() == quantity)
            .map(Trial.Figure::week)
            .toList();
    List<Simulated> points =
        Stream.concat(VirtualArm.courseWeeks(arm).stream(), told.stream())
            .filter(week -> week <= Collections.max(told))
            .distinct()
            .sorted()
            .map(week -> people.point(quantity, week))
            .toList();
    return new OutcomeCurve(trial, arm, quantity, points);
  }

  /** The people of an arm, and who of them is in each virtual trial. */
  private record People(VirtualArm arm, List<int[]> samples) {

    Simulated point(Outcome quantity, int week) {
      double[] told =
          samples.stream()
              .mapToDouble(sample -> arm.value(quantity, week, sample))
              .filter(value -> !Double.isNaN(value))
              .toArray();
      Percentile percentile = new Percentile();
      percentile.setData(told);
      return new Simulated(
          week,
          arm.value(quantity, week),
          percentile.evaluate(LOW),
          percentile.evaluate(HIGH),
          new StandardDeviation().evaluate(told));
    }
  }
}
