package sinew.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ThemeTest {
  // Seven steps of lightness are seen apart side by side in grey print.
  @Test
  void coloursOfLinesDifferInGrey() {
    for (Color one : Theme.LINES) {
      for (Color other : Theme.LINES) {
        if (!one.equals(other)) {
          assertThat(Math.abs(lightness(one) - lightness(other))).isGreaterThan(7);
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
    assertThat(Theme.LINES).allMatch(colour -> Contrast.onWhite(colour) >= 3);
    assertThat(Contrast.onWhite(Theme.GREY)).isGreaterThanOrEqualTo(4.5);
    assertThat(Theme.LINES).allMatch(line -> Contrast.onWhite(Theme.NOTE.in(line).colour()) >= 4.5);
  }

  // WCAG's own examples: black on white is 21, and #777777 on white is 4.48.
  @Test
  void contrastIsThatOfTheGuidelines() {
    assertThat(Contrast.onWhite(new Color(0))).isCloseTo(21, within(1e-9));
    assertThat(Contrast.onWhite(new Color(0x777777))).isCloseTo(4.48, within(0.005));
  }

  /** L* of CIE 1976, from 0 to 100. */
  private static double lightness(Color colour) {
    return 116 * Math.cbrt(Contrast.luminance(colour)) - 16;
  }
}
