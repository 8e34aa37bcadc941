package sinew.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No letter of a title vanishes from a picture. */
class FontsTest {
  private static final List<Font> FONTS = List.of(Fonts.REGULAR, Fonts.BOLD);

  /** How many pixels of a text are not white. */
  private static long ink(String text, Font font) {
    BufferedImage image = new BufferedImage(600, 60, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    g2.setFont(font.deriveFont(40f));
    g2.drawString(text, 5, 45);
    g2.dispose();
    int[] pixels = image.getRGB(0, 0, 600, 60, null, 0, 600);
    return Arrays.stream(pixels).filter(pixel -> (pixel & 0xFFFFFF) != 0).count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Žofia Łukasz běží",
        "Ελένη τρέχει",
        "Борис бегает",
        "Ґанна їздить",
        "Nguyễn chạy",
        "İğne ve şok",
        "Ștefan aleargă",
        "Ÿ ő Þ ß – “ ” … ≤ ≥"
      })
  void lettersOfEuropeAndVietnamAreDrawn(String title) {
    for (Font font : FONTS) {
      assertThat(font.canDisplayUpTo(title)).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"走", "ש", "ع", "한"})
  void aLetterThatTheFontLacksIsDrawnAsABox(String letter) {
    for (Font font : FONTS) {
      assertThat(font.canDisplay(letter.codePointAt(0))).isFalse();
      assertThat(ink(letter, font)).isGreaterThan(20);
      assertThat(Fonts.width(letter, font)).isGreaterThan(0.3);
    }
  }

  @Test
  void everyLetterOfATitleLeavesInk() {
    for (Font font : FONTS) {
      "ŽofiaŁukaszběží"
          .codePoints()
          .forEach(
              letter ->
                  assertThat(ink(Character.toString(letter), font))
                      .as(Character.toString(letter))
                      .isGreaterThan(20));
    }
  }
}
