package sinew.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import sinew.evidence.Trial;
import sinew.evidence.VirtualArm;
import sinew.files.InputException;
import sinew.model.Parameters;

/** The published figures that a set of parameters is compared with, and its distance from them. */
public final class CalibrationTargets {
  private static final double NO_VALUE = 100;

  /** Standard errors of chance by which a figure has to lie within what is asked. */
  private static final double MARGIN = 1.25;

  /** Standard errors by which draws are pulled into what is asked: chance drives some out again. */
  private static final double SURE = 2;

  private final List<Target> all;
  private final List<Trial> trials;
  private final Map<Trial.Arm, Integer> sizes;

  private CalibrationTargets(List<Target> all, List<Trial> trials, Map<Trial.Arm, Integer> sizes) {
    this.all = all;
    this.trials = trials;
    this.sizes = sizes;
  }

  /**
   * The figures of some trials to which the model is fitted.
   *
   * @param trials the trials; only those of use {@link Trial.Use#FIT} are used
   * @param priors what is thought of the free parameters; how much chance does is seen in their
   *     middle
   * @param patients how many to simulate in an arm on average; an arm has more where chance matters
   *     more, and fewer where its people are followed long
   * @return the targets
   */
  public static CalibrationTargets of(List<Trial> trials, List<Prior> priors, int patients) {
    List<Trial> fit = trials.stream().filter(trial -> trial.use() == Trial.Use.FIT).toList();
    List<Target> all = new ArrayList<>();
    for (Trial trial : fit) {
      for (Trial.Arm arm : trial.arms()) {
        for (Trial.Figure figure : arm.figures()) {
          all.add(new Target(trial, arm, figure, error(arm, figure)));
        }
      }
    }
    Parameters middle = Prior.parameters(priors, Collections.nCopies(priors.size(), Prior.MIDDLE));
    return new CalibrationTargets(List.copyOf(all), fit, ArmSizes.of(all, middle, patients));
  }

  private static double error(Trial.Arm arm, Trial.Figure figure) {
    return Math.hypot(figure.standardError(arm.patients()), figure.modelError());
  }

  /**
   * The targets, in the order of the trials.
   *
   * @return all of them
   */
  public List<Target> all() {
    return all;
  }

  /**
   * How far a published figure may be from the one simulated for a set of parameters: the error of
   * the trial and of the model, and that of simulating so few patients.
   *
   * @param target the figure
   * @return a standard deviation, in the figure's unit
   */
  double predictiveError(Target target) {
    return target.figure().predictiveError(target.arm().patients(), sizes.get(target.arm()));
  }

  /**
   * The number of lives for one set of parameters.
   *
   * @return the number of patients of all arms
   */
  public long lives() {
    return sizes.values().stream().mapToLong(Integer::longValue).sum();
  }

  /**
   * The identity of these targets: all that the distance depends on.
   *
   * @return a text, the same for the same targets
   */
  public String describe() {
    StringBuilder text = new StringBuilder();
    for (Trial trial : trials) {
      for (Trial.Arm arm : trial.arms()) {
        // An arm is fully described by the settings of its file.
        text.append(sizes.get(arm))
            .append(' ')
            .append(arm.patients())
            .append(arm.baseline())
            .append(arm.figures())
            .append(arm.scenario().settings());
      }
    }
    return text.toString();
  }

  /**
   * What a set of parameters gives, on this thread.
   *
   * @param parameters the parameters
   * @param people what the virtual people's randomness starts from
   * @param share which share of each arm's people, above 0 to 1
   * @return a value for each target; NaN where nobody begins as the trial's people did, or no value
   *     comes of it
   */
  public double[] simulate(Parameters parameters, long people, double share) {
    double[] values = new double[all.size()];
    int next = 0;
    for (Trial trial : trials) {
      for (Trial.Arm arm : trial.arms()) {
        int size = ArmSizes.atLeast(arm, (int) (share * sizes.get(arm)));
        next = simulate(virtual(arm, parameters, people, size), arm, values, next);
      }
    }
    return values;
  }

  /** The virtual people; nobody if none begins as the trial's people did. */
  private Optional<VirtualArm> virtual(
      Trial.Arm arm, Parameters parameters, long people, int size) {
    try {
      return Optional.of(VirtualArm.of(arm, parameters, people, size));
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  private int simulate(Optional<VirtualArm> virtual, Trial.Arm arm, double[] values, int first) {
    int last = first + arm.figures().size();
    for (int i = first; i < last; i++) {
      Trial.Figure figure = all.get(i).figure();
      values[i] =
          virtual.map(them -> them.value(figure.quantity(), figure.week())).orElse(Double.NaN);
    }
    return last;
  }

  /**
   * Distance from what was published: \( D^2 = \sum_i ((y_i - x_i) / \sigma_i)^2 \). Of what is
   * asked it is zero well within the range, as a range names no best value, and grows from two
   * standard errors of chance before its ends. A value that is none counts as ten errors.
   *
   * @param simulated a value for each target
   * @return the squared distance
   */
  public double distance2(double[] simulated) {
    double sum = 0;
    for (int i = 0; i < simulated.length; i++) {
      sum += distance2(simulated[i], i);
    }
    return sum;
  }

  /**
   * Whether all that clinics say, and all that is asked of the model, comes of a set of parameters,
   * also if chance between the virtual people moves it a little.
   *
   * @param simulated a value for each target
   * @return whether each of these figures lies in its range, by that much
   */
  public boolean givesWhatIsAsked(List<Double> simulated) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).figure().isAsked())
        .allMatch(i -> liesWithin(all.get(i), simulated.get(i)));
  }

  private boolean liesWithin(Target target, double simulated) {
    double chance = MARGIN * target.figure().chance(sizes.get(target.arm()));
    return target.figure().hasInItsInterval(simulated - chance)
        && target.figure().hasInItsInterval(simulated + chance);
  }

  /**
   * Distance from what one trial published.
   *
   * @param simulated a value for each target
   * @param trial the trial
   * @return its part of the squared distance
   */
  public double distance2(List<Double> simulated, Trial trial) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).trial().equals(trial))
        .mapToDouble(i -> distance2(simulated.get(i), i))
        .sum();
  }

  private double distance2(double simulated, int index) {
    Target target = all.get(index);
    double miss = target.figure().isAsked() ? beyond(target, simulated) : off(target, simulated);
    return Double.isNaN(miss) ? NO_VALUE : miss * miss;
  }

  private static double off(Target target, double simulated) {
    return (simulated - target.figure().value()) / target.error();
  }

  /** How far a value lies beyond where it is sure to be believed, in errors of chance. */
  private double beyond(Target target, double simulated) {
    Trial.Figure figure = target.figure();
    double chance = figure.chance(sizes.get(target.arm()));
    double below = figure.low().orElseThrow() - simulated;
    double above = simulated - figure.high().orElseThrow();
    return Math.max(0, Math.max(below, above) / chance + SURE);
  }
}
