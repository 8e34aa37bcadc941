package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Decision notes have one form, and an index made of them. */
class DecisionsTest {
  private static final Path NOTES = Path.of("src/site/decisions");
  private static final Pattern HEAD =
      Pattern.compile(
          "# (\\d{4}) (\\S.*)\n\n- Date: (\\d{4}-\\d\\d-\\d\\d)\n"
              + "- Status: (accepted|superseded by \\d{4})\n\n[\\s\\S]*");

  private static List<Path> notes() {
    return Pages.files(NOTES, ".md").filter(note -> !note.endsWith("index.md")).toList();
  }

  private static Matcher head(Path note) {
    Matcher head = HEAD.matcher(Pages.text(note));
    assertThat(head.matches())
        .as("the first lines of %s have the form of the others", note)
        .isTrue();
    return head;
  }

  @Test
  void numbersRunOnAndStandInTheNamesOfFiles() {
    List<Path> notes = notes();
    for (int i = 0; i < notes.size(); i++) {
      String number = head(notes.get(i)).group(1);
      assertThat(Integer.parseInt(number)).isEqualTo(i + 1);
      assertThat(notes.get(i).getFileName().toString()).startsWith(number + "-");
    }
  }

  @Test
  void theIndexIsMadeOfTheNotes() {
    List<String> lines = new ArrayList<>(List.of("", "| | decision | date | status |"));
    lines.add("|---|---|---|---|");
    for (Path note : notes()) {
      Matcher head = head(note);
      lines.add(
          "| %s | [%s](%s) | %s | %s |"
              .formatted(
                  head.group(1), head.group(2), note.getFileName(), head.group(3), head.group(4)));
    }
    Golden.part(NOTES.resolve("index.md"), "<!-- notes -->", "<!-- /notes -->")
        .holds(Golden.lines(lines));
  }
}
