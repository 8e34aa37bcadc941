package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import sinew.terminal.Interruption;
import sinew.terminal.Terminal;

/** No codes for colours are printed, and into files and pipes no codes at all. */
class PlainOutputTest {
  private static final String ESCAPE = "\u001b";

  @TempDir private Path folder;

  /** With and without NO_COLOR, in an environment that speaks of a terminal with colours. */
  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"", "NO_COLOR=1"})
  void filesGetNoEscapeCodes(String setting) throws Exception {
    Processes processes = new Processes(folder);
    String script = "exec env TERM=xterm-256color " + setting + " \"$@\"";
    Processes.Ended help = processes.shell(script, "help", "run");
    assertThat(help.out()).contains("Usage: sinew run").doesNotContain(ESCAPE);
    Processes.Ended mistake = processes.shell(script, "run", "nosuch.yaml");
    assertThat(mistake.exitCode()).isNotZero();
    assertThat(mistake.out() + mistake.err()).contains("nosuch.yaml").doesNotContain(ESCAPE);
  }

  /** Also at a terminal, and whatever the environment asks for. */
  @Test
  void noCommandHasColours() {
    Terminal terminal =
        new Terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream(), new Interruption());
    CommandLine tree = CommandTree.of(terminal);
    List<CommandLine> all =
        Stream.concat(Stream.of(tree), tree.getSubcommands().values().stream()).toList();
    assertThat(all)
        .hasSizeGreaterThan(15)
        .allMatch(command -> command.getColorScheme().ansi() == Ansi.OFF);
  }
}
