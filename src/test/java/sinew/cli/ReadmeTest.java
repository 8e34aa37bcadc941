package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README is true: its commands work, its files exist. */
@Tag("simulates")
class ReadmeTest {
  private static final String JAR = "java -jar target/sinew.jar ";
  private static final String FIRST = "mvn -q package -DskipTests && ";

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static Stream<String> blocks(String language) throws IOException {
    Pattern block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
    return block.matcher(readme()).results().map(found -> found.group(1));
  }

  private static List<String> shellLines() throws IOException {
    return blocks("sh").flatMap(String::lines).toList();
  }

  static Stream<String> commands() throws IOException {
    return shellLines().stream()
        .filter(line -> !line.equals("mvn verify"))
        .map(line -> line.startsWith(FIRST) ? line.substring(FIRST.length()) : line);
  }

  static Stream<String> scenarios() throws IOException {
    return blocks("yaml");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theScenarioIsWhole(String yaml, @TempDir Path folder) {
    Sandbox sandbox = new Sandbox(folder);
    assertThat(sandbox.run("check", sandbox.file("shown.yaml", yaml)).err()).isEmpty();
  }

  @Test
  void theTwoCommandsOfANewcomerStandThereWordForWord() throws IOException {
    assertThat(shellLines())
        .startsWith(FIRST + JAR + "run scenarios/typical.yaml", "mvn verify")
        .filteredOn(line -> line.contains("mvn"))
        .hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theCommandWorks(String command, @TempDir Path folder) throws IOException {
    assertThat(command).startsWith(JAR);
    Sandbox sandbox = new Sandbox(folder);
    sandbox.file("my-patient.yaml", blocks("yaml").findFirst().orElseThrow());
    Sandbox.Ended outcome = sandbox.runLine("sinew " + command.substring(JAR.length()));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isNotBlank();
  }

  @Test
  void theTableHasEveryCommand() throws IOException {
    Stream<String> rows =
        Pattern.compile("^\\| `([a-z]+)[ `]", Pattern.MULTILINE)
            .matcher(readme())
            .results()
            .map(row -> row.group(1));
    assertThat(rows)
        .containsExactly(
            "run",
            "compare",
            "sweep",
            "sensitivity",
            "check",
            "explain",
            "trace",
            "validate",
            "calibrate",
            "catalogue",
            "schema",
            "completion");
  }

  @Test
  void theScenariosThatItNamesExist() throws IOException {
    Stream<String> named =
        Pattern.compile("scenarios/[a-z0-9-]+\\.yaml")
            .matcher(readme())
            .results()
            .map(MatchResult::group);
    assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(Path.of(name)).exists());
  }
}
