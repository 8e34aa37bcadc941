package sinew.report;

import java.util.ArrayList;
import java.util.List;
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
import sinew.table.Columns;
import sinew.table.Format;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.Paragraph;
import sinew.words.DiaryWords;

/** One person's life in words. */
public final class PatientStory {
  private static final String BLANK = " ";

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
  public PatientStory(ScenarioFile file, Scenario scenario, Diary diary) {
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
  public Stream<String> lines(int weeks) {
    List<String> lines = new ArrayList<>();
    lines.add("Patient " + diary.patient() + " of " + scenario.name() + ": " + scenario.title());
    lines.add("");
    lines.add("Who this is");
    who().lines().forEach(lines::add);
    lines.add("");
    lines.add("What was reached when");
    reached().lines().forEach(lines::add);
    lines.add("");
    lines.add("The diary");
    DiaryWords.of(scenario, diary, weeks).stream()
        .flatMap(paragraph -> Paragraph.lines(paragraph).stream())
        .forEach(line -> lines.add("  " + line));
    int all = diary.days() / 7;
    if (all > weeks) {
      lines.add("... and " + (all - weeks) + " more weeks; --weeks " + all + " tells all");
    }
    return lines.stream();
  }

  private String who() {
    Columns<Trait> columns =
        Columns.of(Trait.class)
            .text("trait", BLANK, trait -> "  " + label(trait))
            .text("value", BLANK, this::value);
    return Format.TEXT.write(new Table<>("", columns, List.of(Trait.values())));
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
      case "share" -> Numbers.percent(value);
      case "factor" -> Numbers.fixed(value, 2);
      default -> Numbers.fixed(value, 1) + " " + unit;
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

  private String reached() {
    Columns<Endpoint> columns =
        Columns.of(Endpoint.class)
            .text("endpoint", BLANK, endpoint -> "  " + endpoint.label())
            .text("when", BLANK, this::when);
    return Format.TEXT.write(new Table<>("", columns, List.of(Endpoint.values())));
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
