package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.Pages;
import tools.jackson.databind.json.JsonMapper;

/**
 * The kept pictures where their font is not installed: each text keeps the width that it was laid
 * out with, so none is cut off and none lies on another.
 */
@Tag("simulates")
class PicturesInBrowserTest {
  /** Pixels by which the edges of glyphs may stand over the edge of a picture. */
  private static final int EDGE = 1;

  private static final String FAULTS =
      """
      (() => {
        document.body.innerHTML = SVG;
        const svg = document.querySelector('svg');
        const { width, height } = svg.viewBox.baseVal;
        svg.setAttribute('width', width);
        svg.setAttribute('height', height);
        const whole = svg.getBoundingClientRect();
        const all = [...svg.querySelectorAll('text')].filter(one => one.textContent.trim())
          .map(one => ({ words: one.textContent, box: one.getBoundingClientRect() }));
        const out = all.filter(({ box }) => box.left < whole.left - EDGE || box.right > whole.right + EDGE
          || box.top < whole.top - EDGE || box.bottom > whole.bottom + EDGE).map(one => 'cut off: ' + one.words);
        all.forEach((one, i) => all.slice(i + 1).forEach(other => {
          const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (wide > 2 && high > 6) out.push(one.words + ' lies on ' + other.words);
        }));
        return all.length + ': ' + out.join('; ');
      })()
      """;

  @TempDir private Path folder;

  @Test
  void noTextIsCutOffOrLiesOnAnother() throws Exception {
    List<Path> pictures = Pages.files(Path.of("results"), ".svg").toList();
    assertThat(pictures).hasSizeGreaterThan(100);
    try (Chromium browser = Chromium.withPage(folder, "<!DOCTYPE html><body></body>")) {
      browser.open(folder.resolve("sinew.html").toUri().toString(), 1_400, 1_000);
      assertThat(pictures.stream().flatMap(picture -> faults(browser, picture))).isEmpty();
    }
  }

  /** A fault is found: a text that was moved onto another and over the edge. */
  @Test
  void whatIsCutOffIsFound() throws Exception {
    String svg =
        "<svg viewBox='0 0 200 100'><text x='10' y='50'>one thing</text>"
            + "<text x='20' y='50'>another</text><text x='180' y='20'>over the edge</text></svg>";
    try (Chromium browser = Chromium.withPage(folder, "<!DOCTYPE html><body></body>")) {
      browser.open(folder.resolve("sinew.html").toUri().toString(), 1_400, 1_000);
      assertThat(found(browser, svg))
          .isEqualTo("3: cut off: over the edge; one thing lies on another");
    }
  }

  private static Stream<String> faults(Chromium browser, Path picture) {
    // Another font than that of the layout, whether that is installed or not.
    String svg = Pages.text(picture.toString()).replace("Open Sans", "None Such");
    String found = found(browser, svg);
    assertThat(found).as(picture.toString()).doesNotStartWith("0:");
    return found.endsWith(": ") ? Stream.of() : Stream.of(picture + " " + found);
  }

  private static String found(Chromium browser, String svg) {
    return browser.run(
        FAULTS
            .replace("EDGE", Integer.toString(EDGE))
            .replace("SVG", JsonMapper.shared().writeValueAsString(svg)));
  }
}
