package sinew.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FormatTest {
  private record Arm(String name, long people, double share, double low, boolean first) {}

  private static final Columns<Arm> COLUMNS =
      Columns.of(Arm.class)
          .text("arm", "Arm", Arm::name)
          .whole("people", "People", "patients", Arm::people)
          .number("reached_share", "Recovered", "share", Arm::share)
          .interval95(Arm::low, arm -> arm.low() + 0.1)
          .said(arm -> Math.round(100 * arm.share()) + " of 100")
          .flag("first", "First", Arm::first)
          .number("seed", "", "", Arm::people);

  private static final Table<Arm> TABLE =
      new Table<>(
          "Two <arms>",
          COLUMNS,
          List.of(
              new Arm("rest, \"complete\"", 12, 1 / 3.0, 0.25, true),
              new Arm("a | b", 1_000, Double.NaN, Double.NaN, false)));

  @Test
  void programsReadKeysAndPlainNumbersAndNothingWhereThereIsNone() {
    assertThat(Format.CSV.write(TABLE))
        .isEqualTo(
            """
            arm,people,reached_share,reached_low95,reached_high95,first,seed
            "rest, ""complete""\",12,0.333333333,0.25,0.35,true,12
            a | b,1000,,,,false,1000
            """);
  }

  @Test
  void jsonHasTheSameKeys() {
    var rows = JsonMapper.shared().readTree(Format.JSON.write(TABLE));
    assertThat(rows.get(0).propertyNames())
        .containsExactlyElementsOf(TABLE.variables().stream().map(Table.Variable::key).toList());
    assertThat(rows.get(0).get("arm").stringValue()).isEqualTo("rest, \"complete\"");
    assertThat(rows.get(0).get("reached_share").doubleValue()).isEqualTo(0.333333333);
    assertThat(rows.get(1).get("reached_share").isNull()).isTrue();
  }

  @Test
  void peopleReadHeadingsAndWords() {
    assertThat(Format.TEXT.write(TABLE))
        .isEqualTo(
            """
            Arm               People  Recovered  First
            rest, "complete"      12  33 of 100  yes
            a | b               1000   0 of 100  no
            """);
    assertThat(Format.MARKDOWN.write(TABLE))
        .isEqualTo(
            """
            | Arm | People | Recovered | First |
            | --- | ---: | ---: | --- |
            | rest, "complete" | 12 | 33 of 100 | yes |
            | a \\| b | 1000 | 0 of 100 | no |
            """);
  }

  @Test
  void nothingBecomesMarkup() {
    assertThat(Format.HTML.write(TABLE))
        .contains("<caption>Two &lt;arms&gt;</caption>", "rest, &quot;complete&quot;")
        .doesNotContain("<arms>");
  }

  @Test
  void aTableThatIsTooWideForATelephoneNamesTheColumnInEachCell() {
    Columns<Arm> wide = COLUMNS.text("what", "What it is", Arm::name);
    String name = "twelve weeks of complete rest";
    Table<Arm> table = new Table<>("", wide, List.of(new Arm(name, 1, 0.5, 0, true)));
    assertThat(Format.HTML.write(table))
        .contains("class=\"table stacks\"", "<td data-column=\"What it is\">" + name + "</td>");
    assertThat(Format.HTML.write(TABLE)).doesNotContain("stacks", "data-column");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "+SUM(1)", "-1+1", "@x", "\t=1", "\uFF1D1"})
  void noTextBecomesAFormulaOfASpreadsheet(String text) {
    Columns<Double> columns =
        Columns.of(Double.class).text("name", "", number -> text).number("n", "", "", n -> n);
    assertThat(Format.CSV.write(new Table<>("", columns, List.of(-1.0))))
        .matches("name,n\n\"?'" + Pattern.quote(text) + "\"?,-1\n");
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatHasAKeyAndWritesATableWithoutRows(Format format) {
    assertThat(Format.of(format.key())).contains(format);
    assertThat(format.write(new Table<>("", COLUMNS, List.of()))).endsWith("\n");
  }

  @Test
  void aUnitIsPartOfTheKeyOnce() {
    Columns<Arm> columns =
        Columns.of(Arm.class)
            .number("median_days", "Median", "days", Arm::share)
            .interval95(Arm::low, Arm::low)
            .modelRange(Arm::low, Arm::low);
    assertThat(new Table<>("", columns, List.of()).variables())
        .extracting(Table.Variable::key)
        .containsExactly(
            "median_days",
            "median_low95",
            "median_high95",
            "median_model_low",
            "median_model_high");
  }

  @Test
  void roundedNumbersKeepTheirDecimalsAndExactOnesAllDigits() {
    Columns<Double> columns =
        Columns.of(Double.class)
            .number("rounded", "", "", value -> value)
            .rounded(3)
            .number("exact", "", "", value -> value)
            .exact();
    assertThat(Format.CSV.write(new Table<>("", columns, List.of(0.12345678901234))))
        .isEqualTo("rounded,exact\n0.123,0.12345678901234\n");
  }

  @Test
  void aKeyThatAProgramCannotUseIsRefused() {
    assertThatThrownBy(() -> Columns.of(Arm.class).text("95 % from", "", Arm::name))
        .hasMessage("no key for programs: 95 % from");
  }
}
