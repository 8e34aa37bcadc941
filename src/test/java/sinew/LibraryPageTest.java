package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The program of the page on the library compiles, runs, and prints what the command line says. */
@Isolated("what is printed is caught")
@Tag("simulates")
class LibraryPageTest {
  private static final String PAGE = "src/site/library.md";

  @TempDir private Path folder;

  @Test
  void theProgramOfThePageRuns() throws IOException, ReflectiveOperationException {
    List<String> lines = Pages.blocks(PAGE, "java").flatMap(String::lines).toList();
    assertThat(lines.stream().filter(line -> !line.startsWith("import ")).filter(l -> !l.isEmpty()))
        .as("ten lines")
        .hasSizeLessThanOrEqualTo(10);
    String imports = only(lines, true);
    String body = only(lines, false);
    Path source =
        Files.writeString(
            folder.resolve("Example.java"),
            imports + "\npublic class Example { public static void run() {\n" + body + "\n}}");
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
    assertThat(status).isZero();
    List<String> printed = printed();
    assertThat(printed.get(0))
        .matches(
            "typical: 2000 patients, fully recovered 0\\.\\d\\d by week 26 and 0\\.\\d\\d by week"
                + " 52, half by day \\d+");
    assertThat(Double.parseDouble(printed.get(1))).isBetween(0.5, 0.8);
    assertThat(printed.get(2)).startsWith("Interval[low=0.");
    assertThat(printed.get(3)).matches("sha256:[0-9a-f]{64}");
  }

  private static String only(List<String> lines, boolean imports) {
    return lines.stream()
        .filter(line -> line.startsWith("import ") == imports)
        .collect(Collectors.joining("\n"));
  }

  private List<String> printed() throws IOException, ReflectiveOperationException {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      loader.loadClass("Example").getMethod("run").invoke(null);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
