package sinew.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The text of a file in the keys of this version. Only former keys and their values are written
 * anew, where they stand; all else stays as it is, comments and layout too.
 */
public final class Migration {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Document document;
  private final String mark;
  private final String yaml;
  private final Edits edits;
  private final List<Change> changes = new ArrayList<>();

  /**
   * A key that is written anew.
   *
   * @param line its line, from 1
   * @param column its column in characters, from 1
   * @param before the field, and its value if that changes
   * @param now the key that takes its place, and its value if that changes
   * @param version the version that changed it
   */
  public record Change(int line, int column, String before, String now, String version) {}

  private Migration(String text, Document document) {
    this.document = document;
    mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    yaml = text.substring(mark.length());
    edits = new Edits(yaml);
  }

  /**
   * Looks for keys of earlier versions.
   *
   * @param text the text of a file
   * @param document the same, read
   * @param findings what is wrong with it, those keys too
   * @return what is to be changed; nothing if the file has no such key
   * @throws InputException if such a key cannot be written anew, or the schema is breached in
   *     another way, with all that is wrong
   */
  static Migration of(String text, Document document, ProblemList findings) {
    FileSchema schema = document.schema();
    Migration migration = new Migration(text, document);
    document.fields().stream()
        .filter(field -> schema.former(field).isPresent())
        .sorted(Comparator.comparingInt(field -> document.keySpan(field).from()))
        .forEach(field -> migration.change(field, schema.former(field).orElseThrow()));
    List<Problem> left =
        findings.problems().stream().filter(problem -> !migration.mends(problem)).toList();
    if (!left.isEmpty()) {
      throw new InputException(left);
    }
    return migration;
  }

  private void change(Field field, FormerKey former) {
    Span key = document.keySpan(field);
    boolean free = !former.now().isEmpty() && !document.has(field.parent().key(former.now()));
    if (!free || key.in(yaml).contains("\n")) {
      return;
    }
    if (former.keepsValue()) {
      changeKey(field, former, "");
    } else {
      former
          .newValue(document.value(field))
          .ifPresent(
              value -> {
                changeKey(field, former, ": " + value);
                Span old = document.valueSpan(field).orElseThrow();
                edits.add(old, document.place(field), value);
              });
    }
  }

  private void changeKey(Field field, FormerKey former, String value) {
    Span key = document.keySpan(field);
    Place place = document.placeOfKey(field);
    edits.add(key, place, quotedAs(key.in(yaml), former.now()));
    String before = value.isEmpty() ? field.toString() : field + ": " + document.text(field);
    changes.add(
        new Change(place.line(), place.column(), before, former.now() + value, former.version()));
  }

  /** Without its quotes, {@code {"days":2}} would be one word. */
  private static String quotedAs(String before, String key) {
    char first = before.charAt(0);
    return first == '"' || first == '\'' ? first + key + first : key;
  }

  private boolean mends(Problem problem) {
    return changes.stream()
        .anyMatch(change -> change.line() == problem.line() && change.column() == problem.column());
  }

  /**
   * What is changed.
   *
   * @return the changes, in the order of the file; empty if it has no key of an earlier version
   */
  public List<Change> changes() {
    return List.copyOf(changes);
  }

  /**
   * The text as it is to be.
   *
   * @return the text with the changes
   */
  public String text() {
    return mark + edits.after();
  }

  /**
   * A problem of the changed text, as one of the file.
   *
   * @param problem the problem
   * @return the same, at its place in the file as it is
   */
  public Problem before(Problem problem) {
    int column = edits.columnBefore(problem.line(), problem.column());
    return new Problem(
        problem.file(), problem.line(), column, problem.field(), problem.fault(), problem.remedy());
  }
}
