package sinew.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.model.Measure;
import sinew.random.Purpose;
import sinew.random.RandomStream;
import sinew.simulation.Batch;
import sinew.simulation.Progress;
import sinew.simulation.Simulation;
import sinew.simulation.Simulation.Baseline;
import sinew.statistics.MomentWeights;
import sinew.study.Laboratory;
import sinew.text.Numbers;

/**
 * Who of the virtual people of an arm is enrolled: each with the probability that gives those
 * enrolled the published mean and standard deviation of the baseline.
 */
final class Enrolment {
  /** People who are looked at together. */
  private static final int LOOKED_AT = 500;

  /** With fewer, nothing can be said of the spread between trials. */
  private static final int FEWEST_TRIALS = 10;

  /** Where a baseline has to be met, at most so many times as many people are looked at. */
  private static final int SPARE = 4;

  /** So many times as many again, at most, until any are like the trial's people. */
  private static final int MOST_TIMES = 16;

  private Enrolment() {}

  /**
   * How many people an arm has.
   *
   * @param arm the arm
   * @param wanted how many there should be
   * @return as many, and at least ten times as many as the trial had
   */
  static int people(Trial.Arm arm, int wanted) {
    return Math.max(wanted, FEWEST_TRIALS * arm.patients());
  }

  /**
   * How many people are looked at, unless hardly any are like the trial's.
   *
   * @param arm the arm
   * @param wanted how many it should have
   * @return at most so many; more than the arm has where a baseline has to be met
   */
  static int lookedAt(Trial.Arm arm, int wanted) {
    return people(arm, wanted) * (arm.baseline().isPresent() ? SPARE : 1);
  }

  /** The first so many who are like the trial's people: twice as many are looked at each time. */
  static Simulation of(Simulation all, Trial.Arm arm, int people, Laboratory laboratory) {
    int fewest = FEWEST_TRIALS * arm.patients();
    List<Simulation.Baseline> looked = new ArrayList<>();
    for (int until = people; ; until *= 2) {
      looked.addAll(baselines(all, new Batch(looked.size(), until - looked.size()), laboratory));
      int wanted = until < SPARE * people ? people : fewest;
      try {
        List<Integer> chosen = chosen(all.seed(), looked, arm, wanted);
        return all.of(chosen.subList(0, Math.min(people, chosen.size())));
      } catch (InputException e) {
        if (until >= MOST_TIMES * SPARE * people) {
          throw e;
        }
      }
    }
  }

  /** Looks at some people, on all threads of a laboratory. */
  static List<Baseline> baselines(Simulation simulation, Batch some, Laboratory laboratory) {
    List<Supplier<List<Baseline>>> work = new ArrayList<>();
    for (int looked = 0; looked < some.size(); looked += LOOKED_AT) {
      Batch batch = new Batch(some.first() + looked, Math.min(LOOKED_AT, some.size() - looked));
      work.add(() -> simulation.baselines(batch));
    }
    // Nobody is done who was only looked at; the others are once it is known who is enrolled.
    Progress cancelled = laboratory.progress().inPiecesOf(0);
    return laboratory.backend().all(work, cancelled).stream().flatMap(List::stream).toList();
  }

  /**
   * Enrols people.
   *
   * @param seed the study's seed
   * @param baselines what each of the people is like
   * @param arm the arm, with a baseline
   * @param fewest how many there have to be
   * @return who is enrolled, in their order
   * @throws InputException if fewer begin as the baseline says
   */
  static List<Integer> chosen(long seed, List<Baseline> baselines, Trial.Arm arm, int fewest) {
    Trial.Baseline published = arm.baseline().orElseThrow();
    double[] before =
        baselines.stream()
            .mapToDouble(own -> published.measure() == Measure.PAIN ? own.pain() : own.score())
            .toArray();
    double least = Arrays.stream(before).min().orElseThrow();
    double most = Arrays.stream(before).max().orElseThrow();
    if (!(published.mean() > least && published.mean() < most)) {
      throw unlike(arm, published, before);
    }
    double[] chance;
    try {
      chance = MomentWeights.of(before, published.mean(), published.sd());
    } catch (IllegalArgumentException e) {
      throw unlike(arm, published, before);
    }
    List<Integer> chosen =
        IntStream.range(0, before.length)
            .filter(patient -> draw(seed, patient) < chance[patient])
            .boxed()
            .toList();
    if (chosen.size() < fewest) {
      throw unlike(arm, published, before);
    }
    return chosen;
  }

  private static double draw(long seed, int patient) {
    return RandomStream.at(seed, patient, Purpose.ENROLMENT).uniform();
  }

  private static InputException unlike(Trial.Arm arm, Trial.Baseline baseline, double[] before) {
    double mean = Arrays.stream(before).average().orElseThrow();
    String fault =
        "hardly any virtual people begin with a "
            + baseline.measure().key()
            + " of "
            + Numbers.fixed(baseline.mean(), 1)
            + "; theirs is "
            + Numbers.fixed(mean, 1)
            + " on average";
    return new InputException(
        List.of(
            new Problem(
                arm.scenario().path().toString(),
                0,
                0,
                "arms." + arm.name() + ".baseline",
                fault,
                "describe the cohort so that more do, or leave the baseline out")));
  }
}
