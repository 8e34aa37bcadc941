package sinew.files;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A file as a tree of values, each with its place and its original text. */
public final class Document {
  // What may stand between a value and the comment on its line.
  private static final Pattern COMMENT = Pattern.compile("[ \t\\]},]*[ \t]#[ \t]*([^\r\n]*)");

  private final String yaml;
  private final FileSchema schema;
  private final ObjectNode root;
  private final Map<Field, Entry> entries;
  private final Set<Field> assigned = new HashSet<>();

  /**
   * Where and how a value is written.
   *
   * @param key where its key is; for a list entry and the root where the value is
   * @param value where the value is
   * @param text a scalar as written, without quotes; empty for a mapping or a list
   * @param keySpan what its key takes up, quotes included; for a list entry and the root the value
   * @param valueSpan what a value takes up that ends on its own line; empty for others
   */
  record Entry(Place key, Place value, String text, Span keySpan, Optional<Span> valueSpan) {}

  /**
   * The document with the given parts.
   *
   * @param yaml the file's text
   * @param schema what it is held against
   * @param root the values
   * @param entries where each is
   */
  Document(String yaml, FileSchema schema, ObjectNode root, Map<Field, Entry> entries) {
    this.yaml = yaml;
    this.schema = schema;
    this.root = root;
    this.entries = entries;
  }

  /**
   * The schema of the file.
   *
   * @return the schema
   */
  public FileSchema schema() {
    return schema;
  }

  /**
   * The values as the file gives them.
   *
   * @return the top mapping
   */
  public ObjectNode root() {
    return root;
  }

  /**
   * Whether the file gives a field.
   *
   * @param field the field
   * @return false if the field is absent
   */
  public boolean has(Field field) {
    return entries.containsKey(field);
  }

  /**
   * Whether a value was given beside the file.
   *
   * @param field the field
   * @return true if it or what it is part of was
   */
  public boolean isAssigned(Field field) {
    for (Field up = field; up != null; up = up.parent()) {
      if (assigned.contains(up)) {
        return true;
      }
    }
    return false;
  }

  /** Notes that a field has the value of another document, which says nothing of its place here. */
  void assigned(Field field, Document from, Field there) {
    entries.keySet().removeIf(known -> isWithin(known, field));
    assigned.add(field);
    from.entries.forEach(
        (known, entry) -> {
          if (isWithin(known, there)) {
            entries.put(moved(known, there, field), entry);
          }
        });
    for (Field up = field.parent(); up != null && !has(up); up = up.parent()) {
      entries.put(up, entries.get(field));
    }
  }

  private static boolean isWithin(Field field, Field whole) {
    for (Field up = field; up != null; up = up.parent()) {
      if (up.equals(whole)) {
        return true;
      }
    }
    return false;
  }

  private static Field moved(Field field, Field from, Field to) {
    return field.equals(from) ? to : new Field(moved(field.parent(), from, to), field.step());
  }

  /**
   * Where a value is.
   *
   * @param field the field
   * @return its place; for a field that the file does not give, the place of the key above
   */
  public Place place(Field field) {
    return has(field) ? entries.get(field).value() : placeOfKey(field.parent());
  }

  /**
   * Where a key is.
   *
   * @param field the field
   * @return its place; for a field that the file does not give, the place of the key above
   */
  public Place placeOfKey(Field field) {
    return has(field) ? entries.get(field).key() : placeOfKey(field.parent());
  }

  /**
   * A scalar as written.
   *
   * @param field the field
   * @return its text, without quotes
   */
  public String text(Field field) {
    return has(field) ? entries.get(field).text() : "";
  }

  /**
   * The value of a field.
   *
   * @param field the field
   * @return the value; a missing node if there is none
   */
  JsonNode value(Field field) {
    if (field.parent() == null) {
      return root;
    }
    JsonNode above = value(field.parent());
    return field.step() instanceof Integer entry
        ? above.path(entry)
        : above.path((String) field.step());
  }

  /**
   * What the file gives.
   *
   * @return the fields, in no order
   */
  Set<Field> fields() {
    return Set.copyOf(entries.keySet());
  }

  /**
   * The part of the file that a key takes up.
   *
   * @param field a field that the file gives
   * @return the part, quotes included
   */
  Span keySpan(Field field) {
    return entries.get(field).keySpan();
  }

  /**
   * The part of the file that a value takes up.
   *
   * @param field the field
   * @return the part, quotes included; empty if the value is absent or goes on below its line
   */
  Optional<Span> valueSpan(Field field) {
    return has(field) ? entries.get(field).valueSpan() : Optional.empty();
  }

  /**
   * The comment on the line of a value.
   *
   * @param field the field
   * @return the comment without its mark, that of the braces around the value if it has none of its
   *     own; empty if there is none. Of a value given beside the file it says so
   */
  public String comment(Field field) {
    if (isAssigned(field)) {
      return "given by --set";
    }
    for (Field up = field; valueSpan(up).isPresent(); up = up.parent()) {
      int start = yaml.offsetByCodePoints(0, valueSpan(up).orElseThrow().to());
      Matcher comment = COMMENT.matcher(yaml).region(start, yaml.length());
      if (comment.lookingAt()) {
        return comment.group(1).strip();
      }
    }
    return "";
  }
}
