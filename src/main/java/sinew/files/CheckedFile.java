package sinew.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A YAML file that was checked against its schema, as strictly as a scenario file. */
public final class CheckedFile {
  private final String path;
  private final List<String> lines;
  private final Document document;
  private final JsonNode values;

  private CheckedFile(Path path, String text, Document document, JsonNode values) {
    this.path = path.toString();
    lines = text.lines().toList();
    this.document = document;
    this.values = values;
  }

  /**
   * A block of a file, read as a separate file.
   *
   * @param lines as many lines as the file has; those of the block begin at the left, and all
   *     others are empty, so that a place in the block is a place in the file
   * @param indentation how many columns the block was indented
   */
  public record Block(List<String> lines, int indentation) {}

  /**
   * Reads a file.
   *
   * @param path the file
   * @param schema what it is held against
   * @return the file
   * @throws InputException if anything is wrong with it, with all that is wrong; also if there is
   *     no such file
   */
  public static CheckedFile read(Path path, FileSchema schema) {
    return read(path, SourceText.read(path), schema);
  }

  /**
   * Reads a text.
   *
   * @param path where it comes from; named in problems, not looked at
   * @param text the text of the file
   * @param schema what it is held against
   * @return the file
   * @throws InputException if anything is wrong with it, with all that is wrong
   */
  public static CheckedFile read(Path path, String text, FileSchema schema) {
    ProblemList findings = new ProblemList(path.toString());
    Document document = document(path, text, List.of(), schema, findings);
    findings.throwIfAny();
    return new CheckedFile(path, text, document, Defaults.fill(document.root(), schema.root()));
  }

  /**
   * The document of a text, with what is wrong with it so far.
   *
   * @param path where the text comes from; named in problems, not looked at
   * @param text the text of the file
   * @param given values that go before those of the text, in order
   * @param schema what it is held against
   * @param findings gets what is wrong
   * @return the document
   * @throws InputException if the text is no document at all
   */
  public static Document document(
      Path path, String text, List<Assignment> given, FileSchema schema, ProblemList findings) {
    String yaml = SourceText.yaml(path.toString(), text);
    YamlGuard.check(yaml, findings);
    Document document = DocumentReader.read(yaml, schema, findings);
    Overlay overlay = new Overlay(document, findings);
    given.forEach(overlay::put);
    VersionCheck.check(document, findings);
    SchemaCheck.check(document, findings);
    return document;
  }

  /**
   * A text in the keys of this version.
   *
   * @param path where the text comes from; named in problems, not looked at
   * @param text the text of a file, perhaps of an earlier version
   * @param schema the schema of this version
   * @return what is to be changed; nothing if the file has no key of an earlier version
   * @throws InputException if such a key cannot be written anew, or the schema is breached in
   *     another way, with all that is wrong
   */
  public static Migration migration(Path path, String text, FileSchema schema) {
    ProblemList findings = new ProblemList(path.toString());
    return Migration.of(text, document(path, text, List.of(), schema, findings), findings);
  }

  /**
   * What the file says.
   *
   * @return the values, defaults filled in
   */
  public JsonNode values() {
    return values;
  }

  /**
   * The lines below a key.
   *
   * @param steps keys, and places in lists from 0
   * @return the block; empty if the key is absent or its value stands on its line
   */
  public Block block(Object... steps) {
    Field field = field(steps);
    List<String> block = new ArrayList<>(Collections.nCopies(lines.size(), ""));
    if (!document.has(field)) {
      return new Block(block, 0);
    }
    int keyLine = document.placeOfKey(field).line();
    int keyColumn = document.placeOfKey(field).column();
    int indentation = 0;
    for (int i = keyLine; i < lines.size(); i++) {
      String line = lines.get(i);
      int indent = line.length() - line.stripLeading().length();
      boolean said = saysSomething(line);
      if (said && indent < keyColumn) {
        break;
      }
      indentation = indentation == 0 && said ? indent : indentation;
      block.set(i, said ? line.substring(Math.min(indent, indentation)) : "");
    }
    return new Block(block, indentation);
  }

  private static boolean saysSomething(String line) {
    return !line.isBlank() && line.strip().charAt(0) != '#';
  }

  /**
   * Where a key stands.
   *
   * @param steps keys, and places in lists from 0
   * @return its line, from 1; 0 if it is absent
   */
  public int line(Object... steps) {
    Field field = field(steps);
    return document.has(field) ? document.placeOfKey(field).line() : 0;
  }

  /**
   * How long the file is.
   *
   * @return the number of its lines
   */
  public int lines() {
    return lines.size();
  }

  /**
   * A line as it is written.
   *
   * @param line the line, from 1
   * @return its text
   */
  public String text(int line) {
    return lines.get(line - 1);
  }

  /**
   * The problem of a value.
   *
   * @param fault what was found
   * @param remedy what to do
   * @param steps keys, and places in lists from 0
   * @return the problem, with its place
   */
  public Problem problem(String fault, String remedy, Object... steps) {
    Field field = field(steps);
    Place place = document.place(field);
    return new Problem(path, place.line(), place.column(), field.toString(), fault, remedy);
  }

  private static Field field(Object... steps) {
    Field field = Field.ROOT;
    for (Object step : steps) {
      field = step instanceof Integer index ? field.entry(index) : field.key((String) step);
    }
    return field;
  }
}
