package sinew.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The page of evidence lists the trials that come with the program: {@code mvn test
 * -Dtest=EvidencePageTest -Devidence=update} writes the table anew.
 */
class EvidencePageTest {
  private static final Path PAGE = Path.of("src/site/evidence.md");
  private static final String START = "<!-- trials -->\n";
  private static final String END = "<!-- /trials -->";

  @Test
  void theTableIsMadeOfTheTrials() throws IOException {
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
    String page = Files.readString(PAGE);
    int from = page.indexOf(START) + START.length();
    String table = String.join("\n", lines) + "\n";
    if ("update".equals(System.getProperty("evidence"))) {
      Files.writeString(PAGE, page.substring(0, from) + table + page.substring(page.indexOf(END)));
    } else {
      assertThat(page.substring(from, page.indexOf(END)))
          .as("update it: mvn test -Dtest=EvidencePageTest -Devidence=update")
          .isEqualTo(table);
    }
  }
}
