package sinew.model;

import sinew.model.Declaration.Ends;
import sinew.model.Declaration.Scale;
import sinew.model.Declaration.Span;

/** A number that rules how a plan changes from review to review, declared here and nowhere else. */
@SuppressWarnings("ImmutableEnumChecker") // Records of numbers and texts are immutable.
public enum PlanRule implements Quantity {
  /** Pain above which a day counts as a flare. */
  PAIN_LIMIT(
      "painLimit",
      Scale.of(Unit.NRS, 0, 10),
      5,
      Provenance.assumed("the upper of the limits of 3 to 5 in clinical use"),
      Span.of("Pain allowed, 0 to 10", 0, 10, Ends.NONE).changeable(2, 6)),
  /** Rise of activity in a week in which it may rise, as a share of itself. */
  STEP_PER_WEEK(
      "stepPerWeek",
      Scale.of(Unit.SHARE, 0, 1),
      0.08,
      Provenance.assumed("between 5 and 10 % a week"),
      Span.of("Rise of activity a week", 0, 0.4, "never", "two fifths")
          .changeable(0.05, 0.3)
          .inPercent()),
  /** Fall of activity after a flare, as a share of itself. */
  STEP_DOWN(
      "stepDown",
      Scale.of(Unit.SHARE, 0, 1),
      0.15,
      Provenance.assumed("two to three steps back"),
      Span.of("Fall of activity after a flare", 0, 1, Ends.NONE).inPercent()),
  /** Days between reviews of the plan. */
  REVIEW_DAYS(
      "reviewDays",
      Scale.of(Unit.DAYS, 1, 182).upTo(3_650),
      7,
      Provenance.assumed("the person adjusts every week"),
      Span.of("Days between reviews", 1, 182, Ends.NONE));

  private final String key;
  private final Scale scale;
  private final double standard;
  private final Provenance provenance;
  private final Span span;

  PlanRule(String key, Scale scale, double standard, Provenance provenance, Span span) {
    this.key = key;
    this.scale = scale;
    this.standard = standard;
    this.provenance = provenance;
    this.span = span;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String label() {
    return span.label();
  }

  @Override
  public Unit unit() {
    return scale.unit();
  }

  /** {@return the values that the equations take} */
  @Override
  public Range range() {
    return scale.range();
  }

  /** {@return the values that a scenario may give} */
  public Range inFiles() {
    return scale.inFiles();
  }

  /** {@return the value used when a scenario does not say otherwise} */
  public double standard() {
    return standard;
  }

  /** {@return where the default comes from} */
  public Provenance provenance() {
    return provenance;
  }

  /** {@return the usual values in a sweep} */
  public Span span() {
    return span;
  }
}
