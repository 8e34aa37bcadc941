package sinew.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sinew.input.ScenarioFile;
import sinew.model.Measure;
import sinew.model.Unit;

/**
 * A published study, to be repeated with virtual patients.
 *
 * @param name short name, for files
 * @param title one line for tables and charts
 * @param tendon whose tendons were studied, for example {@code gluteal}
 * @param borrowing what is borrowed from that tendon, and with what caveat
 * @param citation the publication, with its DOI where there is one
 * @param use what its figures are for
 * @param arms its arms, at least one
 */
public record Trial(
    String name,
    String title,
    String tendon,
    String borrowing,
    String citation,
    Use use,
    List<Arm> arms) {

  public Trial {
    arms = List.copyOf(arms);
  }

  /** What figures are for. */
  public enum Use {
    /** The model is held to them. */
    FIT("fit"),
    /** Only the shape of their course is compared, not its size. */
    SHAPE("shape");

    private final String key;

    Use(String key) {
      this.key = key;
    }

    /**
     * The name in trial files.
     *
     * @return the key
     */
    public String key() {
      return key;
    }
  }

  /**
   * An arm.
   *
   * @param name short name
   * @param patients how many patients the published arm had
   * @param baseline how its patients were before; empty if that is not known
   * @param scenario who they were, what care they had, what they went on doing
   * @param figures what was published of it, at least one
   */
  public record Arm(
      String name,
      int patients,
      Optional<Baseline> baseline,
      ScenarioFile scenario,
      List<Figure> figures) {

    public Arm {
      figures = List.copyOf(figures);
    }
  }

  /**
   * Pain or score of an arm's patients before the trial.
   *
   * @param measure pain or score
   * @param mean the mean
   * @param sd the standard deviation between patients
   */
  public record Baseline(Measure measure, double mean, double sd) {}

  /**
   * A published figure.
   *
   * @param id its number in the list of evidence
   * @param week weeks since the trial began
   * @param quantity what was measured
   * @param value the figure, in the quantity's unit
   * @param low lower end of its 95 % interval, if there is one
   * @param high upper end
   * @param sd standard deviation between patients, if it is known
   * @param readIn where it was read: abstract, read, secondary or seed
   * @param note a caveat; may be empty
   */
  public record Figure(
      String id,
      int week,
      Outcome quantity,
      double value,
      OptionalDouble low,
      OptionalDouble high,
      OptionalDouble sd,
      String readIn,
      String note) {

    /**
     * Twice the standard normal quantile of 0.975: the width of a 95 % interval, in standard
     * errors.
     */
    private static final double ERRORS_WIDE = 3.92;

    /**
     * Standard error of the published figure: from its interval; else from the standard deviation
     * between patients; else assumed: binomial for shares, that of a count of half the patients for
     * rates and medians, and from a standard deviation between patients of 16 points for scores
     * (VISA-P in Tayfur 2025) and 2 for pain.
     *
     * @param patients how many patients the arm had
     * @return the error, in the quantity's unit
     */
    public double standardError(int patients) {
      if (low.isPresent()) {
        return (high.getAsDouble() - low.getAsDouble()) / ERRORS_WIDE;
      }
      return switch (quantity.unit()) {
        case PERCENT -> Math.sqrt(value * (100 - value) / patients);
        case SMD -> Math.sqrt((1 + value * value / 2) / patients);
        case PER_30_DAYS, WEEKS -> value / Math.sqrt(patients / 2.0);
        default -> sd.orElse(quantity.unit() == Unit.NRS ? 2 : 16) / Math.sqrt(patients);
      };
    }
  }
}
