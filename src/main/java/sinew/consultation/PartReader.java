package sinew.consultation;

import java.util.function.Supplier;
import sinew.model.Activity;
import sinew.model.Condition;
import sinew.model.ExerciseClass;
import sinew.model.Guidance;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.model.Phase;
import sinew.model.PlanRule;
import sinew.model.Prescription;
import sinew.model.Range;
import sinew.model.Trait;
import sinew.model.Treatment;
import sinew.random.Beta;
import sinew.random.Choice;
import sinew.random.Constant;
import sinew.random.Distribution;
import sinew.random.LogNormal;
import sinew.random.Normal;
import sinew.random.Truncated;
import sinew.random.Uniform;
import sinew.scenario.Admission;
import sinew.scenario.Law;

/**
 * Reads parts of scenarios. Each record is read by its constructor, component by component, so that
 * a component that is added does not compile until it is read.
 */
final class PartReader {
  private final TokenReader tokens;

  PartReader(TokenReader tokens) {
    this.tokens = tokens;
  }

  Part part() {
    String kind = tokens.text();
    return switch (kind) {
      case "Spread" -> new Part.Spread(trait(), law());
      case "Changed" -> new Part.Changed(trait(), tokens.number());
      case "Admitted" -> new Part.Admitted(admission());
      case "Followed" -> new Part.Followed(tokens.whole());
      case "Guided" -> new Part.Guided(tokens.constant(Guidance.class));
      case "Ruled" -> new Part.Ruled(tokens.constant(PlanRule.class), tokens.number());
      case "Said" -> new Part.Said(tokens.constant(Term.class), tokens.number());
      case "Phased" -> new Part.Phased(tokens.list(this::phase));
      case "KeptUp" -> new Part.KeptUp(activity());
      case "Treated" -> new Part.Treated(prescription());
      case "Counted" -> new Part.Counted(tokens.constant(Parameter.class), tokens.number());
      default -> throw unknown(kind);
    };
  }

  private Admission admission() {
    return new Admission(tokens.number(), tokens.number(), tokens.number());
  }

  private static IllegalStateException unknown(String kind) {
    return new IllegalStateException("nothing is called " + kind);
  }

  Trait trait() {
    return tokens.constant(Trait.class);
  }

  private Law law() {
    String kind = tokens.text();
    return switch (kind) {
      case "Alone" -> new Law.Alone(distribution());
      case "Cases" -> new Law.Cases(trait(), tokens.list(this::oneCase));
      case "Times" ->
          new Law.Times(trait(), distribution(), new Range(tokens.number(), tokens.number()));
      default -> throw unknown(kind);
    };
  }

  private Law.Cases.Case oneCase() {
    return new Law.Cases.Case(tokens.number(), distribution());
  }

  private Distribution distribution() {
    String kind = tokens.text();
    Supplier<Double> number = tokens::number;
    return switch (kind) {
      case "Constant" -> new Constant(tokens.number());
      case "Uniform" -> new Uniform(tokens.number(), tokens.number());
      case "Normal" -> new Normal(tokens.number(), tokens.number());
      case "LogNormal" -> new LogNormal(tokens.number(), tokens.number());
      case "Beta" -> Beta.of(tokens.number(), tokens.number());
      case "Choice" -> new Choice(tokens.list(number), tokens.list(number));
      case "Truncated" -> Truncated.of(distribution(), tokens.number(), tokens.number());
      default -> throw unknown(kind);
    };
  }

  private Phase phase() {
    return new Phase(tokens.text(), exit(), tokens.number(), tokens.number(), exercise());
  }

  private Phase.Exit exit() {
    return new Phase.Exit(tokens.number(), tokens.number(), tokens.number(), tokens.number());
  }

  private Phase.Exercise exercise() {
    return new Phase.Exercise(
        tokens.constant(ExerciseClass.class),
        tokens.whole(),
        tokens.number(),
        tokens.whole(),
        tokens.whole(),
        tokens.number());
  }

  private Activity activity() {
    return new Activity(
        tokens.text(),
        tokens.number(),
        tokens.number(),
        tokens.whole(),
        tokens.whole(),
        tokens.whole());
  }

  private Prescription prescription() {
    return new Prescription(treatment(), tokens.whole(), tokens.whole(), tokens.whole());
  }

  private Treatment treatment() {
    return new Treatment(
        tokens.text(),
        tokens.text(),
        kinetics(),
        tokens.constant(Condition.class),
        tokens.number(),
        benefits(),
        burden(),
        new Treatment.Limits(tokens.whole(), tokens.whole(), tokens.number()));
  }

  private Treatment.Kinetics kinetics() {
    return new Treatment.Kinetics(
        tokens.number(), tokens.number(), tokens.number(), tokens.number());
  }

  private Treatment.Benefits benefits() {
    return new Treatment.Benefits(
        tokens.number(),
        tokens.number(),
        tokens.number(),
        tokens.number(),
        tokens.number(),
        tokens.number(),
        tokens.number(),
        tokens.number(),
        tokens.number());
  }

  private Treatment.Burden burden() {
    return new Treatment.Burden(
        tokens.number(),
        tokens.number(),
        tokens.number(),
        tokens.number(),
        tokens.list(() -> new Treatment.Rest(tokens.whole(), tokens.number())),
        tokens.yes());
  }

  /** A set of parameters: those that are not the default. */
  Parameters parameters() {
    Parameters parameters = Parameters.standard();
    for (int left = tokens.whole(); left > 0; left--) {
      parameters = parameters.with(tokens.constant(Parameter.class), tokens.number());
    }
    return parameters;
  }
}
