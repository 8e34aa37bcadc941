package sinew.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import sinew.Golden;

/** The page of evidence lists the trials that come with the program. */
class EvidencePageTest {
  private static final Path PAGE = Path.of("src/site/evidence.md");

  @Test
  void theTableIsMadeOfTheTrials() {
    holds("trials", trial -> trial.use() != Trial.Use.UNSEEN);
  }

  @Test
  void theTrialsThatNothingWasFittedToHaveATableToo() {
    holds("unseen", trial -> trial.use() == Trial.Use.UNSEEN);
  }

  private static void holds(String part, Predicate<Trial> meant) {
    List<String> lines = new ArrayList<>();
    lines.add("| trial | figures | tendon | what is borrowed | source |");
    lines.add("|---|---|---|---|---|");
    TrialReader.shipped().stream().filter(meant).map(EvidencePageTest::line).forEach(lines::add);
    Golden.part(PAGE, "<!-- " + part + " -->\n", "<!-- /" + part + " -->")
        .holds(Golden.lines(lines));
  }

  private static String line(Trial trial) {
    TreeSet<String> ids = new TreeSet<>();
    trial.arms().forEach(arm -> arm.figures().forEach(figure -> ids.add(figure.id())));
    return "| "
        + String.join(
            " | ",
            trial.title(),
            String.join(", ", ids),
            trial.tendon(),
            trial.borrowing(),
            trial.citation())
        + " |";
  }
}
