package sinew.input;

import java.util.Map;
import sinew.files.Document;
import sinew.files.Field;
import sinew.files.Phrases;
import sinew.files.ProblemList;
import sinew.model.Trait;
import sinew.scenario.Law;

/**
 * Compares what nobody can avoid with what life asks for. Nobody recovers who cannot avoid more
 * load than they ask for. Some people of two distributions may be like that, but not most.
 */
final class DemandCheck {
  private static final Field WEEK = Field.ROOT.key("week");
  private static final Field COHORT = Field.ROOT.key("cohort");

  private final Map<Trait, Law> laws;
  private final Document document;
  private final ProblemList findings;

  /**
   * A check.
   *
   * @param laws those of the traits with which nothing is wrong
   * @param document for places
   * @param findings gets what is wrong
   */
  DemandCheck(Map<Trait, Law> laws, Document document, ProblemList findings) {
    this.laws = laws;
    this.document = document;
    this.findings = findings;
  }

  /** Looks at the demand that the file gives, unless it has a week, whose hardest day it is. */
  void ofTrait() {
    if (document.root().path("week").isEmpty()) {
      compare(COHORT.key(Trait.DEMAND.key()), "all that life asks for, demand ", "raise demand");
    }
  }

  /** Looks at the demand that was made from the file's week. */
  void ofWeek() {
    compare(WEEK, "the hardest day of the week, ", "write a harder week");
  }

  private void compare(Field asking, String words, String remedy) {
    double demand = median(laws.get(Trait.DEMAND));
    double unavoidable = median(laws.get(Trait.UNAVOIDABLE_LOAD));
    if (unavoidable > demand) {
      Field load = COHORT.key(Trait.UNAVOIDABLE_LOAD.key());
      Field field = document.has(load) ? load : asking;
      String fault =
          "most people cannot avoid a load of "
              + Phrases.rounded(unavoidable)
              + ", above "
              + words
              + Phrases.rounded(demand);
      findings.add(document.place(field), field, fault, remedy + " or lower unavoidableLoad");
    }
  }

  /** The middle value of a trait that depends on no other; NaN of others. */
  private static double median(Law law) {
    return law instanceof Law.Alone alone ? alone.distribution().quantile(0.5) : Double.NaN;
  }
}
