package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kept reports can be read on a telephone, a tablet and a large screen. */
@Tag("simulates")
class ReportWidthTest {
  private static final int HEIGHT = 900;

  @Test
  void noReportIsWiderThanTheScreen(@TempDir Path folder) throws Exception {
    assumeFalse(Chromium.program().isEmpty(), "no Chromium here");
    List<Path> reports;
    try (Stream<Path> files = Files.walk(Path.of("results"), 2)) {
      reports = files.filter(file -> file.endsWith("report.html")).sorted().toList();
    }
    assertThat(reports).hasSizeGreaterThan(15);
    try (Chromium browser = Chromium.start(Files.createDirectory(folder.resolve("profile")))) {
      for (Path report : reports) {
        browser.open(report.toAbsolutePath().toUri().toString(), 1_280, HEIGHT);
        for (int width : new int[] {320, 375, 768, 1_920}) {
          browser.resize(width, HEIGHT);
          assertThat(Integer.parseInt(browser.run("document.documentElement.scrollWidth")))
              .as("%s at %d", report, width)
              .isLessThanOrEqualTo(width);
        }
      }
    }
  }
}
