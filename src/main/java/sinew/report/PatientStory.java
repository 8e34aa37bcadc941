package sinew.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import sinew.model.Endpoint;
import sinew.model.Trait;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;
import sinew.table.Columns;
import sinew.table.Format;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.Paragraph;
import sinew.text.Times;
import sinew.words.DiaryWords;

/** One person's life in words. */
public final class PatientStory {
  private static final String BLANK = " ";

  private final Scenario scenario;
  private final Diary diary;

  /**
   * The story of a diary.
   *
   * @param scenario the scenario as it was lived
   * @param diary what was written down
   */
  public PatientStory(Scenario scenario, Diary diary) {
    this.scenario = scenario;
    this.diary = diary;
  }

  /**
   * The story.
   *
   * @param weeks how many weeks to tell of, at least 1
   * @param width the most characters of a line of the diary
   * @return lines
   */
  public Stream<String> lines(int weeks, int width) {
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
        .flatMap(paragraph -> Paragraph.lines(paragraph, width).stream())
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
            .text("trait", BLANK, trait -> "  " + trait.naming().brief())
            .text("value", BLANK, this::value);
    return Format.TEXT.write(new Table<>("", columns, List.of(Trait.values())));
  }

  private String value(Trait trait) {
    double value = diary.traits().of(trait);
    if (!trait.scale().words().isEmpty()) {
      return trait.scale().word(value);
    }
    return switch (trait.unit()) {
      case SHARE -> Numbers.percent(value);
      case FACTOR -> Numbers.fixed(value, 2);
      default -> Numbers.fixed(value, 1) + " " + trait.unit().text();
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
    if (!endpoint.fromDayZero() && diary.reachedOn(Endpoint.FULL_RECOVERY).isEmpty()) {
      return "-";
    }
    return "not within " + Times.length(scenario.horizonDays());
  }
}
