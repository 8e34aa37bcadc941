package sinew.input;

import java.util.HashMap;
import java.util.Map;
import sinew.files.Document;
import sinew.files.Field;
import sinew.files.Phrases;
import sinew.files.Place;
import sinew.files.ProblemList;
import tools.jackson.databind.JsonNode;

/**
 * Finds values that are right each by itself and wrong together. A value with which something else
 * is wrong reads as NaN here, and every check is written so that a NaN contradicts nothing.
 */
final class Contradictions {
  private static final Field PLAN = Field.ROOT.key("plan");
  private static final Field COHORT = Field.ROOT.key("cohort");

  private final JsonNode values;
  private final Document document;
  private final ProblemList findings;

  private Contradictions(JsonNode values, Document document, ProblemList findings) {
    this.values = values;
    this.document = document;
    this.findings = findings;
  }

  /**
   * Looks for contradictions.
   *
   * @param values the file's values, right or wrong, defaults filled in
   * @param document for places
   * @param findings holds what is wrong so far, gets the contradictions
   */
  static void find(JsonNode values, Document document, ProblemList findings) {
    Contradictions contradictions = new Contradictions(values, document, findings);
    contradictions.nobodyIll();
    contradictions.sameNames(PLAN.key("phases"));
    contradictions.sameNames(PLAN.key("activities"));
    contradictions.sameNames(Field.ROOT.key("week"));
    contradictions.sameNames(Field.ROOT.key("events"));
    contradictions.ownWeek();
    contradictions.activities(PLAN.key("activities"));
    contradictions.activities(Field.ROOT.key("week"));
    contradictions.activities(Field.ROOT.key("events"));
    contradictions.phases();
  }

  /** A rule of admission that nobody in the cohort can meet. */
  private void nobodyIll() {
    Field admission = Field.ROOT.key("admission");
    double weeks = number(COHORT.key("symptomDurationWeeks"));
    double least = number(admission.key("leastWeeks"));
    if (weeks < least) {
      String fault =
          "everybody has symptoms for " + Phrases.number(weeks) + " weeks, less than this";
      add(admission.key("leastWeeks"), fault, "lower leastWeeks or raise symptomDurationWeeks");
    }
    double leastPain = number(admission.key("leastPain"));
    double mostPain = number(admission.key("mostPain"));
    if (mostPain < leastPain) {
      String fault = Phrases.number(mostPain) + " is below leastPain, " + Phrases.number(leastPain);
      add(admission.key("mostPain"), fault, "raise mostPain or lower leastPain");
    }
    if (text(COHORT.key("stage")).equals("sound") && leastPain > 0) {
      String fault = "nobody is ill: a sound tendon does not hurt";
      add(COHORT.key("stage"), fault, "write admission: {leastPain: 0}, or another stage");
    }
  }

  private void ownWeek() {
    Field demand = COHORT.key("demand");
    if (!node(Field.ROOT.key("week")).isEmpty() && document.has(demand)) {
      add(
          document.placeOfKey(demand),
          demand,
          "the hardest day of the week is the demand",
          "delete demand, or the week");
    }
  }

  private void activities(Field list) {
    boolean event = list.equals(Field.ROOT.key("events"));
    for (int i = 0; i < node(list).size(); i++) {
      Field activity = list.entry(i);
      if (!document.has(activity.key("activity"))) {
        unknownActivity(activity, event);
      }
      double from = number(activity.key("fromWeek"));
      double until = number(activity.key("untilWeek"));
      if (from >= until) {
        add(
            activity.key("untilWeek"),
            Phrases.number(until) + " is not after fromWeek, " + Phrases.number(from),
            "raise untilWeek or lower fromWeek");
      }
    }
  }

  /** Nothing of it stands in the catalogue. */
  private void unknownActivity(Field activity, boolean event) {
    if (!event && !document.has(activity.key("load"))) {
      add(
          activity,
          "nothing says how it loads the tendon",
          "write activity: slowFlatRunning, or load: 0.4");
    }
    if (!event && !document.has(activity.key("name"))) {
      add(activity, "has no name", "write name: slow flat running, or an activity");
    }
    Field minutes = activity.key("minutes");
    if (document.has(minutes)) {
      add(
          document.placeOfKey(minutes),
          minutes,
          "minutes need an activity of the catalogue",
          "write activity: slowFlatRunning, or delete minutes");
    }
  }

  private void sameNames(Field list) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < node(list).size(); i++) {
      Field field = list.entry(i).key("name");
      String name = node(field).asString("");
      Integer first = seen.putIfAbsent(name, i);
      if (first != null && !name.isEmpty()) {
        int line = document.place(list.entry(first).key("name")).line();
        add(
            field,
            Phrases.quoted(name) + " is also the name in line " + line,
            "give each a name of its own");
      }
    }
  }

  private void phases() {
    Field phases = PLAN.key("phases");
    int count = node(phases).size();
    double begin = 0;
    for (int i = 0; i < count && document.has(phases); i++) {
      Field phase = phases.entry(i);
      activity(phase);
      sessions(phase);
      begins(phase, begin);
      duration(phase, i == count - 1);
      mostWeeks(phase);
      begin += number(phase.key("durationWeeks"));
    }
  }

  private void activity(Field phase) {
    double start = number(phase.key("startActivity"));
    double maximum = number(phase.key("maximumActivity"));
    if (start > maximum) {
      add(
          phase.key("startActivity"),
          Phrases.number(start) + " is above maximumActivity, " + Phrases.number(maximum),
          "lower startActivity or raise maximumActivity");
    }
  }

  private void mostWeeks(Field phase) {
    double least = number(phase.key("durationWeeks"));
    double most = number(phase.key("mostWeeks"));
    if (most < least) {
      add(
          phase.key("mostWeeks"),
          Phrases.number(most) + " is below durationWeeks, " + Phrases.number(least),
          "raise mostWeeks or lower durationWeeks");
    }
  }

  private void sessions(Field phase) {
    double sessions = number(phase.key("sessionsPerWeek"));
    String exercise = findings.about(phase.key("exercise")) ? "" : text(phase.key("exercise"));
    if (sessions > 0 && exercise.equals("none")) {
      add(
          phase.key("sessionsPerWeek"),
          Phrases.number(sessions) + " sessions a week of no exercise",
          "name an exercise, such as exercise: isometric, or delete sessionsPerWeek");
    }
    if (sessions == 0 && !exercise.isEmpty() && !exercise.equals("none")) {
      add(
          phase.key("exercise"),
          exercise + " is not done at 0 sessions a week",
          "write sessionsPerWeek, such as sessionsPerWeek: 3, or exercise: none");
    }
  }

  private void begins(Field phase, double week) {
    double horizon = number(Field.ROOT.key("horizonWeeks"));
    if (week > 0 && week >= horizon) {
      add(
          phase,
          "the phase begins in week "
              + Phrases.number(week)
              + ", when the horizon of "
              + Phrases.number(horizon)
              + " weeks is over",
          "shorten the phases before it or raise horizonWeeks");
    }
  }

  private void duration(Field phase, boolean last) {
    Field field = phase.key("durationWeeks");
    if (last && document.has(field)) {
      String fault = "the last phase goes on until the end";
      add(
          document.placeOfKey(field),
          field,
          fault,
          "delete durationWeeks, or add a phase after it");
    } else if (!last && !document.has(field)) {
      add(field, "is missing", "write durationWeeks: 4, the least number of weeks in the phase");
    } else if (!last && number(field) == 0 && number(phase.key("exitPain")) == 10) {
      add(field, "the phase is left as soon as it begins", "write weeks above 0, or an exitPain");
    }
  }

  private JsonNode node(Field field) {
    if (field.parent() == null) {
      return values;
    }
    JsonNode above = node(field.parent());
    return field.step() instanceof Integer index
        ? above.path(index)
        : above.path((String) field.step());
  }

  private double number(Field field) {
    return node(field).isNumber() && !findings.about(field)
        ? node(field).doubleValue()
        : Double.NaN;
  }

  private String text(Field field) {
    return node(field).asString("");
  }

  private void add(Field field, String fault, String remedy) {
    add(document.place(field), field, fault, remedy);
  }

  private void add(Place place, Field field, String fault, String remedy) {
    findings.add(place, field, fault, remedy);
  }
}
