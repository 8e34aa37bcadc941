package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.input.ScenarioReader;

/** That they run is seen by the gallery's test and by that of the README. */
class ShippedScenariosTest {

  static List<String> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> "scenarios/" + file.getFileName())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void passesCheckAndIsNamedLikeItsFile(String scenario, @TempDir Path folder) {
    Sandbox sandbox = new Sandbox(folder);
    assertThat(sandbox.run("check", scenario).err()).isEmpty();
    assertThat(ScenarioReader.read(Path.of(scenario)).scenario().name())
        .as("a shipped scenario is named like its file")
        .isEqualTo(scenario.replaceAll(".*/|\\.ya?ml", ""));
  }
}
