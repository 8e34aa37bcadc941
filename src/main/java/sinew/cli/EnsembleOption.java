package sinew.cli;

import picocli.CommandLine.Option;

/** The option of commands that tell how far the model itself could be off. */
final class EnsembleOption {
  /** How many draws give a fair range in little time. */
  static final String USUAL = "30";

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = USUAL,
      converter = WholeNumber.OfMembers.class,
      description =
          "How many other sets of parameters that fit the published trials to try, for how far the "
              + "model itself could be off: 0 for none, or 2 to 100 (default: ${DEFAULT-VALUE}).")
  private int draws;

  /**
   * The number asked for.
   *
   * @return 0, or at least 2
   */
  int draws() {
    return draws;
  }
}
