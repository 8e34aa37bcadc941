package sinew.option;

import picocli.CommandLine.Option;

/** The option of all commands that use randomness. */
final class SeedOption {
  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      converter = WholeNumber.OfSeed.class,
      description =
          "What all randomness starts from; the same seed gives the same people and the same "
              + "results (default: ${DEFAULT-VALUE}).")
  private long seed;

  /**
   * The seed asked for.
   *
   * @return any number of 64 bits
   */
  long seed() {
    return seed;
  }
}
