package sinew.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sinew.model.Endpoint;
import sinew.model.Trait;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.PatientRecord;
import sinew.simulation.Recorder;
import sinew.simulation.Simulation;
import sinew.statistics.CorrelationRatio;
import sinew.statistics.Interval;
import sinew.statistics.SobolIndices;

/**
 * By how much the forecast of one person narrows when one of their traits becomes known. The
 * forecast is of the day of full recovery; who has not recovered by the horizon counts with it.
 *
 * @param scenario who and what care
 */
public record WorthAsking(Scenario scenario) implements Experiment<WorthAsking.Result> {
  /** A bin of a trait has to hold people enough, so that more live than at a setting of factors. */
  private static final int PATIENTS_FOR_ONE = 40;

  /**
   * The result.
   *
   * @param patients how many people it stands on
   * @param meanDays the mean day
   * @param deviationDays its standard deviation among people: how wide the forecast is
   * @param traits the traits in which people differ, the one that narrows it most first
   */
  public record Result(int patients, double meanDays, double deviationDays, List<Known> traits) {
    public Result {
      traits = List.copyOf(traits);
    }
  }

  /**
   * What it brings to know a trait.
   *
   * @param trait the trait
   * @param share the share of the variance that it explains alone
   * @param days by how much the standard deviation falls
   * @param interval the 95 % interval of these days
   */
  public record Known(Trait trait, SobolIndices.Portion share, double days, Interval interval) {}

  @Override
  public String name() {
    return scenario.name() + "-asking";
  }

  @Override
  public long lives(Laboratory laboratory) {
    return (long) PATIENTS_FOR_ONE * laboratory.patients();
  }

  @Override
  public Result run(Laboratory laboratory) {
    People people = new People();
    laboratory
        .backend()
        .run(
            new Simulation(scenario, laboratory.seed(), 0),
            new Batch(0, Math.toIntExact(lives(laboratory))),
            people,
            laboratory.progress());
    double[] days = people.days();
    double mean = Arrays.stream(days).average().orElseThrow();
    double squares = Arrays.stream(days).map(day -> (day - mean) * (day - mean)).sum();
    double deviation = Math.sqrt(squares / (days.length - 1));
    List<Known> known = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      double[] values = people.of(trait);
      if (Arrays.stream(values).anyMatch(value -> value != values[0])) {
        known.add(known(trait, CorrelationRatio.of(values, days), deviation));
      }
    }
    known.sort(Comparator.comparingDouble(Known::days).reversed());
    return new Result(days.length, mean, deviation, known);
  }

  private static Known known(Trait trait, SobolIndices.Portion share, double deviation) {
    return new Known(
        trait,
        share,
        CorrelationRatio.narrowing(deviation, share.value()),
        new Interval(
            CorrelationRatio.narrowing(deviation, share.interval().low()),
            CorrelationRatio.narrowing(deviation, share.interval().high())));
  }

  /** Traits and day of everybody, in the order of patients. */
  private static final class People implements Recorder {
    private final List<double[]> everybody = new ArrayList<>();

    @Override
    public Optional<Recorder.Part> part() {
      return Optional.of(new Some());
    }

    double[] days() {
      return everybody.stream().mapToDouble(person -> person[Trait.values().length]).toArray();
    }

    double[] of(Trait trait) {
      return everybody.stream().mapToDouble(person -> person[trait.ordinal()]).toArray();
    }

    /** Those of one batch. */
    private final class Some implements Recorder.Part {
      private final List<double[]> batch = new ArrayList<>();

      @Override
      public void accept(PatientRecord patient) {
        Trait[] traits = Trait.values();
        double[] person = new double[traits.length + 1];
        Arrays.setAll(
            person,
            i ->
                i < traits.length
                    ? patient.traits().of(traits[i])
                    : patient.reachedOn(Endpoint.FULL_RECOVERY).orElse(patient.horizonDays()));
        batch.add(person);
      }

      @Override
      public void append() {
        everybody.addAll(batch);
      }
    }
  }
}
