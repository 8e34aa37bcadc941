package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help is true: every example in it works, here or in {@code ReadmeTest}. */
@Tag("simulates")
class HelpTest {
  private static final List<String> COMMANDS =
      List.of(
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
          "completion");

  @TempDir private static Path folder;

  static Stream<String> commands() {
    return COMMANDS.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandShowsExamplesAndExitCodes(String command, @TempDir Path sandbox) {
    String help = new Sandbox(sandbox).run(command, "--help").out();
    assertThat(help).contains("Usage: sinew " + command);
    assertThat(help)
        .contains("\nExit codes:\n", "130   interrupted by Ctrl-C", "143   ended by SIGTERM");
    assertThat(examples(help)).isNotEmpty().allMatch(line -> line.contains(command));
    // Examples are lines to copy, so they are not broken.
    assertThat(help.substring(0, help.indexOf("Examples:")).lines())
        .allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @MethodSource("allExamples")
  void theExampleWorks(String example, @TempDir Path sandbox) {
    Sandbox.Ended outcome = new Sandbox(sandbox).runLine(example);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isNotBlank();
  }

  static Stream<String> allExamples() {
    Sandbox sandbox = new Sandbox(folder);
    return Stream.concat(
            examples(sandbox.run("--help").out()),
            COMMANDS.stream().flatMap(command -> examples(sandbox.run(command, "--help").out())))
        // What is piped in is tried in MigrateCommandTest.
        .filter(line -> !line.contains(" < "))
        // The shell's own words about the script of completions.
        .filter(line -> !line.startsWith("source "))
        .filter(line -> !ReadmeTest.runs(line.replaceFirst("^sinew ", "")))
        .distinct();
  }

  private static Stream<String> examples(String help) {
    return help.substring(help.indexOf("\nExamples:\n") + 11).lines().map(String::strip);
  }

  @Test
  void theListOfCommandsHasAll(@TempDir Path sandbox) {
    String help = new Sandbox(sandbox).run("--help").out();
    String list = help.substring(help.indexOf("Commands:"), help.indexOf("Exit codes:"));
    assertThat(
            list.lines()
                .filter(line -> line.matches(" {2}\\S.*"))
                .map(line -> line.strip().split(" +", 2)[0]))
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
            "completion",
            "help");
  }

  @Test
  void theVersionNamesProgramAndJava(@TempDir Path sandbox) {
    assertThat(new Sandbox(sandbox).run("--version").out().lines())
        .hasSize(2)
        .satisfiesExactly(
            line -> assertThat(line).matches("sinew \\d+\\.\\d+\\.\\d+"),
            line -> assertThat(line).startsWith("Java " + System.getProperty("java.version")));
  }
}
