package sinew.files;

import java.util.ArrayList;
import java.util.List;

/** Parts of a text, each within a line, that get another text; all else stays. */
final class Edits {
  private final String before;
  private final List<Edit> edits = new ArrayList<>();

  /**
   * An edit.
   *
   * @param span the part
   * @param place where it begins
   * @param text what is to stand there
   */
  private record Edit(Span span, Place place, String text) {

    int longer() {
      return text.codePointCount(0, text.length()) - (span.to() - span.from());
    }
  }

  /**
   * No edits yet.
   *
   * @param before the text
   */
  Edits(String before) {
    this.before = before;
  }

  /**
   * Adds an edit behind all others.
   *
   * @param span the part, within a line
   * @param place where it begins
   * @param text what is to stand there, within a line
   */
  void add(Span span, Place place, String text) {
    edits.add(new Edit(span, place, text));
  }

  /**
   * The text with all edits.
   *
   * @return the text
   */
  String after() {
    StringBuilder after = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      after.append(new Span(done, edit.span().from()).in(before)).append(edit.text());
      done = edit.span().to();
    }
    Span rest = new Span(done, before.codePointCount(0, before.length()));
    return after.append(rest.in(before)).toString();
  }

  /**
   * Where something stood before.
   *
   * @param line its line, from 1
   * @param column its column in the edited text, from 1
   * @return its column before; within an edited part, where that begins
   */
  int columnBefore(int line, int column) {
    int longer = 0;
    for (Edit edit : edits) {
      int start = edit.place().column();
      if (edit.place().line() == line && column - longer > start) {
        longer += edit.longer();
        if (column - longer < start + edit.span().to() - edit.span().from()) {
          return start;
        }
      }
    }
    return column - longer;
  }
}
