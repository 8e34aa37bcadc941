package sinew.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import sinew.files.InputException;
import sinew.files.Problem;

/** Reads texts and gives what is wrong with them, as lines. */
final class Problems {
  private static final Path FILE = Path.of("my.yaml");

  private Problems() {}

  /** The lines that a user would see for a file {@code my.yaml} with this text. */
  static List<String> of(String text) {
    try {
      ScenarioReader.read(FILE, text);
      return List.of();
    } catch (InputException e) {
      List<String> lines = e.problems().stream().map(Problem::toString).toList();
      assertThat(e).hasMessage(String.join("\n", lines));
      return lines;
    }
  }

  /** The lines for a scenario whose only unusual part is this; its first line is line 3. */
  static List<String> ofPart(String part) {
    return of("sinew: 1\nname: x\n" + part + "\n");
  }

  /** A scenario in which only this part is given. */
  static ScenarioFile read(String part) {
    return ScenarioReader.read(FILE, "sinew: 1\nname: x\n" + part);
  }

  /** A scenario of the test resources. */
  static ScenarioFile readResource(String name) {
    return ScenarioReader.read(FILE, resource(name));
  }

  /** A file of the test resources. */
  static String resource(String name) {
    try (var in = Problems.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
