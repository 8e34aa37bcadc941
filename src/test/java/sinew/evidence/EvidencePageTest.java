package sinew.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import sinew.Golden;

/** The page of evidence lists the trials that come with the program. */
class EvidencePageTest {
  private static final Path PAGE = Path.of("src/site/evidence.md");
  private static final String START = "<!-- trials -->\n";
  private static final String END = "<!-- /trials -->";

  @Test
  void theTableIsMadeOfTheTrials() {
    List<String> lines = new ArrayList<>();
    lines.add("| trial | figures | tendon | what is borrowed | source |");
    lines.add("|---|---|---|---|---|");
    for (Trial trial : TrialReader.shipped()) {
      TreeSet<String> ids = new TreeSet<>();
      trial.arms().forEach(arm -> arm.figures().forEach(figure -> ids.add(figure.id())));
      lines.add(
          "| "
              + String.join(
                  " | ",
                  trial.title(),
                  String.join(", ", ids),
                  trial.tendon(),
                  trial.borrowing(),
                  trial.citation())
              + " |");
    }
    Golden.part(PAGE, START, END).holds(Golden.lines(lines));
  }
}
