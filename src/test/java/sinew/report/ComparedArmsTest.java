package sinew.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import sinew.input.ScenarioFile;

class ComparedArmsTest {
  /** A reader sees at once what is another in the second arm, and reads the rest once. */
  @Test
  void ofAnotherArmOnlyWhatDiffersIsTold() {
    ScenarioFile stressed = Runs.file("stressed", "Stressed", 60, "changes: {stress: 0.8}\n");
    String page =
        new String(
            Runs.report(50, Runs.SHORT, stressed).files(Contents.GALLERY).get("report.html"),
            UTF_8);
    assertThat(page).containsOnlyOnce("<caption>Who was simulated</caption>");
    assertThat(page).containsOnlyOnce("<caption>Phases of the plan</caption>");
    assertThat(page).containsOnlyOnce("<p>The plan is the same as in the first arm.</p>");
    Matcher table =
        Pattern.compile("<caption>Who was simulated, where it differs.*?</table>", Pattern.DOTALL)
            .matcher(page);
    assertThat(table.find()).isTrue();
    assertThat(table.group()).containsOnlyOnce("<th scope=\"row\"").contains("Stress", "0.8");
    assertThat(table.find()).isFalse();
  }
}
