package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first printed sheet of a report is a page for the patient that stands alone. */
@Tag("simulates")
class PrintedReportTest {
  private static final double PIXELS_A_MILLIMETRE = 96 / 25.4;
  private static final int MARGINS_BESIDE = 28;
  private static final int MARGINS_ABOVE = 16;

  private record Paper(double width, double height) {
    int pixelsWide() {
      return (int) ((width - MARGINS_BESIDE) * PIXELS_A_MILLIMETRE);
    }

    int pixelsHigh() {
      return (int) ((height - MARGINS_ABOVE) * PIXELS_A_MILLIMETRE);
    }
  }

  private static final List<Paper> PAPERS = List.of(new Paper(210, 297), new Paper(215.9, 279.4));

  @Test
  void itFitsOnASheetOfEitherPaper(@TempDir Path folder) throws Exception {
    assumeFalse(Chromium.program().isEmpty(), "no Chromium here");
    List<Path> reports = reports();
    assertThat(reports).hasSizeGreaterThan(2);
    try (Chromium browser = Chromium.start(Files.createDirectory(folder.resolve("profile")))) {
      for (Path report : reports) {
        browser.open(report.toUri().toString(), 1_280, 900);
        for (Paper paper : PAPERS) {
          printed(browser, report, paper);
        }
      }
    }
  }

  private static void printed(Chromium browser, Path report, Paper paper) {
    browser.ask("Emulation.setEmulatedMedia", Map.of("media", "print"));
    browser.resize(paper.pixelsWide(), paper.pixelsHigh());
    String sheet = "document.querySelector('.sheet.first')";
    assertThat(Double.parseDouble(browser.run(sheet + ".getBoundingClientRect().height")))
        .as("%s on %s", report, paper)
        .isBetween(0.6 * paper.pixelsHigh(), (double) paper.pixelsHigh());
    assertThat(browser.run(sheet + ".scrollWidth <= " + sheet + ".clientWidth")).isEqualTo("true");
    assertThat(browser.run("getComputedStyle(" + sheet + ").breakAfter")).isEqualTo("page");
    browser.ask("Emulation.setEmulatedMedia", Map.of("media", "screen"));
    assertThat(browser.run("getComputedStyle(" + sheet + ").display")).isEqualTo("none");
  }

  /** The kept reports of one arm. */
  private static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("results"), 2)) {
      return files
          .filter(file -> file.endsWith("report.html"))
          .filter(file -> contains(file, "class=\"sheet first\""))
          .map(Path::toAbsolutePath)
          .sorted()
          .toList();
    }
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
