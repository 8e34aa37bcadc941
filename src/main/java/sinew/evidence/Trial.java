package sinew.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
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
    SHAPE("shape"),
    /** Nothing was fitted to them: they tell whether the model foresees. */
    UNSEEN("unseen");

    private final String key;

    Use(String key) {
      this.key = key;
    }

    /**
     * The use of a key.
     *
     * @param key its name in trial files
     * @return the use; empty if there is none
     */
    public static Optional<Use> of(String key) {
      return Arrays.stream(values()).filter(use -> use.key.equals(key)).findFirst();
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
   * @param readIn where it was read: abstract, read, secondary or seed; assumed if it is no
   *     published figure but asked of the model
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

    /** Figures whose ranges hold all that is unknown: sayings of clinics, and what is asked. */
    private static final Set<String> ASKED = Set.of("seed", "assumed");

    /** Of a share of none or of all, too. */
    private static final double LEAST_ERROR = 1;

    /**
     * Standard error of the published figure: from its interval; else from the standard deviation
     * between patients; else assumed: binomial for shares, that of a count of half the patients for
     * rates and medians, and from a standard deviation between patients of 16 points for scores
     * (VISA-P in Tayfur 2025), 2 for pain and a third for what is left of it. A standard deviation
     * of n people has itself that of a normal sample, over the root of 2 n.
     *
     * @param patients how many patients the arm had
     * @return the error, in the quantity's unit
     */
    public double standardError(int patients) {
      return low.isPresent()
          ? (high.getAsDouble() - low.getAsDouble()) / ERRORS_WIDE
          : chance(patients);
    }

    /**
     * What chance between so many people does to the figure, where nothing is known of it.
     *
     * @param patients how many people
     * @return the error, in the quantity's unit
     */
    public double chance(int patients) {
      if (quantity == Outcome.SCORE_SPREAD) {
        return value / Math.sqrt(2.0 * patients);
      }
      return switch (quantity.unit()) {
        case PERCENT -> Math.sqrt(value * (100 - value) / patients);
        case SHARE -> sd.orElse(1.0 / 3) / Math.sqrt(patients);
        case SMD -> Math.sqrt((1 + value * value / 2) / patients);
        case PER_30_DAYS, WEEKS -> value / Math.sqrt(patients / 2.0);
        default -> sd.orElse(quantity.unit() == Unit.NRS ? 2 : 16) / Math.sqrt(patients);
      };
    }

    /**
     * Whether it is no published figure but a range that clinics name, or that is asked of the
     * model.
     *
     * @return whether a model that gives another value is not believed
     */
    public boolean isAsked() {
      return ASKED.contains(readIn);
    }

    /**
     * Whether a value lies in its interval.
     *
     * @param simulated the value, in the quantity's unit
     * @return whether it does; false if there is no interval
     */
    public boolean hasInItsInterval(double simulated) {
      return low.isPresent() && simulated >= low.getAsDouble() && simulated <= high.getAsDouble();
    }

    /**
     * The error of the model: patients with another tendon, in another country and decade, differ
     * from ours. That of a score is 6 points: so much do published cohorts under the same care
     * differ beyond chance (the changes of 31 cohorts spread by 6.6 points; of that 3 are chance,
     * if a cohort has thirty people who differ by 16). It is less where the score is near its end.
     * Who counts as back at sport differs so much that a review of one exercise for one tendon
     * found from 10 to 86 of 100 after the same twelve weeks: log odds that spread by 1.2, if that
     * is the range of ten studies and 0.5 is chance. The others are assumed: how far people's
     * scores spread is off by 3 points, as questionnaires have an error of their own; the log odds
     * of a share are off by 0.4, which is 10 of 100 in the middle; new illness by a fifth, a length
     * of time by a sixth. What clinics say of this very tendon, and what is asked of the model, are
     * ranges as they stand, without error.
     *
     * @return a standard deviation, in the quantity's unit
     * @see "Murphy 2018 Sports Med 48:1875"
     * @see <a href="https://doi.org/10.1007/s40279-017-0833-9">Habets 2018, Return to sport in
     *     athletes with midportion Achilles tendinopathy, Sports Med 48:705, introduction</a>
     */
    public double modelError() {
      if (isAsked()) {
        return 0;
      }
      return switch (quantity.unit()) {
        case PERCENT -> modelErrorOfShare();
        case POINTS -> quantity == Outcome.SCORE_SPREAD ? 3 : Math.min(6, (100 - value) / 5);
        case NRS -> 0.8;
        case SHARE -> 0.13;
        case SMD -> 0.5;
        case WEEKS -> Math.max(2, value / 6);
        default -> 0.03;
      };
    }

    private double modelErrorOfShare() {
      double ofLogOdds = quantity == Outcome.BACK_AT_SPORT ? 1.2 : 0.4;
      return quantity == Outcome.RELAPSED
          ? Math.min(5, value / 5)
          : Math.max(LEAST_ERROR, ofLogOdds * value * (100 - value) / 100);
    }

    /**
     * How far the figure may be from a simulated one: the errors of the trial and of the model, and
     * that of simulating so few.
     *
     * @param patients how many patients the published arm had
     * @param simulated how many virtual patients there are
     * @return a standard deviation, in the quantity's unit
     */
    public double predictiveError(int patients, int simulated) {
      double ofTheTrial = standardError(patients);
      double fewer = Math.sqrt((double) patients / simulated) * ofTheTrial;
      return Math.hypot(Math.hypot(ofTheTrial, modelError()), fewer);
    }
  }
}
