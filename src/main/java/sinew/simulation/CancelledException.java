package sinew.simulation;

/** A simulation was stopped because its {@link Progress} asked for it; there are no outcomes. */
public final class CancelledException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The simulation stopped. */
  public CancelledException() {
    super("the simulation was cancelled");
  }
}
