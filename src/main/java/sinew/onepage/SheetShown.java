package sinew.onepage;

import java.util.List;
import java.util.Map;
import sinew.chart.HundredPeople;
import sinew.consultation.Findings;
import sinew.words.Caveats;
import sinew.words.HandoutWords;

/** The sheet for the patient as the page is built: with all that is the same for everybody. */
final class SheetShown {
  private SheetShown() {}

  /** {@return how a person of each state looks, for the script that draws a hundred} */
  static List<Object> people() {
    return HundredPeople.figures().stream()
        .<Object>map(
            one -> Map.of("path", one.path(), "colour", one.colour(), "filled", one.filled()))
        .toList();
  }

  /**
   * For the template {@code sheet}.
   *
   * @return names and values; those that depend on answers are empty, and filled in by a script
   */
  static Map<String, Object> blank() {
    Map<String, Object> words =
        Map.of(
            "title", "",
            "people", List.of(),
            "moments", List.of(),
            "helps", List.of(),
            "caption", "",
            "asPlanned", 0,
            "rows", List.of(),
            "howSure", List.of());
    return Map.of(
        "words",
        words,
        "headline",
        "",
        "details",
        List.of(),
        "figure",
        Map.of("title", "", "svg", ""),
        "meaning",
        HandoutWords.MEANING,
        "redFlagsIntroduction",
        Caveats.RED_FLAGS_INTRODUCTION,
        "redFlags",
        Caveats.RED_FLAGS,
        "seed",
        Findings.SEED,
        "patients",
        "",
        "digest",
        "");
  }
}
