package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.FuzzBudget;
import sinew.cli.FuzzedReaders.Reader;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.files.SourceText;

/**
 * Damaged files are read or refused with a place in them, and nothing else happens. {@code
 * -Dfuzz.mutants=1000000 -Dfuzz.seed=2} tries more, {@code -Pfuzz -Dfuzz.minutes=10} for so long.
 * Findings and counts are kept in {@code target/fuzz}.
 */
@Tag("simulates")
class FuzzTest {
  private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 5_000);
  private static final long SEED = FuzzBudget.seed();
  private static final int MOST_FINDINGS = 20;
  private static final Path KEPT = Path.of("target", "fuzz");

  @TempDir private Path folder;
  private final List<String> findings = new ArrayList<>();
  private int tried;

  @Test
  void aDamagedFileIsReadOrRefusedAtAPlaceWithinIt() throws IOException {
    Files.createDirectories(KEPT);
    StringBuilder counts = new StringBuilder("reader tried accepted\n");
    for (Reader reader : FuzzedReaders.in(folder)) {
      int accepted = fuzz(reader, FuzzBudget.of(MUTANTS, reader.share()));
      counts.append(reader.name() + " " + tried + " " + accepted + "\n");
      Files.writeString(KEPT.resolve("counts-" + SEED + ".txt"), counts);
      assertThat(accepted)
          .as(reader.name() + ": some are accepted, and some not")
          .isLessThan(tried);
    }
    assertThat(findings).isEmpty();
  }

  private int fuzz(Reader reader, FuzzBudget budget) throws IOException {
    int accepted = 0;
    for (String text : reader.corpus()) {
      isAccepted(reader, text, "as it is");
    }
    Mutants mutants = new Mutants(reader.corpus(), SEED);
    SplittableRandom random = new SplittableRandom(SEED);
    for (tried = 0; budget.goesOn(tried) && findings.size() < MOST_FINDINGS; tried++) {
      Optional<String> text = decoded(mutants.next(), random);
      if (text.isPresent() && isAccepted(reader, text.get(), "mutant " + tried)) {
        accepted++;
      }
    }
    return accepted;
  }

  /** One in eight has a byte of another value, and may be no text any more. */
  private static Optional<String> decoded(String text, SplittableRandom random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(8) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    try {
      return Optional.of(SourceText.read("my.yaml", new ByteArrayInputStream(bytes)));
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  private boolean isAccepted(Reader reader, String text, String which) throws IOException {
    try {
      reader.reading().read(text);
      return true;
    } catch (InputException e) {
      return isRefused(reader, text, which, e.problems());
    } catch (RuntimeException | Error e) {
      found(reader, text, which, trace(e));
      return false;
    }
  }

  private boolean isRefused(Reader reader, String text, String which, List<Problem> problems)
      throws IOException {
    for (Problem problem : problems) {
      if (!isTold(reader, problem, text)) {
        found(reader, text, which, "told as: " + problem);
        return false;
      }
    }
    if (problems.isEmpty()) {
      found(reader, text, which, "refused without a word");
    }
    return false;
  }

  /** In one line, and at a place inside the text, if it tells one and the text is the file. */
  private static boolean isTold(Reader reader, Problem problem, String text) {
    String[] lines = text.split("\r\n|[\r\n]", -1);
    boolean inside =
        problem.line() == 0
            || !reader.isFile()
            || (problem.line() <= lines.length
                && problem.column() >= 1
                && problem.column() <= lines[problem.line() - 1].length() + 1);
    return inside && problem.toString().codePoints().noneMatch(FuzzTest::steers);
  }

  private static boolean steers(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private void found(Reader reader, String text, String which, String what) throws IOException {
    String name = reader.name() + "-" + SEED + "-" + findings.size();
    Files.writeString(KEPT.resolve(name + ".txt"), which + "\n" + what + "\n");
    Files.write(KEPT.resolve(name + ".yaml"), text.getBytes(StandardCharsets.UTF_8));
    findings.add(name + ", " + which + ": " + what.lines().findFirst().orElse(""));
  }

  private static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
