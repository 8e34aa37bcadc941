package sinew.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sinew.input.Catalogue;
import sinew.input.TreatmentEntry;
import sinew.model.Condition;
import sinew.model.Escalation;
import sinew.model.LoadPlan;
import sinew.model.Prescription;
import sinew.model.Trait;
import sinew.model.Treatment;
import sinew.scenario.Scenario;
import sinew.text.Sentence;
import sinew.text.Times;

/** What has to be said of the treatments of a scenario: evidence, and limits that are broken. */
public final class TreatmentWords {
  private TreatmentWords() {}

  /**
   * What is known of each treatment, and the warnings.
   *
   * @param scenario the scenario
   * @return sentences; none without treatments
   */
  public static List<String> of(Scenario scenario) {
    Set<String> sentences = new LinkedHashSet<>();
    all(scenario.plan())
        .map(given -> Catalogue.treatment(given.treatment().key()))
        .forEach(entry -> sentences.add(known(entry)));
    sentences.addAll(warnings(scenario));
    return List.copyOf(sentences);
  }

  /**
   * Caveats that are broken, and treatments that need a warning by themselves.
   *
   * @param scenario the scenario
   * @return sentences, mostly none
   */
  public static List<String> warnings(Scenario scenario) {
    Set<String> sentences = new LinkedHashSet<>();
    all(scenario.plan())
        .forEach(
            given -> {
              String warning = Catalogue.treatment(given.treatment().key()).warning();
              if (!warning.isEmpty()) {
                sentences.add("Warning: " + warning);
              }
              sentences.addAll(broken(given));
              sentences.addAll(tooSoon(given, scenario));
            });
    return List.copyOf(sentences);
  }

  /**
   * Where the sizes of treatments come from, in short.
   *
   * @param scenarios all arms
   * @return one or two sentences; none without treatments
   */
  public static List<String> sizes(List<Scenario> scenarios) {
    List<TreatmentEntry> given =
        scenarios.stream()
            .flatMap(scenario -> all(scenario.plan()))
            .map(one -> Catalogue.treatment(one.treatment().key()))
            .distinct()
            .toList();
    List<String> sentences = new ArrayList<>();
    for (boolean assumed : new boolean[] {true, false}) {
      List<String> names =
          given.stream()
              .filter(entry -> entry.size().isAssumed() == assumed)
              .map(entry -> entry.treatment().name())
              .toList();
      if (!names.isEmpty()) {
        sentences.add(
            Sentence.joined(names)
                + ": "
                + (names.size() == 1 ? size(assumed) : sizes(assumed))
                + ".");
      }
    }
    return sentences;
  }

  private static String size(boolean assumed) {
    return assumed ? "its size is assumed" : "its size is set by eye";
  }

  private static String sizes(boolean assumed) {
    return assumed ? "their sizes are assumed" : "their sizes are set by eye";
  }

  /**
   * Where the size of a treatment comes from, in a few words.
   *
   * @param key the treatment's key
   * @return for example {@code its size is assumed}
   */
  public static String size(String key) {
    return size(Catalogue.treatment(key).size().isAssumed());
  }

  private static Stream<Prescription> all(LoadPlan plan) {
    return Stream.concat(
        plan.care().prescriptions().stream(),
        plan.care().escalations().stream().map(Escalation::prescription));
  }

  private static String known(TreatmentEntry entry) {
    return entry.treatment().name()
        + " (evidence: "
        + entry.grade().label()
        + "; "
        + size(entry.treatment().key())
        + "). "
        + entry.note();
  }

  private static List<String> broken(Prescription given) {
    Treatment.Limits limits = given.treatment().limits();
    List<String> sentences = new ArrayList<>();
    if (limits.doses() > 0 && given.doses() > limits.doses()) {
      sentences.add(
          "Warning: "
              + given.treatment().name()
              + " is planned more often than the "
              + Times.counted(limits.doses(), "dose")
              + " advised; in the model each further dose weakens the tendon.");
    }
    if (given.doses() > 1 && given.everyDays() < limits.leastDaysBetween()) {
      sentences.add(
          "Warning: "
              + given.treatment().name()
              + " is planned every "
              + Times.counted(given.everyDays(), "day")
              + ", and at least "
              + limits.leastDaysBetween()
              + " days between doses are advised; in the model doses too close weaken the tendon.");
    }
    return sentences;
  }

  /** Some of these people are still in the first week of symptoms. */
  private static List<String> tooSoon(Prescription given, Scenario scenario) {
    double fewestWeeks = scenario.cohort().quantile(Trait.SYMPTOM_DURATION_WEEKS, 0.01);
    boolean first =
        given.treatment().condition() == Condition.AFTER_FIRST_WEEK
            && 7 * fewestWeeks + given.fromDay() < 7;
    return first
        ? List.of(
            "Warning: "
                + given.treatment().name()
                + " in the first week of symptoms is advised against; in the model it irritates.")
        : List.of();
  }
}
