package sinew.terminal;

/**
 * The equal steps of which an experiment consists, as progress tells them.
 *
 * @param before how many were done earlier
 * @param all how many there are
 */
public record Steps(int before, int all) {
  /** An experiment that goes on without steps. */
  public static final Steps NONE = new Steps(0, 0);

  boolean told() {
    return all > 0;
  }

  /** How far it is, for a share of the work that is left: {@code 12 of 50}. */
  String words(double share) {
    return before + (int) (share * (all - before)) + " of " + all;
  }
}
