package sinew.study;

import sinew.simulation.CancelledException;

/**
 * A simulation with a name, an amount of work and a result. Seed, patients and threads come from
 * the {@link Laboratory} that runs it.
 *
 * @param <R> what comes of it
 */
public interface Experiment<R> {
  /**
   * A short name.
   *
   * @return small letters, digits and hyphens: the name of the folder of results
   */
  String name();

  /**
   * All the work.
   *
   * @param laboratory where it would be run
   * @return how many lives are lived, or how many steps the laboratory's progress will see
   */
  long lives(Laboratory laboratory);

  /**
   * Runs the experiment.
   *
   * @param laboratory where
   * @return what came of it
   * @throws CancelledException if the laboratory's progress asked to stop
   */
  R run(Laboratory laboratory);
}
