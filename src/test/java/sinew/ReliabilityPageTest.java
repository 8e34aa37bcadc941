package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.input.ScenarioSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

  /** Each fault that was found has a test of its own. */
  @Test
  void everyFaultHasATestThatThereIs() {
    List<String> rows =
        Pages.found("^\\| D\\d+ \\|.*", Pages.text(PAGE)).map(MatchResult::group).toList();
    assertThat(rows).hasSize(15).allMatch(row -> row.matches(".*`\\w+Test\\.\\w+`.*"));
    Pages.found("`(\\w+Test)\\.(\\w+)`", String.join("\n", rows))
        .forEach(
            test ->
                assertThat(
                        Pages.files(Path.of("src/test/java"), "/" + test.group(1) + ".java")
                            .map(Pages::text))
                    .as(test.group())
                    .anyMatch(code -> code.contains("void " + test.group(2) + "(")));
  }

  /** What the tests of faults try is counted in their code. */
  @Test
  void whatIsTriedIsCounted() throws Exception {
    Class<?> faults = Class.forName("sinew.cli.FaultsTest");
    Class<?> disks = Class.forName("sinew.cli.FullDiskTest");
    Class<?> ways = Class.forName("sinew.cli.DeterminismTest");
    Field sizes = disks.getDeclaredField("KILOBYTES");
    sizes.setAccessible(true);
    int lines = values(disks, "isToldOf");
    int all = Array.getLength(sizes.get(null));
    assertThat(Pages.text(PAGE))
        .contains(values(faults, "whatOthers") + " foreign things")
        .contains("disks of " + all + " sizes", ", " + lines + " command lines")
        .contains("| " + all * lines + " processes")
        .contains("| " + values(ways, "") + " ways");
    int killed = values(Class.forName("sinew.cli.KilledTest"), "whatACommand");
    assertThat(Pages.text(PAGE)).contains("| the same, " + killed + " command lines");
  }

  /** The keys of earlier versions are counted in the schema. */
  @Test
  void formerKeysAreCounted() {
    JsonNode former = JsonMapper.shared().readTree(ScenarioSchema.text()).path("x-former");
    long rewritten =
        StreamSupport.stream(former.spliterator(), false).filter(key -> key.has("now")).count();
    assertThat(Pages.text(PAGE).replaceAll("\\s+", " "))
        .contains("There are " + former.size() + " former keys.")
        .contains("rewrites " + rewritten + " of them")
        .contains("advise on " + (former.size() - rewritten));
  }

  /** With how many values the tests whose names begin so are tried. */
  private static int values(Class<?> tests, String name) {
    return Arrays.stream(tests.getDeclaredMethods())
        .filter(method -> method.getName().startsWith(name))
        .filter(method -> method.isAnnotationPresent(ValueSource.class))
        .mapToInt(method -> method.getAnnotation(ValueSource.class).strings().length)
        .sum();
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
