package sinew.option;

import picocli.CommandLine.Option;
import sinew.study.LocalBackend;

/** The option of commands that keep cores busy. */
public final class ThreadsOption {
  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = WholeNumber.OfThreads.class,
      description = "How many to use; changes the time, never the results (default: all cores).")
  private Integer threads;

  /**
   * Where to simulate.
   *
   * @return a back-end with as many threads as asked for
   */
  public LocalBackend backend() {
    return LocalBackend.of(threads == null ? Runtime.getRuntime().availableProcessors() : threads);
  }
}
