package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of mechanisms is made of the tests that show them. */
class MechanismsPageTest {
  private static final Path PAGE = Path.of("src/site/mechanisms.md");
  private static final Path NAMES = Path.of("src/test/resources/sinew/mechanisms.txt");
  private static final int MECHANISMS = 62;

  /** What shows one mechanism: the keys that reach it, and the tests. */
  private record Shown(TreeSet<String> keys, TreeSet<String> tests) {
    Shown() {
      this(new TreeSet<>(), new TreeSet<>());
    }
  }

  private static final Map<String, Shown> SHOWN = shown();

  private static Map<String, Shown> shown() {
    Map<String, Shown> shown = new TreeMap<>();
    JavaClasses tests = new ClassFileImporter().importPackages("sinew");
    tests.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(Shows.class))
        .forEach(method -> add(shown, method));
    return shown;
  }

  private static void add(Map<String, Shown> shown, JavaMethod method) {
    Shows shows = method.getAnnotationOfType(Shows.class);
    for (String mechanism : shows.value()) {
      Shown row = shown.computeIfAbsent(mechanism, missing -> new Shown());
      row.keys().add(shows.key());
      row.tests().add(method.getOwner().getSimpleName() + "." + method.getName());
    }
  }

  /** Lines of {@code M01 what it says}. */
  private static Map<String, String> names() throws IOException {
    Map<String, String> names = new TreeMap<>();
    for (String line : Files.readAllLines(NAMES)) {
      names.put(line.substring(0, 3), line.substring(4));
    }
    return names;
  }

  @Test
  void everyMechanismIsShownByATest() throws IOException {
    List<String> all =
        IntStream.rangeClosed(1, MECHANISMS)
            .mapToObj(number -> (number < 10 ? "M0" : "M") + number)
            .toList();
    assertThat(names().keySet()).containsExactlyElementsOf(all);
    assertThat(SHOWN.keySet()).containsExactlyElementsOf(all);
  }

  @Test
  void thePageIsMadeOfTheTests() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Mechanisms");
    lines.add("");
    lines.add(
        "What clinical articles on proximal hamstring tendinopathy say changes the course, with the");
    lines.add("key of scenario files that sets it, and the tests that show it on the same virtual");
    lines.add(
        "patients. The table is made from the tests, so it lists nothing that no test shows.");
    lines.add("");
    lines.add("| | mechanism | key | shown by |");
    lines.add("|---|---|---|---|");
    names()
        .forEach(
            (mechanism, name) -> {
              Shown row = SHOWN.getOrDefault(mechanism, new Shown());
              lines.add(
                  "| "
                      + String.join(
                          " | ",
                          mechanism,
                          name,
                          "`" + String.join("`, `", row.keys()) + "`",
                          "`" + String.join("`, `", row.tests()) + "`")
                      + " |");
            });
    Golden.file(PAGE).holds(Golden.lines(lines));
  }
}
