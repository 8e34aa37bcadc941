package sinew.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sinew.input.ScenarioFile;
import sinew.input.Setting;
import sinew.model.Endpoint;
import sinew.model.Trait;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.text.Lines;
import sinew.words.DiaryWords;

/** One person's life in words. */
final class Story {
  private final Map<String, String> units;
  private final Scenario scenario;
  private final Diary diary;

  /**
   * The story of a diary.
   *
   * @param file the scenario as written; knows the units of the traits
   * @param scenario the scenario as it was lived
   * @param diary what was written down
   */
  Story(ScenarioFile file, Scenario scenario, Diary diary) {
    units = file.settings().stream().collect(Collectors.toMap(Setting::field, Setting::unit));
    this.scenario = scenario;
    this.diary = diary;
  }

  /**
   * The story.
   *
   * @param weeks how many weeks to tell of, at least 1
   * @return lines of about 80 characters
   */
  Stream<String> lines(int weeks) {
    List<String> lines = new ArrayList<>();
    lines.add("Patient " + diary.patient() + " of " + scenario.name() + ": " + scenario.title());
    lines.add("");
    lines.add("Who this is");
    who().lines().skip(1).forEach(lines::add);
    lines.add("");
    lines.add("What was reached when");
    reached().lines().skip(1).forEach(lines::add);
    lines.add("");
    lines.add("The diary");
    DiaryWords.of(scenario, diary, weeks).stream()
        .flatMap(paragraph -> Lines.lines(paragraph).stream())
        .forEach(line -> lines.add("  " + line));
    int all = diary.days() / 7;
    if (all > weeks) {
      lines.add("... and " + (all - weeks) + " more weeks; --weeks " + all + " tells all");
    }
    return lines.stream();
  }

  private Table who() {
    Table table = Table.of("", "");
    for (Trait trait : Trait.values()) {
      table.add("  " + label(trait), value(trait));
    }
    return table;
  }

  private String value(Trait trait) {
    if (trait == Trait.STAGE) {
      return diary.traits().stage().key();
    }
    double value = diary.traits().of(trait);
    if (trait == Trait.MENOPAUSE) {
      return value > 0 ? "after" : "before";
    }
    String unit = units.getOrDefault("cohort." + trait.key(), "");
    return switch (unit) {
      case "share" -> String.format(Locale.ROOT, "%.0f %%", 100 * value);
      case "factor" -> String.format(Locale.ROOT, "%.2f", value);
      default -> String.format(Locale.ROOT, "%.1f %s", value, unit);
    };
  }

  private static String label(Trait trait) {
    return switch (trait) {
      case STAGE -> "stage";
      case SYMPTOM_DURATION_WEEKS -> "symptoms before day 0";
      case AGE_YEARS -> "age";
      case BODY_MASS_INDEX -> "body mass index";
      case HEALING_FACTOR -> "healing (1 = median person)";
      case SENSITISATION_PROPENSITY -> "propensity to sensitise";
      case STRESS -> "mean stress";
      case ADHERENCE -> "planned sessions done at first";
      case LOAD_TAKEN -> "load taken over load planned";
      case DEMAND -> "load that life and sport ask for";
      case UNAVOIDABLE_LOAD -> "load that cannot be avoided";
      case SITTING_HOURS_PER_DAY -> "sitting";
      case SEVERITY -> "severity on day 0";
      case SELF_EFFICACY -> "trust in oneself";
      case SLEEP -> "rested after sleep";
      case MENOPAUSE -> "menopause";
      case UNDERLYING_CAUSE -> "extra load through a cause";
    };
  }

  private Table reached() {
    Table table = Table.of("", "");
    for (Endpoint endpoint : Endpoint.values()) {
      table.add("  " + endpoint.label(), when(endpoint));
    }
    return table;
  }

  private String when(Endpoint endpoint) {
    OptionalInt day = diary.reachedOn(endpoint);
    if (day.isPresent()) {
      return "day " + day.getAsInt() + ", in week " + (day.getAsInt() / 7 + 1);
    }
    if (endpoint == Endpoint.RECURRENCE && diary.reachedOn(Endpoint.FULL_RECOVERY).isEmpty()) {
      return "-";
    }
    return "not within " + scenario.horizonWeeks() + " weeks";
  }
}
