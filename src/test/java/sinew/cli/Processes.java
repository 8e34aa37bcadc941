package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sinew.files.Sha256;

/** The program as a process of its own, and what it leaves in a folder. */
final class Processes {
  private static final List<String> QUICK_START =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData");
  private static final String LIST = "files.sha256";

  private final Path folder;

  /** What a process left behind. */
  record Ended(int exitCode, String out, String err) {}

  /** Processes whose working folder is this one. */
  Processes(Path folder) {
    this.folder = folder;
  }

  /** The words of a command line that starts the program quickly. */
  static List<String> line(List<String> javaOptions, String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(QUICK_START);
    line.addAll(javaOptions);
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "sinew.cli.Main"));
    line.addAll(List.of(arguments));
    return line;
  }

  /** Starts a command; what it prints goes to files of this name. */
  Process start(String name, List<String> line) throws IOException {
    return new ProcessBuilder(line)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve(name + ".out").toFile())
        .redirectError(folder.resolve(name + ".err").toFile())
        .start();
  }

  Ended ended(String name, Process process) throws IOException, InterruptedException {
    int exitCode = process.waitFor();
    return new Ended(exitCode, text(name + ".out"), text(name + ".err"));
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
  }

  Ended run(List<String> javaOptions, String... arguments) throws Exception {
    return ended("one", start("one", line(javaOptions, arguments)));
  }

  /** Runs a line of a POSIX shell in which "$@" is the program with some of its arguments. */
  Ended shell(String script, String... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    line.addAll(line(List.of(), arguments));
    return ended("one", start("one", line));
  }

  /** Whether a command of the system is there and ends well. */
  static boolean ran(String... line) throws Exception {
    try {
      return new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The digests of all files below a folder by their path; hidden ones are left out. */
  static Map<String, String> digests(Path root) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    if (Files.exists(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String path = root.relativize(file).toString();
          if (!path.startsWith(".") && !path.contains("/.")) {
            digests.put(path, Sha256.of(Files.readAllBytes(file)));
          }
        }
      }
    }
    return digests;
  }

  /** The names in a folder that begin with a dot. */
  static List<String> hidden(Path root) throws IOException {
    try (Stream<Path> all = Files.list(root)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .toList();
    }
  }

  /** Asks that each folder of results holds what its list says, and nothing else. */
  static void assertWhole(Path out) throws IOException {
    if (!Files.exists(out)) {
      return;
    }
    try (Stream<Path> all = Files.list(out)) {
      for (Path results : all.filter(path -> isResults(path)).toList()) {
        Map<String, String> listed = new TreeMap<>();
        Files.readString(results.resolve(LIST))
            .lines()
            .skip(1)
            .forEach(line -> listed.put(line.substring(66), line.substring(0, 64)));
        Map<String, String> there = digests(results);
        there.remove(LIST);
        assertThat(there).as(results.toString()).isEqualTo(listed).isNotEmpty();
      }
    }
  }

  private static boolean isResults(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        && !path.getFileName().toString().startsWith(".");
  }
}
