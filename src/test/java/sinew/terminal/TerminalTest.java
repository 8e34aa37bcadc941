package sinew.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Terminal failingWith(String message) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    return new Terminal(out, err, new Interruption());
  }

  @Test
  void aReaderThatHasReadEnoughIsNoFailure() {
    Terminal terminal = failingWith("Broken pipe");
    terminal.out().println("much");
    assertThat(terminal.close(ExitCode.OK)).isEqualTo(ExitCode.OK);
    assertThat(err.size()).isZero();
  }

  @Test
  void outputThatIsLostIsAFailure() {
    Terminal terminal = failingWith("No space left on device");
    terminal.out().println("much");
    assertThat(terminal.close(ExitCode.OK)).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("sinew: standard output: No space left on device" + System.lineSeparator());
  }

  @Test
  void textIsUtf8WhereverTheProgramRuns() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(out, err, new Interruption());
    terminal.out().print("§ 5 – ≥");
    terminal.close(ExitCode.OK);
    assertThat(out.toByteArray()).isEqualTo("§ 5 – ≥".getBytes(StandardCharsets.UTF_8));
  }
}
