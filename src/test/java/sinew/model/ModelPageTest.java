package sinew.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.Golden;
import sinew.scenario.Admission;

/** The page that describes the model says what the code does. Its tables are made from the code. */
class ModelPageTest {
  private static final Path PAGE = Path.of("src", "site", "model.md");

  /** A table of the page, between two comments that hold its name. */
  record Table(String name, List<String> lines) {
    String text() {
      return "\n" + String.join("\n", lines) + "\n";
    }

    String start() {
      return "<!-- " + name + " -->";
    }

    String end() {
      return "<!-- /" + name + " -->";
    }

    String without(String page) {
      return page.replaceFirst("(?s)(?<=" + start() + ").*?(?=" + end() + ")", "");
    }
  }

  static Stream<Table> tables() {
    return Stream.of(parameters(), traits(), endpoints(), definitions());
  }

  private static Table parameters() {
    List<String> lines = head("parameter", "unit", "default", "range", "source");
    for (Parameter parameter : Parameter.values()) {
      lines.add(
          row(
              "`" + parameter.key() + "`",
              parameter.unit().text(),
              plain(parameter.standard()),
              range(parameter.range()),
              parameter.provenance().text()));
    }
    return new Table("parameters", lines);
  }

  private static Table traits() {
    List<String> lines = head("trait", "range", "in a cohort");
    for (Trait trait : Trait.values()) {
      lines.add(row("`" + trait.key() + "`", range(trait.range()), range(trait.scale().inFiles())));
    }
    return new Table("traits", lines);
  }

  private static Table endpoints() {
    List<String> lines = head("endpoint", "key", "what it means");
    for (Endpoint endpoint : Endpoint.values()) {
      lines.add(row(endpoint.label(), "`" + endpoint.key() + "`", endpoint.meaning()));
    }
    return new Table("endpoints", lines);
  }

  private static Table definitions() {
    List<String> lines = head("definition", "what it is", "unit", "value", "source");
    for (Definition definition : Definition.values()) {
      lines.add(
          row(
              "`" + definition.key() + "`",
              definition.label(),
              definition.unit().text(),
              plain(definition.value()),
              definition.provenance().text()));
    }
    return new Table("definitions", lines);
  }

  private static List<String> head(String... cells) {
    List<String> lines = new ArrayList<>();
    lines.add(row(cells));
    lines.add("|" + "---|".repeat(cells.length));
    return lines;
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String range(Range range) {
    return plain(range.low()) + " to " + plain(range.high());
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theTablesAreThoseOfTheCode(Table table) {
    Golden.part(PAGE, table.start(), table.end()).holds(table.text());
  }

  @ParameterizedTest
  @EnumSource
  void eachParameterStandsInAnEquationOrInTheText(Parameter parameter) throws IOException {
    assertThat(prose()).containsPattern("\\b" + parameter.key() + "\\b");
  }

  @ParameterizedTest
  @EnumSource
  void eachGuidanceIsExplained(Guidance guidance) throws IOException {
    assertThat(prose()).contains("| `" + guidance.key() + "` | ");
  }

  /** As numbers of the run-in and the spells are written in prose, they are held here. */
  @Test
  void theDaysOfTheTextAreThoseOfTheCode() throws IOException {
    assertThat(prose()).contains("P7 is at most 2 on " + Criteria.KEPT_DAYS + " days in a row");
  }

  /** Exact: the page and the code may not name different mechanisms. */
  @Test
  void mechanismsOfTheCodeAreOnThePage() throws IOException {
    String page = Files.readString(Path.of("src/site/mechanisms.md"));
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "sinew", "model"))) {
      List<String> named =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(ModelPageTest::read)
              .flatMap(text -> Pattern.compile("\\bM\\d\\d\\b").matcher(text).results())
              .map(match -> match.group())
              .distinct()
              .toList();
      assertThat(named).isNotEmpty().allMatch(page::contains);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page without the tables made from code, which would name everything. */
  private static String prose() throws IOException {
    String page = Files.readString(PAGE);
    for (Table table : tables().toList()) {
      page = table.without(page);
    }
    return page;
  }

  @Test
  void noNameOfACodeIsLeftThatTheCodeHasNot() throws IOException {
    List<String> known =
        Stream.of(
                Arrays.stream(Parameter.values()).map(Parameter::key),
                Arrays.stream(Trait.values()).map(Trait::key),
                Arrays.stream(Endpoint.values()).map(Endpoint::key),
                Arrays.stream(Guidance.values()).map(Guidance::key),
                Stream.of(
                        Admission.class,
                        LoadPlan.class,
                        LoadPlan.Progression.class,
                        LoadPlan.Support.class,
                        LoadPlan.Aftercare.class,
                        Phase.class,
                        Phase.Exercise.class,
                        Escalation.class,
                        Treatment.class)
                    .flatMap(ModelPageTest::fields))
            .flatMap(keys -> keys)
            .toList();
    List<String> written =
        Pattern.compile("`([a-z]+[A-Z][A-Za-z]*)`")
            .matcher(prose())
            .results()
            .map(match -> match.group(1))
            .distinct()
            .toList();
    assertThat(written).hasSizeGreaterThan(30);
    assertThat(known).containsAll(written);
  }

  private static Stream<String> fields(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents()).map(component -> component.getName());
  }
}
