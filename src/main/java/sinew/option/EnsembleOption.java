package sinew.option;

import java.util.List;
import picocli.CommandLine.Option;
import sinew.calibration.Ensemble;
import sinew.model.Parameters;

/** The option of commands that tell how far the model itself could be off. */
public final class EnsembleOption {
  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "" + Ensemble.USUAL,
      converter = WholeNumber.OfMembers.class,
      description =
          "How many other sets of parameters that fit the published trials to try, for how far the "
              + "model itself could be off: 0 for none, or 2 to 100 (default: ${DEFAULT-VALUE}).")
  private int draws;

  /**
   * The sets of parameters to try.
   *
   * @return none, or at least two
   */
  public List<Parameters> members() {
    return draws == 0 ? List.of() : Ensemble.shipped().some(draws);
  }
}
