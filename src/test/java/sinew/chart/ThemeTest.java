package sinew.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import sinew.chart.drawing.Colour;

class ThemeTest {
  // Seven steps of lightness are seen apart side by side in grey print.
  @Test
  void coloursOfLinesDifferInGrey() {
    for (Colour one : Theme.LINES) {
      for (Colour other : Theme.LINES) {
        if (!one.equals(other)) {
          assertThat(Math.abs(one.lightness() - other.lightness())).isGreaterThan(7);
        }
      }
    }
  }

  @Test
  void dashesOfLinesDiffer() {
    assertThat(new HashSet<>(Theme.DASHES)).hasSameSizeAs(Theme.LINES);
  }

  // WCAG 2.2: 3 for large text and graphics (1.4.3, 1.4.11), 4.5 for other text.
  @Test
  void everythingCanBeReadOnWhite() {
    assertThat(Theme.LINES).allMatch(colour -> colour.contrast(Colour.WHITE) >= 3);
    assertThat(Theme.GREY.contrast(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
  }

  // WCAG's own examples: black on white is 21, and #777777 on white is 4.48.
  @Test
  void contrastIsThatOfTheGuidelines() {
    assertThat(Colour.of(0).contrast(Colour.WHITE)).isCloseTo(21, within(1e-9));
    assertThat(Colour.of(0x777777).contrast(Colour.WHITE)).isCloseTo(4.48, within(0.005));
  }
}
