package sinew.calibration;

import java.util.Optional;
import sinew.study.Experiment;
import sinew.study.Laboratory;

/**
 * A calibration whose draws are kept after every stage, so that a stopped one goes on. Seed and
 * sizes belong to the calibration, as kept draws depend on them.
 *
 * @param calibration what is asked
 * @param keeper where draws are kept
 */
public record KeptCalibration(Calibration calibration, Keeper keeper) implements Experiment<Fit> {

  /** Keeps the draws of the last stage. */
  public interface Keeper {
    /**
     * What was kept.
     *
     * @return the draws of the last stage that was finished; empty if there are none
     */
    Optional<Population> kept();

    /**
     * Keeps draws.
     *
     * @param population the draws of a stage, in the place of those before
     */
    void keep(Population population);
  }

  @Override
  public String name() {
    return "calibration";
  }

  /** Quarters of sets of parameters that are simulated. */
  @Override
  public long lives(Laboratory laboratory) {
    return calibration.work();
  }

  @Override
  public Fit run(Laboratory laboratory) {
    Optional<Population> kept = keeper.kept();
    kept.ifPresent(before -> laboratory.progress().done(calibration.work(before)));
    Population population =
        kept.orElseGet(() -> calibration.first(laboratory.backend(), laboratory.progress()));
    keeper.keep(population);
    while (!calibration.finished(population)) {
      population = calibration.next(population, laboratory.backend(), laboratory.progress());
      keeper.keep(population);
    }
    return new Fit(calibration, population);
  }
}
