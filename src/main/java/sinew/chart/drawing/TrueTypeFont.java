package sinew.chart.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of a TrueType file: which glyph stands for a letter, how far it advances, and its
 * outline. Reads what the bundled fonts use: a character map of format 4, and composite glyphs
 * whose parts are moved but not scaled.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType
 *     specification</a>
 */
final class TrueTypeFont {
  private static final int WORDS = 0x1;
  private static final int OFFSETS = 0x2;
  private static final int SCALED = 0x8 | 0x40 | 0x80;
  private static final int MORE = 0x20;

  private final ByteBuffer file;
  private final Map<String, Integer> tables = new HashMap<>();
  private final Map<Integer, Integer> glyphs = new HashMap<>();
  private final int unitsPerEm;
  private final boolean longOffsets;
  private final int advances;

  /**
   * Reads a font.
   *
   * @param bytes a TrueType file
   */
  TrueTypeFont(byte[] bytes) {
    file = ByteBuffer.wrap(bytes);
    for (int entry = 0; entry < unsigned(4); entry++) {
      int at = 12 + 16 * entry;
      tables.put(new String(bytes, at, 4, StandardCharsets.US_ASCII), file.getInt(at + 8));
    }
    unitsPerEm = unsigned(table("head") + 18);
    longOffsets = unsigned(table("head") + 50) == 1;
    advances = unsigned(table("hhea") + 34);
    readCharacterMap(table("cmap") + file.getInt(table("cmap") + 8));
  }

  /**
   * The unit of all lengths.
   *
   * @return units to an em
   */
  int unitsPerEm() {
    return unitsPerEm;
  }

  /**
   * The glyph of a letter.
   *
   * @param letter a Unicode code point
   * @return its glyph; 0, an empty box, if the font lacks it
   */
  int glyph(int letter) {
    return glyphs.getOrDefault(letter, 0);
  }

  /**
   * How far the pen moves on after a glyph.
   *
   * @param glyph the glyph
   * @return the distance in font units
   */
  int advance(int glyph) {
    return unsigned(table("hmtx") + 4 * Math.min(glyph, advances - 1));
  }

  /**
   * The outline of a glyph.
   *
   * @param glyph the glyph
   * @return a shape in font units, y upwards, with the base line at y = 0; to be filled non-zero
   */
  Path2D outline(int glyph) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    int start = table("glyf") + offset(glyph);
    if (offset(glyph + 1) > offset(glyph)) {
      if (file.getShort(start) >= 0) {
        new GlyphOutline(file, start).appendTo(path);
      } else {
        appendParts(path, start + 10);
      }
    }
    return path;
  }

  private void appendParts(Path2D path, int start) {
    int at = start;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = unsigned(at);
      if ((flags & OFFSETS) == 0 || (flags & SCALED) != 0) {
        throw new IllegalStateException("a composite glyph uses more than offsets");
      }
      boolean words = (flags & WORDS) != 0;
      int dx = words ? file.getShort(at + 4) : file.get(at + 4);
      int dy = words ? file.getShort(at + 6) : file.get(at + 5);
      AffineTransform move = AffineTransform.getTranslateInstance(dx, dy);
      path.append(move.createTransformedShape(outline(unsigned(at + 2))), false);
      at += words ? 8 : 6;
    }
  }

  // Segments of format 4: arrays of end, (pad,) start, delta and offset, each of 2 * count bytes.
  private void readCharacterMap(int map) {
    if (unsigned(map) != 4) {
      throw new IllegalStateException("character map of format " + unsigned(map) + ", wanted 4");
    }
    int bytes = unsigned(map + 6);
    for (int segment = map + 14; segment < map + 14 + bytes; segment += 2) {
      int first = unsigned(segment + bytes + 2);
      for (int letter = first; letter <= unsigned(segment) && letter < 0xFFFF; letter++) {
        int delta = unsigned(segment + 2 * bytes + 2);
        int range = segment + 3 * bytes + 2;
        int base =
            unsigned(range) == 0
                ? letter
                : unsigned(range + unsigned(range) + 2 * (letter - first));
        glyphs.put(letter, base + delta & 0xFFFF);
      }
    }
  }

  private int offset(int glyph) {
    int loca = table("loca");
    return longOffsets ? file.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
  }

  private int table(String name) {
    Integer at = tables.get(name);
    if (at == null) {
      throw new IllegalStateException("the font has no table " + name);
    }
    return at;
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }
}
