package sinew.agreement;

import java.util.List;
import java.util.OptionalDouble;
import sinew.evidence.Agreement;
import sinew.evidence.Outcome;
import sinew.evidence.Trial;
import sinew.model.Unit;
import sinew.statistics.Interval;
import sinew.table.Columns;
import sinew.table.Json;
import sinew.table.Table;
import sinew.text.Numbers;
import sinew.text.Sentence;

/** Published figures beside simulated ones. */
final class AgreementTable {
  private static final Columns<Agreement> COLUMNS =
      Columns.of(Agreement.class)
          .words("Figure", AgreementTable::what)
          .text("id", "", row -> row.figure().id())
          .text("trial", "", row -> row.trial().name())
          .text("tendon", "", row -> row.trial().tendon())
          .text("use", "", row -> row.trial().use().key())
          .text("arm", "", row -> row.arm().name())
          .whole("patients", "", "patients", row -> row.arm().patients())
          .whole("week", "", "weeks", row -> row.figure().week())
          .text("outcome", "", row -> row.figure().quantity().key())
          .text("unit", "", row -> row.figure().quantity().unit().text())
          .number("published", "Published", "", row -> row.figure().value())
          .interval95(row -> end(row.figure().low()), row -> end(row.figure().high()))
          .rounded(Json.MEASURE)
          .said(row -> published(row.figure()) + " " + row.figure().quantity().unit().text())
          .number("simulated", "Simulated", "", Agreement::simulated)
          .interval95(Agreement::low, Agreement::high)
          .rounded(Json.MEASURE)
          .said(AgreementTable::simulated)
          .number("difference", "Difference", "", Agreement::difference)
          .rounded(Json.MEASURE)
          .number(
              "expected_low", "", "", row -> row.expected().map(Interval::low).orElse(Double.NaN))
          .rounded(Json.MEASURE)
          .number(
              "expected_high", "", "", row -> row.expected().map(Interval::high).orElse(Double.NaN))
          .rounded(Json.MEASURE)
          .flag("inside", "Verdict", Agreement::inside)
          .said(AgreementTable::verdict)
          .number("inside_if_right", "", "", Agreement::insideIfRight)
          .rounded(Json.SHARE)
          .text("read_in", "Read in", row -> row.figure().readIn())
          .said(row -> row.figure().readIn() + after("; ", row.figure().note()))
          .text("note", "", row -> row.figure().note());

  private AgreementTable() {}

  /**
   * Figures of one trial or of many.
   *
   * @param agreements the figures
   * @return a row each
   */
  static Table<Agreement> of(List<Agreement> agreements) {
    return new Table<>("Published and simulated", COLUMNS, agreements);
  }

  /**
   * A figure as a line of a terminal.
   *
   * @param agreement the figure
   * @return the line
   */
  static String line(Agreement agreement) {
    return "- "
        + what(agreement)
        + ": published "
        + published(agreement.figure())
        + ", simulated "
        + simulated(agreement)
        + (hasValue(agreement) ? ", difference " + difference(agreement) : "")
        + ", "
        + verdict(agreement);
  }

  /** The unit of a difference: 60 percent is 30 percentage points below 90 percent. */
  private static String difference(Agreement agreement) {
    Unit unit = agreement.figure().quantity().unit();
    return Numbers.plain(agreement.difference())
        + " "
        + (unit == Unit.PERCENT ? "percentage points" : unit.text());
  }

  private static boolean hasValue(Agreement agreement) {
    return !Double.isNaN(agreement.simulated());
  }

  /** Why there is no value. */
  private static String none(Outcome quantity) {
    return switch (quantity) {
      case RELAPSED -> "none, as nobody recovered";
      case MEDIAN_WEEKS, MEDIAN_WEEKS_OF_PAIN, MEDIAN_WEEKS_OF_TISSUE ->
          "none, as fewer than half got there in time";
      default -> "none";
    };
  }

  private static double end(OptionalDouble end) {
    return end.orElse(Double.NaN);
  }

  private static String after(String sign, String text) {
    return text.isEmpty() ? "" : sign + text;
  }

  private static String what(Agreement agreement) {
    Trial.Figure figure = agreement.figure();
    return Sentence.capital(TrialForests.words(agreement.arm().name()))
        + ", week "
        + figure.week()
        + ": "
        + figure.quantity().label();
  }

  private static String published(Trial.Figure figure) {
    return Numbers.plain(figure.value())
        + (figure.low().isPresent()
            ? range(figure.low().getAsDouble(), figure.high().orElseThrow())
            : "");
  }

  private static String simulated(Agreement agreement) {
    return hasValue(agreement)
        ? Numbers.plain(agreement.simulated()) + range(agreement.low(), agreement.high())
        : none(agreement.figure().quantity());
  }

  private static String range(double low, double high) {
    return " (" + Numbers.plain(low) + " to " + Numbers.plain(high) + ")";
  }

  private static String verdict(Agreement agreement) {
    String without = hasValue(agreement) ? "outside" : "not inside";
    return (agreement.inside() ? "inside" : without)
        + agreement
            .expected()
            .map(
                it ->
                    (agreement.foreseen() ? ", foreseen" : ", not foreseen")
                        + range(it.low(), it.high()))
            .orElse("");
  }
}
