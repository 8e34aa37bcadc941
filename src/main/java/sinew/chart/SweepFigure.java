package sinew.chart;

import sinew.statistics.DayQuantile;
import sinew.statistics.SurvivalCurve;
import sinew.table.Columns;
import sinew.table.Json;

/**
 * An endpoint at one level of a factor, as a row of figures.
 *
 * @param factor the key of the factor in scenario files
 * @param level its value
 * @param endpoint the key of the endpoint
 * @param curve what came of it
 */
public record SweepFigure(String factor, double level, String endpoint, SurvivalCurve curve) {
  /** Its columns: the same beside the picture and in the document of a sweep. */
  public static final Columns<SweepFigure> COLUMNS =
      Columns.of(SweepFigure.class)
          .text("factor", "Factor", SweepFigure::factor)
          .number("level", "Level", "", SweepFigure::level)
          .rounded(Json.SHARE)
          .text("endpoint", "Endpoint", SweepFigure::endpoint)
          .optional("median_days", "Median", "days", row -> row.median().value())
          .interval95(
              row -> row.median().low().orElse(Double.NaN),
              row -> row.median().high().orElse(Double.NaN))
          .rounded(Json.DAYS)
          .number("reached_26_weeks_share", "By 26 weeks", "share", row -> row.reached(182))
          .rounded(Json.SHARE)
          .number("reached_52_weeks_share", "By 52 weeks", "share", row -> row.reached(364))
          .rounded(Json.SHARE)
          .number(
              "not_reached_share",
              "Not by the horizon",
              "share",
              row -> row.curve.survival(row.curve.horizonDays()))
          .rounded(Json.SHARE)
          .number(
              "restricted_mean_days",
              "Restricted mean",
              "days",
              row -> row.curve.restrictedMean(row.curve.horizonDays()).value())
          .rounded(Json.DAYS);

  private DayQuantile median() {
    return curve.quantile(0.5);
  }

  private double reached(int day) {
    return curve.reached(Math.min(curve.horizonDays(), day));
  }
}
