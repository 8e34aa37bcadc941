package sinew.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.files.InputException;
import sinew.files.Migration;
import sinew.files.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scenario files of earlier versions: told of by the reader, and rewritten. */
class ScenarioMigrationTest {
  private static final Path FILE = Path.of("my.yaml");
  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(ScenarioSchema.text());
  private static final String HEAD = "sinew: 1\nname: x\n";

  private static String migrated(String text) {
    return ScenarioMigration.of(FILE, text).text();
  }

  private static List<String> refused(String text) {
    return catchThrowableOfType(InputException.class, () -> ScenarioMigration.of(FILE, text))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void keysAreRewrittenAndAllElseStays() {
    String before =
        """
        # An old one.
        sinew: 1
        name: old   # from 2026

        plan:
            reviewWeeks:   2     # every other week
            "sittingCare" : 0.50 # a cushion, and breaks
            activities:
            - {name: driving to work, load: 0.1, compression: 1.5, daysPerWeek: 5} # compression: 1.5
            - name: bicycle

              load: 0.2
              'compression': 2   # guessed
              daysPerWeek: 2
        """;
    String after =
        before
            .replace("reviewWeeks:   2 ", "reviewDays:   14 ")
            .replace("\"sittingCare\" : 0.50", "\"sitting\" : cushionAndSplit")
            .replace("0.1, compression", "0.1, pressingHours")
            .replace("'compression'", "'pressingHours'");
    assertThat(migrated(before)).isEqualTo(after);
    assertThat(Problems.of(after)).isEmpty();
    assertThat(ScenarioMigration.of(FILE, before).changes())
        .containsExactly(
            new Migration.Change(6, 5, "plan.reviewWeeks: 2", "reviewDays: 14", "0.1.0"),
            new Migration.Change(
                7, 5, "plan.sittingCare: 0.50", "sitting: cushionAndSplit", "0.1.0"),
            new Migration.Change(9, 42, "plan.activities[0].compression", "pressingHours", "0.1.0"),
            new Migration.Change(
                13, 7, "plan.activities[1].compression", "pressingHours", "0.1.0"));
    assertThat(ScenarioMigration.of(FILE, after).changes()).isEmpty();
  }

  @Test
  void theMigratedScenarioIsTheOneThatWasMeant() {
    String now = "plan: {reviewDays: 14, sitting: split}\n";
    String old = "plan: {reviewWeeks: 2, sittingCare: 0.25}\n";
    assertThat(ScenarioReader.read(FILE, migrated(HEAD + old)).settings())
        .isEqualTo(ScenarioReader.read(FILE, HEAD + now).settings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void endsOfLinesAndAnEmojiAndAByteOrderMarkStay(String end) {
    String old =
        "\uFEFF# \uD83D\uDE00\nsinew: 1\nname: x\ntitle: \uD83D\uDE00\nplan:\n"
            + "  reviewWeeks: 2 # \uD83D\uDE00\n  sittingCare: 0";
    assertThat(migrated(old.replace("\n", end)))
        .isEqualTo(
            old.replace("reviewWeeks: 2", "reviewDays: 14")
                .replace("sittingCare: 0", "sitting: hardSeat")
                .replace("\n", end));
  }

  @Test
  void keysInJsonKeepTheirQuotes() {
    assertThat(migrated("{\"sinew\":1,\"name\":\"x\",\"plan\":{\"reviewWeeks\":1}}"))
        .isEqualTo("{\"sinew\":1,\"name\":\"x\",\"plan\":{\"reviewDays\":7}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "plan: {reviewWeeks: two} => 3:8  plan.reviewWeeks: is a key of earlier versions; write"
            + " reviewDays, 7 times the number (changed in 0.1.0; sinew migrate rewrites scenario"
            + " files)",
        "plan: {sittingCare: 0.4} => 3:8  plan.sittingCare: is a key of earlier versions; write"
            + " sitting: hardSeat for 0, split for 0.25, cushion for 0.35, cushionAndSplit for 0.5"
            + " (changed in 0.1.0; sinew migrate rewrites scenario files)",
        "plan: {reviewWeeks: 2, reviewDays: 7} => 3:8  plan.reviewWeeks: is a key of earlier"
            + " versions; reviewDays took its place and is given too: delete one of the two",
        "plan: {reviewWeeks: 30, stepDown: 0.1} => 3:21  plan.reviewDays: 210 is above 182; write a"
            + " whole number between 1 and 182 (days), such as 7",
        "plan: {reviewWeeks: 10, stepDown: 3} => 3:35  plan.stepDown: 3 is above 1; write a share"
            + " between 0 and 1, such as 0.15",
        "plan: {reviewWeeks: 10, taperWeeks: 3, quitsAtPain: 3, taperWeek: 2} => 3:56 "
            + " plan.taperWeek: unknown key; did you mean taperWeeks?",
        "plan: {reviewWeeks: 10, sittingCare: 0, phases: [{name: a, startActivity: 0.9,"
            + " maximumActivity: 0.6}]} => 3:75  plan.phases[0].startActivity: 0.9 is above"
            + " maximumActivity, 0.6; lower startActivity or raise maximumActivity",
        "parameters: {spellsUnderCare: 0.002} => 3:14  parameters.spellsUnderCare: is a key of"
            + " earlier versions; write spellsAvoided: 1 minus its number divided by"
            + " spellsInUsualLife (changed in 0.1.0)",
        "plan.reviewWeeks: 2 => 3:1  \"plan.reviewWeeks\": unknown key; the keys here are sinew,"
            + " name, title, about, horizonWeeks, admission, cohort, changes, plan, week, events,"
            + " parameters",
      })
  void whatCannotBeRewrittenIsToldAtItsPlace(String part, String problem) {
    assertThat(refused(HEAD + part)).containsExactly("my.yaml:" + problem);
  }

  @Test
  void whatIsGivenTwiceIsNotRewritten() {
    assertThat(refused(HEAD + "plan:\n  reviewWeeks: 2\n  reviewWeeks: 3\n"))
        .containsExactly(
            "my.yaml:5:3  plan.reviewWeeks: given twice, first in line 4; delete one of the two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "? >-\n    reviewWeeks\n  : 2",
        "? reviewWeeks\n  : 2",
        "reviewWeeks: {normal: {mean: 2, sd: 1}}",
        "reviewWeeks: >\n    2\n",
        "reviewWeeks:",
        "reviewWeeks: [1, 2]",
        "reviewWeeks: 1e300",
        "reviewWeeks: .inf",
        "reviewWeeks: \"2\"",
        "\"review\\\n  Weeks\": 2",
        "reviewWeeks: &a 2",
      })
  void oddSpellingsAreRewrittenOrRefused(String part) {
    String text = HEAD + "plan:\n  " + part + "\n";
    try {
      assertThat(Problems.of(migrated(text))).isEmpty();
    } catch (InputException e) {
      assertThat(e.problems()).isNotEmpty().allMatch(problem -> problem.line() >= 4);
    }
  }

  /** Whatever is done to such a file: it is refused, or reads and has its comments. */
  @Test
  void damagedFilesAreRefusedOrRead() {
    String text = Problems.resource("former-keys.yaml");
    SplittableRandom random = new SplittableRandom(5);
    int rewritten = 0;
    for (int i = 0; i < 1_000; i++) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(6));
      String damaged = text.substring(0, from) + pick(random) + text.substring(to);
      try {
        String after = migrated(damaged);
        assertThat(Problems.of(after)).as(damaged).isEmpty();
        assertThat(after.lines().count()).isEqualTo(damaged.lines().count());
        assertThat(comments(after)).isEqualTo(comments(damaged));
        rewritten++;
      } catch (InputException e) {
        assertThat(e.problems()).as(damaged).isNotEmpty();
      }
    }
    assertThat(rewritten).isGreaterThan(100);
  }

  private static String pick(SplittableRandom random) {
    List<String> pieces =
        List.of("", "", " ", "\n", "#", "\"", "'", "{", "}", ":", "9", "\uD83D\uDE00");
    return pieces.get(random.nextInt(pieces.size()));
  }

  private static List<String> comments(String text) {
    return text.lines().map(line -> line.replaceFirst("^.*(#|$)", "")).toList();
  }

  static List<JsonNode> formerKeys() {
    return StreamSupport.stream(SCHEMA.path("x-former").spliterator(), false).toList();
  }

  @ParameterizedTest
  @MethodSource("formerKeys")
  void aFormerKeyIsNoKeyAndWhatReplacesItIs(JsonNode former) {
    assertThat(former.propertyNames())
        .isSubsetOf("key", "version", "now", "times", "values", "advice");
    assertThat(former.path("version").stringValue()).matches("\\d+\\.\\d+\\.\\d+");
    String key = former.path("key").stringValue();
    assertThat(KeptKeysTest.keys()).doesNotContainKey(key);
    if (former.has("now")) {
      String now = key.substring(0, key.lastIndexOf('.') + 1) + former.path("now").stringValue();
      assertThat(KeptKeysTest.keys()).containsKey(now);
    }
  }
}
