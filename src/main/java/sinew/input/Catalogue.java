package sinew.input;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;
import sinew.files.DocumentReader;
import sinew.files.Resource;
import sinew.model.Condition;
import sinew.model.Treatment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The activities and treatments that scenario files can name, with their sources. The data stand in
 * {@code activities.yaml} and {@code treatments.yaml}.
 */
public final class Catalogue {
  private static final List<String> ACTIVITY =
      List.of("name", "mechanism", "load", "minutes", "pressingHours", "source");
  private static final List<String> TREATMENT =
      List.of(
          ("name mechanism doses everyDays build onsetDays lastsDays lastsSpread effects condition responders "
                  + "limits grade source note warning")
              .split(" "));
  private static final List<String> EFFECTS =
      List.of(
          ("relief settling healing healingWithStrength desensitising stress bodyMassIndex "
                  + "menopause renewal irritation irritationOutside capacityLoss pressingHours rest "
                  + "restartsPlan")
              .split(" "));

  private Catalogue() {}

  /** Read when first needed, so that scenarios without activities start faster. */
  private static final class Activities {
    private static final Map<String, ActivityEntry> ENTRIES =
        read("activities.yaml", Catalogue::activity);
  }

  private static final class Treatments {
    private static final Map<String, TreatmentEntry> ENTRIES =
        read("treatments.yaml", Catalogue::treatment);
  }

  /**
   * All activities.
   *
   * @return the entries, in the order of the catalogue
   */
  public static Collection<ActivityEntry> activities() {
    return Activities.ENTRIES.values();
  }

  /**
   * All treatments.
   *
   * @return the entries, in the order of the catalogue
   */
  public static Collection<TreatmentEntry> treatments() {
    return Treatments.ENTRIES.values();
  }

  /**
   * An activity.
   *
   * @param key its key
   * @return the entry
   * @throws IllegalArgumentException if there is none
   */
  public static ActivityEntry activity(String key) {
    return known(Activities.ENTRIES, key);
  }

  /**
   * A treatment.
   *
   * @param key its key
   * @return the entry
   * @throws IllegalArgumentException if there is none
   */
  public static TreatmentEntry treatment(String key) {
    return known(Treatments.ENTRIES, key);
  }

  private static <T> T known(Map<String, T> entries, String key) {
    T entry = entries.get(key);
    if (entry == null) {
      throw new IllegalArgumentException("the catalogue has no " + key);
    }
    return entry;
  }

  private static ActivityEntry activity(String key, JsonNode entry) {
    known(entry, ACTIVITY);
    return new ActivityEntry(
        key,
        text(entry, "name"),
        text(entry, "mechanism"),
        entry.get("load").doubleValue(),
        entry.get("minutes").doubleValue(),
        entry.get("pressingHours").doubleValue(),
        text(entry, "source"));
  }

  private static TreatmentEntry treatment(String key, JsonNode entry) {
    known(entry, TREATMENT);
    JsonNode effects = entry.get("effects");
    known(effects, EFFECTS);
    Treatment treatment =
        new Treatment(
            key,
            text(entry, "name"),
            new Treatment.Kinetics(
                entry.get("build").doubleValue(),
                entry.path("onsetDays").asDouble(0),
                entry.get("lastsDays").doubleValue(),
                entry.path("lastsSpread").asDouble(0.5)),
            condition(entry.path("condition").asString("always")),
            entry.path("responders").asDouble(1),
            benefits(effects),
            burden(effects),
            limits(entry.path("limits")));
    return new TreatmentEntry(
        treatment,
        text(entry, "mechanism"),
        entry.get("doses").intValue(),
        entry.get("everyDays").intValue(),
        grade(text(entry, "grade")),
        text(entry, "source"),
        text(entry, "note"),
        entry.path("warning").asString(""));
  }

  private static Treatment.Benefits benefits(JsonNode effects) {
    return new Treatment.Benefits(
        effects.path("relief").asDouble(0),
        effects.path("settling").asDouble(0),
        effects.path("healing").asDouble(0),
        effects.path("healingWithStrength").asDouble(0),
        effects.path("desensitising").asDouble(0),
        effects.path("stress").asDouble(0),
        effects.path("bodyMassIndex").asDouble(0),
        effects.path("menopause").asDouble(0),
        effects.path("renewal").asDouble(0));
  }

  private static Treatment.Burden burden(JsonNode effects) {
    return new Treatment.Burden(
        effects.path("irritation").asDouble(0),
        effects.path("irritationOutside").asDouble(0),
        effects.path("capacityLoss").asDouble(0),
        effects.path("pressingHours").asDouble(0),
        StreamSupport.stream(effects.path("rest").spliterator(), false)
            .map(
                step ->
                    new Treatment.Rest(
                        step.get("untilDay").intValue(), step.get("activityAtMost").doubleValue()))
            .toList(),
        effects.path("restartsPlan").asBoolean(false));
  }

  private static Treatment.Limits limits(JsonNode limits) {
    known(limits, List.of("doses", "leastDaysBetween", "overuse"));
    return new Treatment.Limits(
        limits.path("doses").asInt(0),
        limits.path("leastDaysBetween").asInt(0),
        limits.path("overuse").asDouble(0));
  }

  private static Condition condition(String key) {
    for (Condition condition : Condition.values()) {
      if (condition.key().equals(key)) {
        return condition;
      }
    }
    throw new IllegalStateException("no condition is called " + key);
  }

  private static TreatmentEntry.Grade grade(String key) {
    for (TreatmentEntry.Grade grade : TreatmentEntry.Grade.values()) {
      if (grade.key().equals(key)) {
        return grade;
      }
    }
    throw new IllegalStateException("no grade is called " + key);
  }

  private static String text(JsonNode entry, String key) {
    return entry.get(key).stringValue();
  }

  private static void known(JsonNode section, List<String> keys) {
    TreeSet<String> unknown = new TreeSet<>(section.propertyNames());
    keys.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalStateException("the catalogue has unknown keys: " + unknown);
    }
  }

  private static <T> Map<String, T> read(String file, BiFunction<String, JsonNode, T> entry) {
    ObjectNode root = DocumentReader.readOwn(Resource.text(Catalogue.class, file));
    Map<String, T> entries = new LinkedHashMap<>();
    root.properties()
        .forEach(
            property ->
                entries.put(
                    property.getKey(), entry.apply(property.getKey(), property.getValue())));
    return entries;
  }
}
