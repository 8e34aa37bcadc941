package sinew.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import sinew.model.Endpoint;
import sinew.model.Trait;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.text.Lines;
import sinew.words.DiaryWords;

/** One person's life in words. */
final class Story {
  private final Scenario scenario;
  private final Diary diary;

  /**
   * The story of a diary.
   *
   * @param scenario the scenario as it was lived
   * @param diary what was written down
   */
  Story(Scenario scenario, Diary diary) {
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
      table.add("  " + trait.wording().brief(), value(trait));
    }
    return table;
  }

  private String value(Trait trait) {
    double value = diary.traits().of(trait);
    if (!trait.scale().words().isEmpty()) {
      return trait.scale().words().get((int) value);
    }
    return switch (trait.unit()) {
      case SHARE -> String.format(Locale.ROOT, "%.0f %%", 100 * value);
      case FACTOR -> String.format(Locale.ROOT, "%.2f", value);
      default -> String.format(Locale.ROOT, "%.1f %s", value, trait.unit().text());
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
    if (!endpoint.fromDayZero() && diary.reachedOn(Endpoint.FULL_RECOVERY).isEmpty()) {
      return "-";
    }
    return "not within " + scenario.horizonWeeks() + " weeks";
  }
}
