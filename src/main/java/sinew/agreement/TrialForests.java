package sinew.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sinew.chart.ForestPlot;
import sinew.drawing.Chart;
import sinew.drawing.Source;
import sinew.evidence.Agreement;
import sinew.evidence.Trial;
import sinew.statistics.Interval;
import sinew.text.Sentence;

/** Forest plots of published figures: one a unit, as scales differ. */
final class TrialForests {
  /** How the names of plots of trials begin that the model was fitted to, or compared in shape. */
  static final String FIT = "forest-";

  /** How those of trials begin that nothing was fitted to. */
  static final String UNSEEN = "unseen-";

  private TrialForests() {}

  /**
   * The plots of figures.
   *
   * @param source where the numbers come from
   * @param agreements the figures
   * @return the plots of fitted figures, and then those of unseen ones
   */
  static List<Chart> of(Source source, List<Agreement> agreements) {
    List<Chart> charts = new ArrayList<>();
    byUnit(agreements.stream().filter(figure -> !unseen(figure.trial())))
        .forEach((unit, figures) -> charts.add(fitted(source, unit, figures)));
    byUnit(agreements.stream().filter(figure -> unseen(figure.trial())))
        .forEach((unit, figures) -> charts.add(unseen(source, unit, figures)));
    return charts;
  }

  private static boolean unseen(Trial trial) {
    return trial.use() == Trial.Use.UNSEEN;
  }

  private static Map<String, List<Agreement>> byUnit(Stream<Agreement> agreements) {
    return agreements
        .filter(agreement -> !Double.isNaN(agreement.simulated()))
        .collect(
            Collectors.groupingBy(
                agreement -> agreement.figure().quantity().unit().text(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static Chart fitted(Source source, String unit, List<Agreement> figures) {
    return ForestPlot.of(
        source,
        new ForestPlot.Heading(
            name(FIT, unit),
            "Published and simulated, in " + inWords(unit),
            "Squares: published, with 95 % interval where known. Circles: simulated,"
                + " with the range of 95 % of trials of that size."),
        unit,
        figures.stream().map(TrialForests::row).toList());
  }

  private static Chart unseen(Source source, String unit, List<Agreement> figures) {
    return ForestPlot.of(
        source,
        new ForestPlot.Heading(
            name(UNSEEN, unit),
            "Trials that nothing was fitted to, in " + inWords(unit),
            "Squares: published, with 95 % interval where known. Circles: simulated,"
                + " with the range in which the model lets expect 95 % of such trials."),
        unit,
        figures.stream().map(TrialForests::expected).toList());
  }

  /** What the files of the plot of a unit are called. */
  static String name(String prefix, String unit) {
    return prefix + unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** A unit as readers say it. */
  static String inWords(String unit) {
    return switch (unit) {
      case "SMD" -> "standard deviations";
      case "1/30 d" -> "recoveries per person in 30 days";
      case "NRS" -> "points of pain, 0 to 10";
      case "points" -> "points of a score, 0 to 100";
      case "share" -> "shares of the pain at the start";
      case "percent" -> "percent of people";
      default -> unit;
    };
  }

  /** What a reader has to know of a trial's use; empty where it was fitted to. */
  static String use(Trial trial) {
    return switch (trial.use()) {
      case FIT -> "";
      case SHAPE -> " (shape only)";
      case UNSEEN -> " (not fitted)";
    };
  }

  /** A figure with the range of trials of its size. */
  static ForestPlot.Row row(Agreement agreement) {
    return row(
        agreement,
        shortTitle(agreement.trial()) + (unseen(agreement.trial()) ? "" : use(agreement.trial())),
        new double[] {agreement.low(), agreement.high()},
        agreement.inside());
  }

  private static ForestPlot.Row expected(Agreement agreement) {
    return agreement
        .expected()
        .map(
            range ->
                row(agreement, shortTitle(agreement.trial()), ends(range), agreement.foreseen()))
        .orElseGet(() -> row(agreement));
  }

  private static double[] ends(Interval range) {
    return new double[] {range.low(), range.high()};
  }

  /** What a trial is cited as: its title up to a colon, else its name. */
  static String shortTitle(Trial trial) {
    int colon = trial.title().indexOf(':');
    return Sentence.capital(colon > 0 ? trial.title().substring(0, colon) : words(trial.name()));
  }

  /** The words of a name that is also one for files. */
  static String words(String name) {
    return name.replace('-', ' ');
  }

  private static ForestPlot.Row row(
      Agreement agreement, String trial, double[] range, boolean inside) {
    Trial.Figure figure = agreement.figure();
    return new ForestPlot.Row(
        trial
            + ", "
            + words(agreement.arm().name())
            + ", "
            + figure.quantity().label()
            + ", week "
            + figure.week(),
        figure.value(),
        figure.low(),
        figure.high(),
        agreement.simulated(),
        range[0],
        range[1],
        inside);
  }
}
