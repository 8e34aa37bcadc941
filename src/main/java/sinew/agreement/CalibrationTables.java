package sinew.agreement;

import java.util.List;
import java.util.stream.IntStream;
import sinew.calibration.Fit;
import sinew.calibration.Fit.Posterior;
import sinew.calibration.Fit.Prediction;
import sinew.calibration.Population;
import sinew.statistics.Interval;
import sinew.table.Columns;
import sinew.table.Json;
import sinew.table.Table;
import sinew.text.Numbers;

/** The tables of a calibration: parameters, figures and stages. */
final class CalibrationTables {
  private static final Columns<Posterior> PARAMETERS =
      Columns.of(Posterior.class)
          .text("parameter", "Parameter", row -> row.prior().parameter().key())
          .said(row -> row.prior().parameter().key() + ", " + row.prior().parameter().unit().text())
          .text("unit", "", row -> row.prior().parameter().unit().text())
          .words(
              "Range looked at",
              row -> range(row.prior().range().low(), row.prior().range().high()))
          .number("prior_low", "", "", row -> row.prior().range().low())
          .rounded(Json.SHARE)
          .number("prior_high", "", "", row -> row.prior().range().high())
          .rounded(Json.SHARE)
          .number("best", "Best", "", Posterior::best)
          .rounded(Json.SHARE)
          .number("median", "Middle", "", row -> row.value(2))
          .interval95(row -> row.value(0), row -> row.value(4))
          .rounded(Json.SHARE)
          .words("95 % of draws", row -> range(row.value(0), row.value(4)))
          .number("spread", "", "", Posterior::spread)
          .rounded(Json.MEASURE)
          .flag("settled", "Settled", Posterior::moved);

  private static final Columns<Prediction> FIGURES =
      Columns.of(Prediction.class)
          .words("Figure", CalibrationTables::what)
          .text("id", "", row -> row.target().figure().id())
          .text("trial", "", row -> row.target().trial().name())
          .text("arm", "", row -> row.target().arm().name())
          .whole("week", "", "weeks", row -> row.target().figure().week())
          .text("outcome", "", row -> row.target().figure().quantity().key())
          .text("unit", "", row -> row.target().figure().quantity().unit().text())
          .number("published", "Published", "", row -> row.target().figure().value())
          .rounded(Json.MEASURE)
          .said(CalibrationTables::published)
          .number("best", "Best member", "", Prediction::best)
          .interval95(Prediction::low, Prediction::high)
          .rounded(Json.MEASURE)
          .words("95 % of draws", row -> range(row.low(), row.high()))
          .number("without_its_trial", "Without its trial", "", Prediction::leftOut)
          .interval95(
              row -> row.expected().map(Interval::low).orElse(Double.NaN),
              row -> row.expected().map(Interval::high).orElse(Double.NaN))
          .rounded(Json.MEASURE)
          .words(
              "95 % of such trials",
              row -> row.expected().map(it -> range(it.low(), it.high())).orElse(Numbers.NONE))
          .flag("foreseen", "Foreseen", Prediction::foreseen)
          .number("effective_draws", "Draws", "", Prediction::effective)
          .rounded(Json.DAYS)
          .flag("inside", "", row -> row.agreement().inside());

  private static final Columns<Step> STAGES =
      Columns.of(Step.class)
          .whole("stage", "Stage", "", Step::number)
          .number("weight", "Weight of the trials", "", row -> row.reached().weight())
          .rounded(Json.SHARE)
          .number("effective_draws", "Effective draws", "", row -> row.reached().effective())
          .rounded(Json.DAYS)
          .whole("tried", "", "steps", row -> row.reached().tried())
          .whole("accepted", "", "steps", row -> row.reached().accepted())
          .words("Steps taken", Step::taken)
          .number("least_distance2", "Nearest draw", "", row -> row.reached().least())
          .rounded(Json.MEASURE);

  private CalibrationTables() {}

  /**
   * A stage of a calibration.
   *
   * @param number its number, from 0
   * @param reached what was reached in it
   */
  record Step(int number, Population.Generation reached) {
    private String taken() {
      return reached.tried() == 0
          ? Numbers.NONE
          : Numbers.percent((double) reached.accepted() / reached.tried());
    }
  }

  /** The free parameters. */
  static Table<Posterior> parameters(Fit fit) {
    return new Table<>("Free parameters", PARAMETERS, fit.estimates());
  }

  /** The figures that were fitted. */
  static Table<Prediction> figures(Fit fit) {
    return new Table<>(
        "Each figure as it would have been expected without its own trial",
        FIGURES,
        fit.predictions());
  }

  /** The stages of the sampler. */
  static Table<Step> stages(Fit fit) {
    List<Population.Generation> stages = fit.population().stages();
    return new Table<>(
        "How the draws came about",
        STAGES,
        IntStream.range(0, stages.size()).mapToObj(i -> new Step(i, stages.get(i))).toList());
  }

  private static String what(Prediction row) {
    return TrialForests.shortTitle(row.target().trial())
        + ", "
        + TrialForests.words(row.target().arm().name())
        + ", week "
        + row.target().figure().week()
        + ": "
        + row.target().figure().quantity().label();
  }

  private static String published(Prediction row) {
    return Numbers.plain(row.target().figure().value())
        + " "
        + row.target().figure().quantity().unit().text();
  }

  private static String range(double low, double high) {
    return Numbers.plain(low) + " to " + Numbers.plain(high);
  }
}
