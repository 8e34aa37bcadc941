package sinew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.calibration.Ensemble;
import sinew.calibration.PriorReader;
import sinew.evidence.TrialReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages count is as many as there are. */
class CountsTest {
  private static final List<String> WORDS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two"
                  + " twenty-three twenty-four twenty-five")
              .split(" "));
  private static final int TRIALS = TrialReader.shipped().size();
  private static final int FREE = PriorReader.shipped().size();
  private static final int DRAWS = Ensemble.shipped().members().size();
  private static final int LESSONS = folders("scenarios/lessons");
  private static final int CLAIMS = folders("scenarios/claims");
  private static final long MECHANISMS =
      Pages.text("src/test/resources/sinew/mechanisms.txt").lines().count();

  private static int folders(String folder) {
    return (int) Pages.files(Path.of(folder), ".yaml").map(Path::getParent).distinct().count();
  }

  /** Phrases with a place for the number, which may be written as a word. */
  static Stream<Arguments> phrases() {
    return Stream.of(
        phrase("README.md", "%s lessons", LESSONS),
        phrase("README.md", "the %s claims", CLAIMS),
        phrase("src/changes/CHANGES.md", "the %s mechanisms", MECHANISMS),
        phrase("src/changes/CHANGES.md", "%s lessons", LESSONS),
        phrase("src/changes/CHANGES.md", "the %s claims", CLAIMS),
        phrase("src/changes/CHANGES.md", "(%s shipped)", TRIALS),
        phrase("src/changes/CHANGES.md", "fits %s free parameters", FREE),
        phrase("src/changes/CHANGES.md", "the %s shipped draws", DRAWS),
        phrase("src/main/java/sinew/words/Caveats.java", "%s numbers of the model", FREE),
        phrase("src/site/index.md", "%s lessons", LESSONS),
        phrase("src/site/model.md", "%s numbers that move the results most", FREE),
        phrase("src/site/calibration.md", "%s parameters of the model were fitted", FREE),
        phrase("src/site/calibration.md", "the ensemble is %s of them", DRAWS),
        phrase("src/site/evidence.md", "%s parameters, to all figures", FREE),
        phrase("src/site/evidence.md", "%s directional claims", CLAIMS));
  }

  private static Arguments phrase(String file, String phrase, long number) {
    return Arguments.of(file, phrase, number);
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void thePageCountsRight(String file, String phrase, long number) {
    String text = Pages.text(file).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    String digits = phrase.formatted(number);
    String words = number < WORDS.size() ? phrase.formatted(WORDS.get((int) number)) : digits;
    assertThat(text).containsAnyOf(digits, words);
  }

  /** Of the kept validation, which the gallery's test holds to the code. */
  @Test
  void theShareOfFiguresThatAgreeIsThatOfTheValidation() {
    JsonNode json = JsonMapper.shared().readTree(Pages.text("results/validation/validation.json"));
    long figures = json.path("figures").valueStream().filter(CountsTest::fitted).count();
    long inside =
        json.path("figures")
            .valueStream()
            .filter(CountsTest::fitted)
            .filter(figure -> figure.path("inside").booleanValue())
            .count();
    assertThat(Pages.text("src/site/evidence.md").replaceAll("\\s+", " "))
        .contains(inside + " of all " + figures + " figures");
  }

  /** Likewise, by the column that anybody can add up. */
  @ParameterizedTest
  @CsvSource({
    "unseen, about ([0-9]+) of the ([0-9]+) would lie inside",
    "fit, and ([0-9]+) of the ([0-9]+) fitted ones"
  })
  void soManyWouldAgreeIfTheModelWereRight(String use, String said) {
    JsonNode json = JsonMapper.shared().readTree(Pages.text("results/validation/validation.json"));
    List<JsonNode> figures =
        json.path("figures")
            .valueStream()
            .filter(figure -> figure.path("use").stringValue().equals(use))
            .toList();
    double right =
        figures.stream().mapToDouble(figure -> figure.path("inside_if_right").doubleValue()).sum();
    assertThat(Pages.found(said, Pages.text("src/site/evidence.md").replaceAll("\\s+", " ")))
        .extracting(counts -> counts.group(1), counts -> counts.group(2))
        .containsExactly(tuple(Math.round(right) + "", figures.size() + ""));
  }

  /** Within ten kilobytes of 1,000 bytes. */
  @ParameterizedTest
  @ValueSource(strings = {"performance.md", "decisions/0013-page.md"})
  void theSizeOfThePageIsThatOfTheKeptOne(String page) throws IOException {
    double kilobytes = Files.size(Path.of("results/page/sinew.html")) / 1_000.0;
    assertThat(Pages.found("file has about ([0-9]+) KB", Pages.text("src/site/" + page)))
        .singleElement()
        .satisfies(
            size ->
                assertThat(Double.parseDouble(size.group(1))).isCloseTo(kilobytes, within(10.0)));
  }

  private static boolean fitted(JsonNode figure) {
    return figure.path("use").stringValue().equals("fit");
  }
}
