package sinew.terminal;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a command has around it: where it prints, whether somebody watches, the clock, Ctrl-C. All
 * text is UTF-8, wherever the program runs.
 */
public class Terminal {
  private final InputStream in;
  private final ErrorKeeper keeper;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Interruption interruption;

  /**
   * A terminal over streams.
   *
   * @param in what is typed or piped in
   * @param out where results go
   * @param err where errors and progress go
   * @param interruption what may stop the command
   */
  public Terminal(InputStream in, OutputStream out, OutputStream err, Interruption interruption) {
    this.in = in;
    keeper = new ErrorKeeper(out);
    this.out = writer(keeper);
    this.err = writer(err);
    this.interruption = interruption;
  }

  /**
   * A terminal on which nothing is typed.
   *
   * @param out where results go
   * @param err where errors and progress go
   * @param interruption what may stop the command
   */
  public Terminal(OutputStream out, OutputStream err, Interruption interruption) {
    this(InputStream.nullInputStream(), out, err, interruption);
  }

  /**
   * The terminal, or pipe, that the process was started with.
   *
   * @param interruption what may stop the command
   * @return the terminal
   */
  public static Terminal ofProcess(Interruption interruption) {
    return new Terminal(
        // Buffered: on its own it asks for its place in the file, and a pipe has none.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        interruption) {
      @Override
      public InputStream in() {
        return closedAtStart() ? InputStream.nullInputStream() : super.in();
      }

      @Override
      public int columns() {
        return LineWidth.ofProcess();
      }
    };
  }

  /** {@return what is typed or piped in} */
  public InputStream in() {
    return in;
  }

  /** In the place of a standard input that was closed Java opens one of its own files. */
  private static boolean closedAtStart() {
    Path input = Path.of("/proc/self/fd/0");
    try {
      return Files.isSymbolicLink(input)
          && input.toRealPath().startsWith(Path.of(System.getProperty("java.home")).toRealPath());
    } catch (IOException e) {
      // A pipe has no place in a file system.
      return false;
    }
  }

  /** {@return where results go} */
  public PrintWriter out() {
    return out;
  }

  /** {@return where errors and progress go} */
  public PrintWriter err() {
    return err;
  }

  /** {@return what may stop the command} */
  public Interruption interruption() {
    return interruption;
  }

  /**
   * A clock for durations; its zero means nothing.
   *
   * @return seconds
   */
  public double seconds() {
    return System.nanoTime() / 1e9;
  }

  /** {@return what time it is} */
  public Instant now() {
    return Instant.now();
  }

  /**
   * How wide lines of prose may be.
   *
   * @return columns, 40 to 78
   */
  public int columns() {
    return LineWidth.USUAL;
  }

  /**
   * Whether somebody sees what is written to the error stream at once. Asks the system, which takes
   * some milliseconds: Java knows of standard output and input only, and how it tells changed with
   * JDK 22.
   *
   * @return true if it is a terminal that can erase a line
   */
  boolean watched() {
    Map<String, String> environment = System.getenv();
    if (environment.getOrDefault("TERM", "dumb").equals("dumb")) {
      return false;
    }
    try {
      Process test =
          new ProcessBuilder("sh", "-c", "test -t 2")
              // The working folder may be gone, and the shell would say so.
              .directory(new File("/"))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      return test.waitFor(2, TimeUnit.SECONDS) && test.exitValue() == 0;
    } catch (IOException e) {
      // No POSIX shell: rather no bar than one in a file.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Writes out what is left, and tells of output that was lost. A reader that has read enough, as
   * {@code head} has, is none of our business.
   *
   * @param exitCode the command's exit code
   * @return the exit code to end with
   */
  public int close(int exitCode) {
    out.flush();
    int closed = exitCode;
    if (keeper.error != null && !isClosedPipe(keeper.error)) {
      err.println("sinew: standard output: " + keeper.error.getMessage());
      closed = exitCode == ExitCode.OK ? ExitCode.FAILED : exitCode;
    }
    err.flush();
    return closed;
  }

  private static boolean isClosedPipe(IOException error) {
    String message = error.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
  }

  /** Keeps the errors that a {@link PrintWriter} hides. */
  private static final class ErrorKeeper extends OutputStream {
    private final OutputStream stream;
    private IOException error;

    ErrorKeeper(OutputStream stream) {
      this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        stream.write(bytes, offset, length);
      } catch (IOException e) {
        error = e;
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      stream.flush();
    }
  }
}
