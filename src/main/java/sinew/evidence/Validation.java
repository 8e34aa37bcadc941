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
import sinew.study.Experiment;
import sinew.study.Laboratory;

/**
 * Published trials repeated with virtual patients: each arm once at large size, for the estimate;
 * then the same people divided into many trials of the published size, for the sampling error of
 * such a trial. Trials that nothing was fitted to are also repeated under other sets of parameters,
 * for what the model lets expect of them.
 *
 * @param trials the trials
 * @param repeats how many trials of the published size, at least 20; fewer where an arm is so large
 *     that 20,000 people are enough, or where few are enrolled
 * @param members sets of parameters that fit about equally well; none for no expectation
 */
public record Validation(List<Trial> trials, int repeats, List<Parameters> members)
    implements Experiment<Validation.Result> {
  private static final double LOW = 2.5;
  private static final double HIGH = 97.5;

  /** Where a baseline has to be met, not everybody is enrolled. */
  private static final int SPARE = 4;

  /** With so many people, chance no longer matters beside the errors of a published figure. */
  private static final int ENOUGH = 20_000;

  private static final int FEWEST_REPEATS = 20;

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
    return lives();
  }

  /**
   * All the work.
   *
   * @return the number of lives
   */
  public long lives() {
    return lives(trials.stream(), this::patients)
        + members.size() * lives(trials.stream().filter(Validation::unseen), Expectation::patients);
  }

  private static long lives(Stream<Trial> some, ToIntFunction<Trial.Arm> patients) {
    return some.flatMap(trial -> trial.arms().stream()).mapToInt(patients).asLongStream().sum();
  }

  private static boolean unseen(Trial trial) {
    return trial.use() == Trial.Use.UNSEEN;
  }

  private int patients(Trial.Arm arm) {
    int times = Math.min(repeats, Math.max(FEWEST_REPEATS, ENOUGH / arm.patients()));
    return times * arm.patients() * (arm.baseline().isPresent() ? SPARE : 1);
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
        VirtualArm virtual = VirtualArm.of(trial.name(), arm, laboratory.with(patients(arm)));
        Expectation expectation =
            Expectation.of(arm, unseen(trial) ? members : List.of(), laboratory);
        for (Trial.Figure figure : arm.figures()) {
          Simulated point = point(arm, figure.quantity(), figure.week(), virtual);
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
            .forEach(quantity -> courses.add(course(trial, arm, quantity, virtual)));
      }
    }
    return new Result(this, laboratory.seed(), List.copyOf(agreements), List.copyOf(courses));
  }

  private OutcomeCurve course(Trial trial, Trial.Arm arm, Outcome quantity, VirtualArm virtual) {
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
            .map(week -> point(arm, quantity, week, virtual))
            .toList();
    return new OutcomeCurve(trial, arm, quantity, points);
  }

  private Simulated point(Trial.Arm arm, Outcome quantity, int week, VirtualArm virtual) {
    double[] told = told(arm, quantity, week, virtual);
    Percentile percentile = new Percentile();
    percentile.setData(told);
    return new Simulated(
        week,
        virtual.value(quantity, week, 0, virtual.size()),
        percentile.evaluate(LOW),
        percentile.evaluate(HIGH),
        new StandardDeviation().evaluate(told));
  }

  /** The values of virtual trials of the published size that have one. */
  private double[] told(Trial.Arm arm, Outcome quantity, int week, VirtualArm virtual) {
    int size = arm.patients();
    return IntStream.range(0, Math.min(repeats, virtual.size() / size))
        .mapToDouble(i -> virtual.value(quantity, week, i * size, (i + 1) * size))
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }
}
