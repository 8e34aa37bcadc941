package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.Pages;

/**
 * README and CONTRIBUTING are true: their commands work, their files exist.
 *
 * <p>Each command runs as it stands, in a process of its own, in a folder that holds the shipped
 * lessons, the scenarios that a command names, and the file that the README has the reader save.
 * Only its size is lowered, so that it takes seconds: {@code --patients} is made {@value #FEW}, or
 * {@value #MORE} with {@code --extend}, and options of size that it does not set itself are added
 * from {@link #SIZES}. Nothing else is changed, and each option exists for the reader, too. All
 * shipped scenarios are run by {@code GalleryTest}.
 */
@Order(1)
@Tag("simulates")
class ReadmeTest {
  private static final String JAR = "java -jar target/sinew.jar ";
  private static final String FIRST = "mvn -q package -DskipTests && ";
  private static final String FEW = "40";
  private static final String MORE = "60";

  /** By command, the options that make it small. */
  private static final Map<String, List<String>> SIZES =
      Map.of(
          "run", List.of("--patients", FEW, "--draws", "2"),
          "compare", List.of("--patients", FEW, "--draws", "2"),
          "batch", List.of("--patients", FEW),
          "sweep", List.of("--patients", FEW),
          "sensitivity", List.of("--patients", "5", "--points", "2", "--trajectories", "2"),
          "validate", List.of("--arm-patients", "100", "--draws", "2"),
          "trace", List.of("--patients", FEW));

  @TempDir private static Path folder;

  @BeforeAll
  static void unpack() throws Exception {
    String commands = String.join("\n", commands());
    Path scenarios = Path.of("scenarios");
    for (Path file : Pages.files(scenarios, ".yaml").toList()) {
      if (scenarios.equals(file.getParent()) && !commands.contains(file.toString())) {
        continue;
      }
      Path copy = folder.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    Files.writeString(folder.resolve("my-patient.yaml"), scenarios().findFirst().orElseThrow());
  }

  private static List<String> shellLines(String page) {
    return Pages.blocks(page, "sh").flatMap(String::lines).toList();
  }

  static List<String> commands() {
    return Stream.of("README.md", "CONTRIBUTING.md")
        .flatMap(page -> shellLines(page).stream())
        .map(line -> line.startsWith(FIRST) ? line.substring(FIRST.length()) : line)
        .filter(line -> !line.startsWith("mvn "))
        .distinct()
        .toList();
  }

  /** Whether these words are one of the commands that run here. */
  static boolean runs(String words) {
    return commands().contains(JAR + words);
  }

  static Stream<String> scenarios() {
    return Pages.blocks("README.md", "yaml");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theScenarioIsWhole(String yaml, @TempDir Path empty) {
    Sandbox sandbox = new Sandbox(empty);
    assertThat(sandbox.run("check", sandbox.file("shown.yaml", yaml)).err()).isEmpty();
  }

  @Test
  void theTwoCommandsOfANewcomerStandThereWordForWord() {
    assertThat(shellLines("README.md"))
        .startsWith(FIRST + JAR + "run scenarios/typical.yaml", "mvn verify")
        .filteredOn(line -> line.contains("mvn"))
        .hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theCommandWorks(String command) throws Exception {
    assertThat(command).startsWith(JAR);
    Path err = folder.resolve("err");
    Path out = folder.resolve("out");
    int exitCode =
        new ProcessBuilder(process(command.substring(JAR.length())))
            .directory(folder.toFile())
            .redirectError(err.toFile())
            .redirectOutput(out.toFile())
            .start()
            .waitFor();
    // On a busy machine a command takes long, and then tells how far it is.
    assertThat(Files.readAllLines(err)).allMatch(line -> line.endsWith(" left"));
    assertThat(exitCode).isZero();
    assertThat(out).isNotEmptyFile();
  }

  /** A run that goes on from another has more patients. */
  private static String few(String command) {
    return command.contains(" --extend ") ? MORE : FEW;
  }

  /** As a shell takes a line: what stands in double quotes is one word. */
  private static List<String> process(String command) {
    List<String> words =
        new ArrayList<>(
            Pages.found(
                    "(?:[^ \"]|\"[^\"]*\")+",
                    command.replaceFirst("--patients \\d+", "--patients " + few(command)))
                .map(word -> word.group().replace("\"", ""))
                .toList());
    List<String> sizes = SIZES.getOrDefault(words.get(0), List.of());
    for (int i = 0; i < sizes.size(); i += 2) {
      boolean itself = sizes.get(i).equals("--patients") && words.contains("--precision");
      if (!itself && !words.contains(sizes.get(i))) {
        words.addAll(sizes.subList(i, i + 2));
      }
    }
    // All trials are so many lives that the second compiler, left out elsewhere, pays.
    List<String> options =
        words.get(0).equals("validate") ? List.of("-XX:TieredStopAtLevel=4") : List.of();
    return Processes.line(options, words.toArray(String[]::new));
  }

  @Test
  void theTableHasEveryCommand() {
    assertThat(Pages.found("^\\| `([a-z]+)[ `]", Pages.text("README.md")).map(row -> row.group(1)))
        .containsExactly(
            "run",
            "compare",
            "merge",
            "batch",
            "sweep",
            "sensitivity",
            "check",
            "migrate",
            "explain",
            "trace",
            "validate",
            "calibrate",
            "catalogue",
            "schema",
            "page",
            "serve",
            "completion");
  }

  /** Maven cannot be run inside Maven's tests; what the lines name exists. */
  @Test
  void whatTheLinesForMavenNameExists() {
    String pom = Pages.text("pom.xml");
    List<String> lines =
        shellLines("CONTRIBUTING.md").stream().filter(line -> line.startsWith("mvn ")).toList();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      Pages.found("-P(\\w+)", line)
          .forEach(profile -> assertThat(pom).contains("<id>" + profile.group(1) + "</id>"));
      Pages.found("-Dtest=(\\w+)", line)
          .forEach(
              test ->
                  assertThat(Pages.files(Path.of("src/test/java"), "/" + test.group(1) + ".java"))
                      .hasSize(1));
      Pages.found("-Dgolden", line).forEach(golden -> assertThat(pom).contains("<golden>"));
    }
  }
}
