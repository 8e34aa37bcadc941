package sinew.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import sinew.chart.Figures;
import sinew.evidence.Agreement;
import sinew.evidence.Trial;
import sinew.table.Json;
import sinew.table.Table;

/** A published figure and the simulated one, as a row of a table. */
final class AgreementRow {
  private static final List<String> COLUMNS =
      List.of(
          "figure",
          "trial",
          "tendon",
          "use",
          "arm",
          "patients",
          "week",
          "outcome",
          "unit",
          "published",
          "published 95 % from",
          "published 95 % to",
          "simulated",
          "95 % of trials from",
          "95 % of trials to",
          "difference",
          "verdict",
          "read in");

  private AgreementRow() {}

  /**
   * The row of a page.
   *
   * @param agreement the figures
   * @return what they are of, and both of them
   */
  static Table.Row cells(Agreement agreement) {
    Trial.Figure figure = agreement.figure();
    String note = figure.note().isEmpty() ? "" : "; " + figure.note();
    return new Table.Row(
        what(agreement),
        List.of(
            published(figure) + " " + figure.quantity().unit().text(),
            simulated(agreement),
            ValidationReport.number(agreement.difference()),
            verdict(agreement),
            figure.readIn() + note));
  }

  /**
   * The row of a terminal.
   *
   * @param agreement the figures
   * @return a line
   */
  static String line(Agreement agreement) {
    return "- "
        + what(agreement)
        + ": published "
        + published(agreement.figure())
        + ", simulated "
        + simulated(agreement)
        + ", difference "
        + ValidationReport.number(agreement.difference())
        + " "
        + agreement.figure().quantity().unit().text()
        + ", "
        + verdict(agreement);
  }

  /**
   * All rows for programs.
   *
   * @param agreements the figures of all trials
   * @return comma separated values
   */
  static byte[] csv(List<Agreement> agreements) {
    List<List<String>> rows = new ArrayList<>();
    for (Agreement agreement : agreements) {
      Trial.Figure figure = agreement.figure();
      rows.add(
          List.of(
              figure.id(),
              agreement.trial().name(),
              agreement.trial().tendon(),
              agreement.trial().use().key(),
              agreement.arm().name(),
              Integer.toString(agreement.arm().patients()),
              Integer.toString(figure.week()),
              figure.quantity().key(),
              figure.quantity().unit().text(),
              plain(OptionalDouble.of(figure.value())),
              plain(figure.low()),
              plain(figure.high()),
              plain(ValidationReport.real(agreement.simulated())),
              plain(ValidationReport.real(agreement.low())),
              plain(ValidationReport.real(agreement.high())),
              plain(ValidationReport.real(agreement.difference())),
              verdict(agreement),
              figure.readIn()));
    }
    return ChartFiles.csv(new Figures(COLUMNS, rows)).getBytes(StandardCharsets.UTF_8);
  }

  private static String plain(OptionalDouble value) {
    return value.isEmpty() ? "" : Json.number(value, Json.MEASURE).decimalValue().toPlainString();
  }

  private static String what(Agreement agreement) {
    Trial.Figure figure = agreement.figure();
    return agreement.arm().name() + ", week " + figure.week() + ": " + figure.quantity().key();
  }

  private static String published(Trial.Figure figure) {
    return ValidationReport.number(figure.value())
        + (figure.low().isPresent()
            ? range(figure.low().getAsDouble(), figure.high().orElseThrow())
            : "");
  }

  private static String simulated(Agreement agreement) {
    return ValidationReport.number(agreement.simulated())
        + range(agreement.low(), agreement.high());
  }

  private static String range(double low, double high) {
    return " (" + ValidationReport.number(low) + " to " + ValidationReport.number(high) + ")";
  }

  private static String verdict(Agreement agreement) {
    return agreement.inside() ? "inside" : "outside";
  }
}
