package sinew.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;

class PatientStoryTest {
  /** As in reports: 60 weeks are called 14 months. */
  @Test
  void whatIsNotReachedIsSaidInTheWordsOfReports() {
    Scenario scenario =
        Runs.file("worn", "Worn", 60, "cohort:\n  healingFactor: 0.05\n  stage: degenerative\n")
            .scenario();
    assertThat(new PatientStory(scenario, Diary.of(scenario, 1, 0)).lines(1, 76))
        .anyMatch(line -> line.matches("  full recovery +not within 14 months"));
  }
}
