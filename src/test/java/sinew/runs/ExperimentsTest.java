package sinew.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import sinew.option.OutputOptions;
import sinew.study.Experiment;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.terminal.Interruption;
import sinew.terminal.Terminal;

class ExperimentsTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(OutputStream.nullOutputStream(), err, new Interruption());

  /** An experiment without work. */
  private static final class Idle implements Experiment<String> {
    @Override
    public String name() {
      return "idle";
    }

    @Override
    public long lives(Laboratory laboratory) {
      return 1;
    }

    @Override
    public String run(Laboratory laboratory) {
      return "";
    }
  }

  /** A command whose charts cannot be drawn any more, as the process is ending. */
  @Command(name = "test")
  private final class Interrupted implements Callable<Integer> {
    @Mixin private OutputOptions output;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
      return new Experiments(terminal, output, spec)
          .run(
              progress -> new Laboratory(1, 1, LocalBackend.of(1), progress),
              List.of(
                  new ReportedExperiment<>(
                      new Idle(),
                      (result, run) -> {
                        terminal.interruption().ask();
                        throw new IllegalStateException("Shutdown in progress");
                      })));
    }
  }

  @Test
  void anInterruptionWhileChartsAreDrawnIsNoBug() {
    int exitCode = new CommandLine(new Interrupted()).execute("--out", folder.toString());
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("Stopped: nothing written for idle" + System.lineSeparator());
    assertThat(exitCode).isEqualTo(130);
  }
}
