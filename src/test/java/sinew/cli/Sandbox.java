package sinew.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sinew.terminal.Interruption;
import sinew.terminal.Terminal;

/**
 * Runs the command line inside the test's own process, on few patients, with the scenarios and the
 * results in a folder of its own: names of files mean those there, the folder of all scenarios is
 * two of them, and the shipped trials are one.
 */
final class Sandbox {
  private static final Set<String> SIMULATING =
      Set.of("run", "compare", "batch", "sweep", "sensitivity", "trace");
  private static final Set<String> WRITING =
      Set.of("run", "compare", "merge", "batch", "sweep", "sensitivity", "validate", "calibrate");
  private static final String FEW = "40";

  /** A trial that is soon repeated, and priors for it. */
  static final String TRIAL =
      """
      sinew: 1
      name: quick
      tendon: gluteal
      borrowing: a cousin
      citation: Somebody 2020
      arms:
        - name: usual
          patients: 20
          scenario:
            plan:
              guidance: usualLife
              phases: [{name: usual life}]
          published:
            - {week: 4, outcome: muchImproved, value: 30, low: 20, high: 40}
            - {week: 4, outcome: pain, value: 4}
      """;

  static final String PRIORS =
      """
      sinew: 1
      priors:
        - {parameter: irritationMost, from: 0.3, to: 2, scale: ratio, why: assumed}
        - {parameter: weakening, from: 0.1, to: 0.6, why: assumed}
      """;

  private final Path folder;
  private final Interruption interruption = new Interruption();
  private InputStream input = InputStream.nullInputStream();

  /** What a command left behind. */
  record Ended(int exitCode, String out, String err) {}

  Sandbox(Path folder) {
    this.folder = folder;
    Path scenarios = Path.of("scenarios");
    try (Stream<Path> files = Files.walk(scenarios)) {
      Path copies = folder.resolve("scenarios");
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = copies.resolve(scenarios.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      copy(copies, "some", "typical.yaml", "stage-1.yaml");
      file("trial.yaml", TRIAL);
      file("priors.yaml", PRIORS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(Path from, String to, String... files) throws IOException {
    Path copies = Files.createDirectories(folder.resolve(to));
    for (String file : files) {
      Files.copy(from.resolve(file), copies.resolve(file));
    }
  }

  Path folder() {
    return folder;
  }

  Interruption interruption() {
    return interruption;
  }

  /** Runs a line as it stands in help texts: {@code sinew run scenarios/typical.yaml > file}. */
  Ended runLine(String line) {
    String command = line.strip().replaceFirst(" > .*", "").replaceFirst("^sinew ", "");
    return run(command.split(" +", -1));
  }

  Ended run(String... arguments) {
    List<String> inside = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      String before = i == 0 ? "" : arguments[i - 1];
      inside.add(inside(before, arguments[i]));
    }
    boolean help = inside.contains("--help");
    if (!help && Set.of("run", "compare").contains(inside.get(0)) && !inside.contains("--draws")) {
      inside.addAll(List.of("--draws", "2"));
    }
    if (!help && inside.get(0).equals("calibrate") && !inside.contains("--priors")) {
      inside.addAll(List.of("--priors", folder.resolve("priors.yaml").toString()));
      inside.addAll(List.of("--members", "20", "--arm-patients", "20"));
      inside.add(folder.resolve("trial.yaml").toString());
    }
    if (!help
        && inside.get(0).equals("validate")
        && inside.stream().noneMatch(word -> word.endsWith(".yaml"))) {
      inside.add(folder.resolve("trial.yaml").toString());
    }
    if (!help && inside.get(0).equals("sensitivity") && !inside.contains("--points")) {
      inside.addAll(List.of("--points", "2", "--trajectories", "2"));
    }
    if (!help && WRITING.contains(inside.get(0)) && !inside.contains("--out")) {
      inside.addAll(List.of("--out", folder.resolve("results").toString()));
    }
    if (!help
        && SIMULATING.contains(inside.get(0))
        && inside.stream().noneMatch(word -> word.matches("--(patients|precision)(=.*)?"))) {
      inside.addAll(List.of("--patients", FEW));
    }
    return execute(inside.toArray(String[]::new));
  }

  private String inside(String before, String argument) {
    if (before.equals("--patients")) {
      return argument.length() < 4 ? argument : FEW;
    }
    if (argument.equals("scenarios")) {
      return folder.resolve("some").toString();
    }
    boolean here = argument.startsWith("scenarios/") || Files.exists(folder.resolve(argument));
    return here || Set.of("--out", "-o", "--chart", "--state", "--keep").contains(before)
        ? folder.resolve(argument).toString()
        : argument;
  }

  /** Runs a line while a text is piped in. */
  Ended runWithInput(String text, String... arguments) {
    input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return run(arguments);
  }

  Ended execute(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(input, out, err, interruption) {
          // However busy the machine is, no run takes so long that progress is told.
          @Override
          public double seconds() {
            return 0;
          }
        };
    int exitCode = terminal.close(CommandTree.of(terminal).execute(arguments));
    return new Ended(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Writes a scenario file and returns its path. */
  String file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files below a folder that are not hidden, by their path in it; empty if there is no such
   * folder.
   */
  List<String> filesIn(String name) {
    Path root = folder.resolve(name);
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
