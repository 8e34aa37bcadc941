package sinew.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import sinew.files.InputException;
import sinew.model.Criteria;
import sinew.model.Endpoint;
import sinew.model.Parameters;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.Outcomes;
import sinew.simulation.Recorder;
import sinew.simulation.Simulation;
import sinew.simulation.Visits;
import sinew.statistics.DayCounts;
import sinew.statistics.EventTimes;
import sinew.statistics.SurvivalCurve;
import sinew.study.Laboratory;

/**
 * The patients of a virtual arm: those who were enrolled among all who were looked at, in their
 * order. Where the published baseline is known, each is enrolled with the probability that gives
 * those enrolled its mean and standard deviation. The others do not live on.
 */
public final class VirtualArm {
  private static final double WITHOUT_PAIN = 0.5;
  private static final int COURSE_POINTS = 26;

  /** Relapses are counted from recovery on: nearly everybody who recovers has by then. */
  private static final int WEEKS_TO_RECOVER = 104;

  private static final int FEWEST_PATIENTS = 20;

  private final Simulation simulation;
  private final Criteria criteria;
  private final Visits visits;
  private final EventTimes recovered;
  private final EventTimes settled;
  private final EventTimes tissue;
  private final EventTimes relapsed;

  private VirtualArm(Simulation simulation, Outcomes outcomes) {
    this.simulation = simulation;
    criteria = Criteria.of(simulation.scenario().parameters());
    visits = outcomes.visits();
    recovered = outcomes.rows(Endpoint.FULL_RECOVERY);
    settled = outcomes.rows(Endpoint.PAIN_SETTLED);
    tissue = outcomes.rows(Endpoint.TISSUE_RECOVERED);
    relapsed = outcomes.rows(Endpoint.RELAPSE);
  }

  /**
   * Simulates an arm. The rows of its patients go to the laboratory's archive.
   *
   * @param trial the name of its trial
   * @param arm the arm
   * @param laboratory where; its number of patients is how many there should be
   * @return the arm's patients, at least ten times as many as the trial had; fewer than wanted
   *     where a baseline has to be met that few have
   * @throws InputException if too few begin as the baseline says
   */
  static VirtualArm of(String trial, Trial.Arm arm, Laboratory laboratory) {
    int people = Enrolment.people(arm, laboratory.patients());
    int lookedAt = Enrolment.lookedAt(arm, laboratory.patients());
    List<Integer> weeks =
        Stream.of(weeks(arm), courseWeeks(arm)).flatMap(List::stream).distinct().sorted().toList();
    Simulation all = simulation(arm, Parameters.standard(), laboratory.seed(), lookedAt, weeks);
    Simulation enrolled =
        arm.baseline().isPresent() ? Enrolment.of(all, arm, people, laboratory) : all;
    Batch everybody = new Batch(0, size(enrolled, people));
    laboratory.progress().done(lookedAt - everybody.size());
    Recorder recorder = laboratory.archive().recorder(trial, enrolled.scenario());
    return new VirtualArm(
        enrolled, laboratory.backend().run(enrolled, everybody, recorder, laboratory.progress()));
  }

  /**
   * Simulates an arm with other parameters, on this thread.
   *
   * @param arm the arm
   * @param parameters the equations' parameters; those that the arm's file names stay as they are
   * @param seed what all randomness starts from
   * @param patients how many to look at; fewer are enrolled where a baseline has to be met
   * @return its patients, at least 20
   * @throws InputException if too few begin as the baseline says
   */
  public static VirtualArm of(Trial.Arm arm, Parameters parameters, long seed, int patients) {
    Simulation all = simulation(arm, parameters, seed, patients, weeks(arm));
    Batch everybody = new Batch(0, patients);
    Simulation enrolled =
        arm.baseline()
            .map(of -> Enrolment.chosen(seed, all.baselines(everybody), arm, FEWEST_PATIENTS))
            .map(all::of)
            .orElse(all);
    return new VirtualArm(enrolled, enrolled.run(new Batch(0, size(enrolled, patients))));
  }

  private static int size(Simulation enrolled, int patients) {
    return enrolled.chosen().isEmpty() ? patients : enrolled.chosen().size();
  }

  /** Weeks at which an arm is followed: evenly spread, up to its last figure. */
  static List<Integer> courseWeeks(Trial.Arm arm) {
    int last = arm.figures().stream().mapToInt(Trial.Figure::week).max().orElseThrow();
    int points = Math.min(last, COURSE_POINTS);
    return IntStream.rangeClosed(0, points)
        .mapToObj(i -> points == 0 ? 0 : i * last / points)
        .toList();
  }

  private static List<Integer> weeks(Trial.Arm arm) {
    return arm.figures().stream().map(Trial.Figure::week).distinct().sorted().toList();
  }

  /**
   * How long an arm's people are followed.
   *
   * @param arm the arm
   * @return weeks up to its last figure, and more where relapses are counted, 4 to 520
   */
  public static int weeksFollowed(Trial.Arm arm) {
    boolean relapse =
        arm.figures().stream().anyMatch(figure -> figure.quantity() == Outcome.RELAPSED);
    int last = arm.figures().stream().mapToInt(Trial.Figure::week).max().orElse(0);
    return Math.min(520, Math.max(4, last + (relapse ? WEEKS_TO_RECOVER : 0)));
  }

  private static Simulation simulation(
      Trial.Arm arm, Parameters parameters, long seed, int patients, List<Integer> weeks) {
    Scenario scenario =
        arm.scenario().scenario().withHorizonWeeks(weeksFollowed(arm)).withDefaults(parameters);
    return new Simulation(scenario, seed, patients, weeks, List.of());
  }

  /**
   * How many are enrolled.
   *
   * @return the number
   */
  public int size() {
    return visits.size();
  }

  /**
   * A quantity among all who are enrolled.
   *
   * @param quantity what is asked
   * @param week when: one of the arm's figures, or of its course
   * @return the value, in the quantity's unit; NaN if there is none
   */
  public double value(Outcome quantity, int week) {
    return value(quantity, week, IntStream.range(0, size()).toArray());
  }

  /**
   * A quantity among some of the enrolled.
   *
   * @param quantity what is asked
   * @param week when: one of the arm's figures, or of its course
   * @param people their places in the list, from 0; who stands there twice counts twice
   * @return the value, in the quantity's unit; NaN if there is none
   */
  public double value(Outcome quantity, int week, int[] people) {
    int visit = 1 + simulation.visits().indexOf(week);
    int day = 7 * week;
    return switch (quantity) {
      case MUCH_IMPROVED -> percent(people, row -> muchImproved(visit, row));
      case NOT_IMPROVED -> percent(people, row -> !muchImproved(visit, row));
      case FULL_RECOVERY -> percent(people, row -> by(recovered, row, day));
      case PAIN_SETTLED -> percent(people, row -> by(settled, row, day));
      case PAIN_FREE -> percent(people, row -> visits.pain(visit, row) < WITHOUT_PAIN);
      case BACK_AT_SPORT -> percent(people, row -> Criteria.back(visits.activity(visit, row)) > 0);
      case RELAPSED -> relapsed(people, day);
      case SCORE -> mean(people, row -> visits.score(visit, row));
      case SCORE_CHANGE -> mean(people, row -> visits.score(visit, row) - visits.score(0, row));
      case SCORE_SPREAD -> deviation(people, row -> visits.score(visit, row));
      case PAIN -> mean(people, row -> visits.pain(visit, row));
      case PAIN_CHANGE -> mean(people, row -> visits.pain(visit, row) - visits.pain(0, row));
      case PAIN_LEFT -> painLeft(people, visit);
      case PAIN_SMD -> smd(people, visit);
      case HAZARD -> hazard(people, day);
      case MEDIAN_WEEKS -> medianWeeks(recovered, people, day);
      case MEDIAN_WEEKS_OF_PAIN -> medianWeeks(settled, people, day);
      case MEDIAN_WEEKS_OF_TISSUE -> medianWeeks(tissue, people, day);
    };
  }

  private boolean muchImproved(int visit, int row) {
    return criteria.muchImproved(
        visits.pain(0, row),
        visits.score(0, row),
        visits.pain(visit, row),
        visits.score(visit, row));
  }

  private static boolean by(EventTimes times, int row, int day) {
    return times.observed(row) && times.day(row) <= day;
  }

  private static double percent(int[] rows, IntPredicate holds) {
    return 100.0 * Arrays.stream(rows).filter(holds).count() / rows.length;
  }

  private static double mean(int[] rows, IntToDoubleFunction value) {
    return Arrays.stream(rows).mapToDouble(value).average().orElse(Double.NaN);
  }

  private static double deviation(int[] rows, IntToDoubleFunction value) {
    return new StandardDeviation().evaluate(Arrays.stream(rows).mapToDouble(value).toArray());
  }

  private double painLeft(int[] rows, int visit) {
    double now = mean(rows, row -> visits.pain(visit, row));
    return now / mean(rows, row -> visits.pain(0, row));
  }

  private double smd(int[] rows, int visit) {
    double fall = mean(rows, row -> visits.pain(0, row) - visits.pain(visit, row));
    return fall / deviation(rows, row -> visits.pain(0, row));
  }

  /**
   * Among patients who recovered, by days since recovery; those who are not followed that long are
   * censored.
   */
  private double relapsed(int[] rows, int days) {
    int horizonDays = simulation.scenario().horizonDays();
    DayCounts counts = DayCounts.upTo(horizonDays);
    for (int row : rows) {
      if (recovered.observed(row) && relapsed.observed(row)) {
        counts.addEvent(relapsed.day(row) - recovered.day(row));
      } else if (recovered.observed(row)) {
        counts.addCensored(horizonDays - recovered.day(row));
      }
    }
    return counts.total() == 0 ? Double.NaN : 100 * SurvivalCurve.of(counts).reached(days);
  }

  private double hazard(int[] rows, int day) {
    long days = Arrays.stream(rows).mapToLong(row -> Math.min(day, recovered.day(row))).sum();
    long events = Arrays.stream(rows).filter(row -> by(recovered, row, day)).count();
    return 30.0 * events / days;
  }

  private static double medianWeeks(EventTimes times, int[] rows, int horizonDays) {
    DayCounts counts = DayCounts.upTo(horizonDays);
    for (int row : rows) {
      if (by(times, row, horizonDays)) {
        counts.addEvent(times.day(row));
      } else {
        counts.addCensored(horizonDays);
      }
    }
    return SurvivalCurve.of(counts).quantile(0.5).value().orElse(Double.NaN) / 7;
  }
}
