package sinew.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Texts of a corpus, damaged at random: cut, copied, joined with others, with other numbers and
 * with what their languages care about. The same corpus and seed give the same texts.
 */
final class Mutants {
  private static final int MOST_CHANGES = 4;
  private static final int LONGEST_CUT = 12;

  /** What YAML, JSON, schemas, terminals and spreadsheets care about. */
  private static final List<String> PIECES =
      List.of(
          "",
          " ",
          "  ",
          "\n",
          "\t",
          ":",
          ": ",
          "-",
          "- ",
          "#",
          " #",
          ",",
          "[",
          "]",
          "{",
          "}",
          "&a",
          "*a",
          "!",
          "!!int ",
          "|",
          ">",
          "'",
          "\"",
          "%",
          "@",
          "`",
          "?",
          "? ",
          "<<",
          "---",
          "...",
          "~",
          "null",
          "true",
          "no",
          "\\",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uD83D\uDE00",
          "\uD83D",
          "\0",
          "\r",
          "stres",
          "sinew: 1",
          "name: y\n",
          "\\e",
          "\\0",
          "\\uD800",
          "=cmd",
          "../",
          "<script>",
          "url(#a)",
          "\u202E",
          "\u0661");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-1",
          "1",
          "2",
          "0.5",
          "1e-300",
          "1e19",
          "1e308",
          "1e400",
          "-1e19",
          ".nan",
          ".inf",
          "NaN",
          "2147483647",
          "2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "520",
          "521",
          "1_000",
          "0x10",
          "1.0000000000000000000000001");

  private final List<String> corpus;
  private final SplittableRandom random;

  Mutants(List<String> corpus, long seed) {
    this.corpus = List.copyOf(corpus);
    random = new SplittableRandom(seed);
  }

  /** One to four changes to one of the texts. */
  String next() {
    String text = one(corpus);
    for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
      text = changed(text);
    }
    return text;
  }

  private String changed(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(LONGEST_CUT));
    String before = text.substring(0, from);
    String after = text.substring(to);
    return switch (random.nextInt(8)) {
      case 0 -> before + after;
      case 1 -> before + text.substring(from, to) + text.substring(from);
      case 2 -> before + one(PIECES) + after;
      case 3 -> before + one(PIECES) + text.substring(from);
      case 4 -> withOtherNumber(text, from);
      case 5 -> withLines(text, List.of(one(corpus).split("\n", -1)));
      case 6 -> withLines(text, List.of(text.split("\n", -1)));
      default -> withoutLine(text);
    };
  }

  /** The next number from a place on is another. */
  private String withOtherNumber(String text, int from) {
    int begin = from;
    while (begin < text.length() && !Character.isDigit(text.charAt(begin))) {
      begin++;
    }
    int end = begin;
    while (end < text.length() && "+-.eE0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return text.substring(0, begin) + one(NUMBERS) + text.substring(end);
  }

  /** A line of others more, somewhere. */
  private String withLines(String text, List<String> others) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    lines.add(random.nextInt(lines.size() + 1), one(others));
    return String.join("\n", lines);
  }

  private String withoutLine(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    lines.remove(random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private String one(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
