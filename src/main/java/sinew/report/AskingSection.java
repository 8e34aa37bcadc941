package sinew.report;

import java.util.List;
import sinew.chart.NarrowingChart;
import sinew.drawing.Chart;
import sinew.drawing.Source;
import sinew.page.Page;
import sinew.statistics.Interval;
import sinew.study.WorthAsking;
import sinew.table.Columns;
import sinew.table.Json;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.Sentence;
import sinew.text.Times;
import sinew.words.AskingWords;
import tools.jackson.databind.node.ObjectNode;

/** What is worth asking of one person: its table, its chart and its title. */
final class AskingSection {
  private static final Columns<WorthAsking.Known> COLUMNS =
      Columns.of(WorthAsking.Known.class)
          .text("trait", "Known", known -> known.trait().key())
          .said(known -> Sentence.capital(AskingWords.what(known.trait())))
          .text("by", "Found out by", known -> AskingWords.way(known.trait()).words())
          .number("narrower_days", "Narrower by, weeks", "days", WorthAsking.Known::days)
          .interval95(known -> known.interval().low(), known -> known.interval().high())
          .rounded(Json.DAYS)
          .said(AskingSection::weeks)
          .number("first_order", "Share of the variance", "share", known -> known.share().value())
          .interval95(
              known -> known.share().interval().low(), known -> known.share().interval().high())
          .rounded(Json.SHARE)
          .said(known -> Numbers.plain(Math.max(0, known.share().value())));

  private AskingSection() {}

  private static String weeks(WorthAsking.Known known) {
    return tenths(known.days())
        + " ("
        + Sentence.range(tenths(known.interval().low()), tenths(known.interval().high()))
        + ")";
  }

  private static String tenths(double days) {
    return Numbers.plain(Math.rint(10 * days / Times.DAYS_A_WEEK) / 10);
  }

  /**
   * The traits as a table.
   *
   * @param result what came of the people
   * @return a row a trait
   */
  static Table<WorthAsking.Known> table(WorthAsking.Result result) {
    return new Table<>("What is worth asking", COLUMNS, result.traits());
  }

  /**
   * The traits as a picture.
   *
   * @param scenario the name of the scenario
   * @param seed the seed of the run
   * @param result what came of the people
   * @return the chart; none if people differ in nothing
   */
  static List<Chart> charts(String scenario, long seed, WorthAsking.Result result) {
    return result.traits().isEmpty()
        ? List.of()
        : List.of(
            NarrowingChart.of(
                new Source(scenario, result.patients(), seed),
                title(result),
                result.traits().stream().map(AskingSection::row).toList()));
  }

  /**
   * Puts all of it on a page.
   *
   * @param page the page
   * @param result what came of the people
   * @param charts all charts of the report
   * @return the page
   */
  static Page on(Page page, WorthAsking.Result result, List<Chart> charts) {
    return page.with("asking", AskingWords.sentences(result))
        .with("askingChart", charts, "worth-asking")
        .with("askingTable", table(result))
        .with("asked", Numbers.counted(result.patients()));
  }

  /**
   * All of it for programs.
   *
   * @param result what came of the people
   * @return an object
   */
  static ObjectNode json(WorthAsking.Result result) {
    ObjectNode json = Json.object();
    json.put("patients", result.patients());
    json.set("deviationDays", Json.number(result.deviationDays(), Json.DAYS));
    json.set("traits", Json.rows(table(result)));
    return json;
  }

  private static String title(WorthAsking.Result result) {
    WorthAsking.Known first = result.traits().get(0);
    long weeks = AskingWords.weeks(first.days());
    return weeks == 0
        ? "Knowing one more thing narrows the forecast for one person by less than a week"
        : "Knowing "
            + AskingWords.what(first.trait())
            + " narrows the forecast most, by "
            + Times.counted(weeks, "week");
  }

  private static NarrowingChart.Row row(WorthAsking.Known known) {
    AskingWords.Way way = AskingWords.way(known.trait());
    return new NarrowingChart.Row(
        Sentence.capital(AskingWords.what(known.trait())),
        way.words(),
        way != AskingWords.Way.NO_TEST,
        known.days() / Times.DAYS_A_WEEK,
        new Interval(
            known.interval().low() / Times.DAYS_A_WEEK,
            known.interval().high() / Times.DAYS_A_WEEK));
  }
}
