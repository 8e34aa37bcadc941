package sinew.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

/**
 * Reference values: fontTools 4.66.1 on the full Open Sans 1.10 files, {@code hmtx} advances and
 * {@code BoundsPen} of the glyphs; 2048 units to an em.
 */
class TypefaceTest {
  @Test
  void lettersAdvanceAsTheFontSays() {
    assertThat(Typeface.REGULAR.width("Half by week 19 – café", 2048)).isEqualTo(21098);
    assertThat(Typeface.BOLD.width("Half by week 19 – café", 2048)).isEqualTo(22441);
  }

  @Test
  void outlinesHaveTheGlyphsBounds() {
    assertThat(bounds("H")).isEqualTo("201 0 1311 1462");
    assertThat(bounds("é")).isEqualTo("115 -20 1042 1569");
  }

  // Screen coordinates grow downwards: the top of a glyph is its greatest y in the font.
  private static String bounds(String letter) {
    Rectangle2D box = Typeface.REGULAR.outline(letter, 2048, new Spot(0, 0)).getBounds2D();
    return "%d %d %d %d"
        .formatted(
            Math.round(box.getMinX()),
            Math.round(-box.getMaxY()),
            Math.round(box.getMaxX()),
            Math.round(-box.getMinY()));
  }
}
