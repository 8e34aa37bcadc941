package sinew.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.files.InputException;

/** Damaged files never break the reader. */
@Tag("slow")
class MutationTest {
  private static final Path FILE = Path.of("my.yaml");
  private static final int MUTATIONS = 2_000;

  // Each is a thing that YAML or the schema cares about.
  private static final List<String> PIECES =
      List.of(
          "",
          " ",
          "  ",
          "\n",
          "\t",
          ":",
          ": ",
          "-",
          "- ",
          "#",
          " #",
          ",",
          "[",
          "]",
          "{",
          "}",
          "&a",
          "*a",
          "!",
          "!!int ",
          "|",
          ">",
          "'",
          "\"",
          "%",
          "@",
          "`",
          "?",
          "? ",
          "<<",
          "---",
          "...",
          "0",
          "-1",
          "1e400",
          ".nan",
          "~",
          "null",
          "true",
          "no",
          "\\",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uD83D\uDE00",
          "\uD83D",
          "\0",
          "\r",
          "stres",
          "sinew: 1",
          "name: y\n");

  @Test
  void aDamagedFileIsReadOrReportedAtAPlaceWithinIt() {
    String original = Problems.resource("complete.yaml");
    Random random = new Random(1);
    int read = 0;
    for (int mutation = 0; mutation < MUTATIONS; mutation++) {
      read += isRead(mutated(original, random), mutation) ? 1 : 0;
    }
    // Both must happen often, or the test looks at one kind of file only.
    assertThat(read).isBetween(MUTATIONS / 20, MUTATIONS / 2);
  }

  private static boolean isRead(String text, int mutation) {
    try {
      return ScenarioReader.read(FILE, text).scenario() != null;
    } catch (InputException e) {
      String[] lines = text.split("\r\n|[\r\n]", -1);
      assertThat(e.problems())
          .as("mutation " + mutation)
          .isNotEmpty()
          .allSatisfy(
              problem -> {
                assertThat(problem.line()).isBetween(1, lines.length);
                assertThat(problem.column()).isBetween(1, lines[problem.line() - 1].length() + 1);
                assertThat(problem.toString()).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}]");
              });
      return false;
    }
  }

  /** One to three cuts, copies or insertions, at characters or at whole lines. */
  private static String mutated(String original, Random random) {
    StringBuilder text = new StringBuilder(original);
    for (int change = random.nextInt(3); change >= 0; change--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
        case 2 -> text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
        default -> text.insert(from, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }
}
