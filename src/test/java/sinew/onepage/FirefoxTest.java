package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.consultation.Consultation;
import sinew.consultation.CountList;
import sinew.consultation.Findings;
import sinew.simulation.Batch;

/** The page in Firefox, whose engine for WebAssembly is another one than Chromium's. */
@Tag("simulates")
class FirefoxTest {
  @TempDir private static Path folder;
  private static Firefox browser;

  @BeforeAll
  static void open() throws Exception {
    assumeFalse(Firefox.program().isEmpty(), "no Firefox here");
    Files.writeString(folder.resolve("sinew.html"), ShippedPage.HTML);
    browser = Firefox.start(Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void theBrowserComputesWhatJavaComputes() {
    browser.open(folder.resolve("sinew.html").toUri().toString());
    browser.until("document.body.dataset.stage");
    browser.run("document.getElementById('self-test').click()");
    browser.until("document.body.dataset.selfTest");
    assertThat(browser.run("document.body.dataset.selfTest")).isEqualTo("same");
    assertThat(browser.run("document.getElementById('self-test-rows').textContent"))
        .contains("Typical patient")
        .doesNotContain("DIFFERENT");
  }

  /** Java's words on the same 1,000 lives. */
  @Test
  void theViewForTeachingSaysWhatJavaSays() {
    browser.open("about:blank");
    browser.open(folder.resolve("sinew.html").toUri() + "#teach=lesson.2-under-loading");
    String arm = "lesson:2-under-loading.0";
    browser.until("document.body.dataset.lecture === '" + arm + "'");
    Consultation nobody = Consultation.read(ShippedPage.QUESTIONNAIRE, "");
    Findings findings = new Findings(nobody);
    int[] lived = CountList.of(Findings.live(nobody, arm, new Batch(0, 1_000)));
    findings.add(arm, 0, lived, 1_000);
    assertThat(findings.lecture(List.of(arm)))
        .contains(browser.run("lecture.told.sentences[0]"))
        .contains(browser.run("JSON.stringify(lecture.told.arms[0].pain)"));
  }

  @Test
  void answersAreComparedInTheSamePeople() {
    browser.open("about:blank");
    browser.open(folder.resolve("sinew.html").toUri() + "#age=44&sitting=9&if=calmer");
    browser.until("document.body.dataset.stage");
    assertThat(browser.run("document.getElementById('headline').textContent"))
        .startsWith("Of 100 people like this, ");
    assertThat(browser.run("document.getElementById('who').textContent")).contains("44 years");
    assertThat(browser.run("document.querySelectorAll('#icons svg').length")).isEqualTo("6");
  }
}
