package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The page of reliability names tests that there are, at least one for each promise. */
class ReliabilityPageTest {
  private static final String PAGE = "src/site/reliability.md";

  @Test
  void everyTestThatIsNamedExists() {
    Set<String> tests = new TreeSet<>();
    Pages.files(Path.of("src/test/java"), "Test.java")
        .forEach(file -> tests.add(file.getFileName().toString().replace(".java", "")));
    assertThat(Pages.found("`(\\w+Test)\\b", Pages.text(PAGE)).map(name -> name.group(1)))
        .hasSizeGreaterThan(20)
        .allSatisfy(name -> assertThat(tests).contains(name));
  }

  @Test
  void everyPromiseHasATest() {
    String text = Pages.text(PAGE);
    String promises =
        text.substring(text.indexOf("| promise |"), text.indexOf("## What was tried"));
    List<String> rows = promises.lines().filter(line -> line.startsWith("| ")).skip(1).toList();
    assertThat(rows).hasSizeGreaterThan(10).allMatch(row -> row.contains("Test`"));
  }
}
