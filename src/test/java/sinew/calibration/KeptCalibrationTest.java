package sinew.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sinew.Golden;
import sinew.evidence.Trial;
import sinew.evidence.TrialReader;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.results.ResultsFolder;
import sinew.table.Format;
import sinew.text.Numbers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The kept calibration is that of the shipped ensemble, priors and trials. A fit takes an hour, so
 * it is not made anew here: its numbers are held to what it was made from and to what came of it.
 */
class KeptCalibrationTest {
  private static final Path KEPT = Path.of("results/calibration");

  /** Half of the last of three digits, and half of the last of six decimals. */
  private static final double ROUNDED = 6e-3;

  private static final List<String> PLACES = List.of("median_low95", "median", "median_high95");
  private static JsonNode json;
  private static String page;

  @BeforeAll
  static void read() throws IOException {
    json = JsonMapper.shared().readTree(Files.readString(KEPT.resolve("calibration.json")));
    page = Files.readString(KEPT.resolve("report.html")).replaceAll(" data-column=\"[^\"]*\"", "");
  }

  private static Stream<JsonNode> all(String list) {
    return json.path(list).valueStream();
  }

  @Test
  void itsDrawsAreTheShippedOnes() {
    Golden.file(KEPT.resolve("ensemble.csv")).holds(Format.CSV.write(Ensemble.shipped().table()));
    assertThat(json.path("members").intValue()).isEqualTo(Ensemble.shipped().members().size());
  }

  @Test
  void itHasTheFilesOfACalibrationAndNoOther() {
    Stream<String> charts =
        Stream.of("forest-1-30-d", "forest-nrs", "forest-percent", "forest-points")
            .map(name -> "charts/" + name + ".svg");
    Stream<String> more =
        Stream.of("forest-share", "forest-smd", "forest-weeks", "priors")
            .map(name -> "charts/" + name + ".svg");
    Stream<String> rest = Stream.of("calibration.json", "ensemble.csv", "report.html");
    Map<String, byte[]> files = new TreeMap<>();
    Stream.of(charts, more, rest)
        .flatMap(names -> names)
        .forEach(name -> files.put(name, text(name).getBytes(StandardCharsets.UTF_8)));
    Golden.folder(KEPT).holds(Golden.texts(ResultsFolder.listed(files)));
  }

  private static String text(String name) {
    try {
      return Files.readString(KEPT.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void itsRangesAreThePriors() {
    List<Prior> priors = PriorReader.shipped();
    assertThat(all("parameters").map(row -> row.path("parameter").stringValue()))
        .containsExactlyElementsOf(priors.stream().map(prior -> prior.parameter().key()).toList());
    for (int i = 0; i < priors.size(); i++) {
      JsonNode row = json.path("parameters").get(i);
      assertThat(row.path("prior_low").doubleValue()).isEqualTo(priors.get(i).range().low());
      assertThat(row.path("prior_high").doubleValue()).isEqualTo(priors.get(i).range().high());
    }
  }

  /**
   * A quantile of the draws lies between neighbours in their order, whatever its definition; the
   * shipped draws are rounded to three digits.
   */
  @Test
  void itsQuantilesAreThoseOfTheDraws() {
    int draws = Ensemble.shipped().members().size();
    double[] shares = {0.025, 0.5, 0.975};
    for (JsonNode row : json.path("parameters")) {
      double[] sorted = values(row).sorted().toArray();
      for (int i = 0; i < shares.length; i++) {
        double value = row.path(PLACES.get(i)).doubleValue();
        int rank = (int) (shares[i] * draws);
        assertThat(value)
            .as(row.path("parameter") + " " + PLACES.get(i))
            .isBetween(sorted[rank - 2] * (1 - ROUNDED), sorted[rank + 1] * (1 + ROUNDED));
      }
    }
  }

  @Test
  void itsBestIsOneOfTheShippedMembers() {
    assertThat(Ensemble.shipped().members())
        .anyMatch(member -> all("parameters").allMatch(row -> isOf(member, row)));
  }

  private static boolean isOf(Parameters member, JsonNode row) {
    double best = row.path("best").doubleValue();
    return Math.abs(member.of(parameter(row)) - best) <= ROUNDED * best;
  }

  private static Parameter parameter(JsonNode row) {
    return Parameter.of(row.path("parameter").stringValue()).orElseThrow();
  }

  private static DoubleStream values(JsonNode row) {
    return Ensemble.shipped().members().stream().mapToDouble(member -> member.of(parameter(row)));
  }

  @Test
  void itsFiguresAreThoseOfTheTrials() {
    Map<String, Double> published = new TreeMap<>();
    for (Trial trial : TrialReader.shipped()) {
      trial
          .arms()
          .forEach(
              arm ->
                  arm.figures()
                      .forEach(
                          figure ->
                              published.put(
                                  String.join(
                                      " ",
                                      figure.id(),
                                      trial.name(),
                                      arm.name(),
                                      figure.quantity().key(),
                                      Integer.toString(figure.week())),
                                  figure.value())));
    }
    assertThat(all("figures")).isNotEmpty();
    all("figures")
        .forEach(
            row ->
                assertThat(published.get(key(row)))
                    .as(key(row))
                    .isCloseTo(row.path("published").doubleValue(), within(1e-4)));
  }

  private static String key(JsonNode row) {
    return Stream.of("id", "trial", "arm", "outcome", "week")
        .map(name -> row.path(name).asString())
        .reduce((before, next) -> before + " " + next)
        .orElseThrow();
  }

  /** Row by row: the page says what the numbers are. */
  @Test
  void itsPageHasARowForEachParameter() {
    UnaryOperator<String> cell = text -> "<td>" + text + "</td>";
    for (JsonNode row : json.path("parameters")) {
      String head = row.path("parameter").stringValue() + ", " + row.path("unit").stringValue();
      assertThat(page)
          .contains(
              "<tr><th scope=\"row\">"
                  + head
                  + "</th>"
                  + cell.apply(plain(row, "prior_low") + " to " + plain(row, "prior_high"))
                  + cell.apply(plain(row, "best"))
                  + cell.apply(plain(row, "median"))
                  + cell.apply(plain(row, "median_low95") + " to " + plain(row, "median_high95"))
                  + cell.apply(row.path("settled").booleanValue() ? "yes" : "no")
                  + "</tr>");
    }
  }

  private static String plain(JsonNode row, String key) {
    return Numbers.plain(row.path(key).doubleValue());
  }

  @Test
  void itsHeadlineCountsItsFigures() {
    long inside = all("figures").filter(row -> row.path("inside").booleanValue()).count();
    assertThat(page)
        .contains("With the best of " + json.path("members").intValue() + " members, ")
        .contains("and " + inside + " of all " + json.path("figures").size() + " figures.");
  }
}
