package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever loses power finds a name only where all that it stands for is on the disk. No disk that
 * forgets is needed to see it: the system's calls are listed in their order (strace), and each file
 * has to be settled (fsync) before its name or its folder's name appears (rename), and the name
 * settled after that.
 */
@Tag("slow")
class SettledBeforeNamedTest {
  private static final Pattern SETTLED = Pattern.compile("\\bfsync\\(\\d+<(.+?)>.*= 0$");
  private static final Pattern NAMED =
      Pattern.compile("\\brename\\w*\\(.*?\"([^\"]+)\", .*?\"([^\"]+)\".*= 0$");

  /** A call during which another thread did something is listed in two parts. */
  private static final Pattern BEGUN = Pattern.compile("^(\\d+) +(.*) <unfinished \\.\\.\\.>$");

  private static final Pattern ENDED = Pattern.compile("^(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)$");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run a.yaml --patients 100 --draws 0 --rows csv",
        "batch plan.yaml",
        "calibrate trial.yaml --priors priors.yaml --members 20 --arm-patients 20 --state out/my.state",
        "migrate a.yaml",
      })
  void eachFileIsOnTheDiskBeforeItHasItsName(String line) throws Exception {
    Path calls = folder.resolve("calls.txt");
    List<String> traced =
        List.of("strace", "-f", "-y", "-e", "trace=fsync,rename,renameat,renameat2", "-o");
    List<String> tried = new ArrayList<>(traced);
    tried.addAll(List.of(calls.toString(), "true"));
    assumeTrue(
        Processes.ran(tried.toArray(String[]::new)), "strace is not there, or may trace nothing");
    Files.createDirectories(folder.resolve("out"));
    WrittenFiles.prepare(folder);
    if (line.startsWith("migrate")) {
      Files.writeString(folder.resolve("a.yaml"), "sinew: 1\nname: a\nplan:\n  reviewWeeks: 2\n");
    }
    List<String> all = new ArrayList<>(traced);
    all.add(calls.toString());
    String[] words = line.split(" ");
    all.addAll(Processes.line(List.of(), words));
    if (!line.contains("out/") && !line.startsWith("migrate")) {
      all.addAll(List.of("--out", "out"));
    }
    Processes processes = new Processes(folder);
    Processes.Ended ended = processes.ended("one", processes.start("one", all));
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    assertThat(names(whole(Files.readAllLines(calls)))).as("names given").isPositive();
  }

  @Test
  void aCallInTwoPartsIsOneWhereItEnds() {
    assertThat(
            whole(
                List.of(
                    "7 fsync(5</out> <unfinished ...>",
                    "8 rename(\"/a\", \"/b\") = 0",
                    "7 <... fsync resumed>) = 0")))
        .containsExactly("8 rename(\"/a\", \"/b\") = 0", "fsync(5</out>) = 0");
  }

  /** The calls in the order in which they ended. */
  private static List<String> whole(List<String> lines) {
    Map<String, String> begun = new HashMap<>();
    List<String> whole = new ArrayList<>();
    for (String line : lines) {
      Matcher begins = BEGUN.matcher(line);
      Matcher ends = ENDED.matcher(line);
      if (begins.matches()) {
        begun.put(begins.group(1), begins.group(2));
      } else {
        whole.add(ends.matches() ? begun.remove(ends.group(1)) + ends.group(2) : line);
      }
    }
    return whole;
  }

  /** How many names were given; each after what it stands for was settled. */
  private int names(List<String> calls) throws IOException {
    Set<Path> settled = new HashSet<>();
    List<Path> open = new ArrayList<>();
    int names = 0;
    for (String call : calls) {
      Matcher settles = SETTLED.matcher(call);
      if (settles.find()) {
        Path path = Path.of(settles.group(1));
        settled.add(path);
        open.remove(path);
      }
      Matcher gives = NAMED.matcher(call);
      if (gives.find()) {
        Path from = folder.resolve(gives.group(1));
        Path to = folder.resolve(gives.group(2));
        if (!to.getFileName().toString().startsWith(".") && Files.exists(to)) {
          assertThat(settled).as(call).containsAll(sources(from, to));
          open.add(to.getParent());
          names++;
        }
      }
    }
    assertThat(open).as("folders whose new names were not settled").isEmpty();
    return names;
  }

  /** Where the files that now have this name were before. */
  private static List<Path> sources(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(to)) {
      return all.map(path -> from.resolve(to.relativize(path)).normalize()).toList();
    }
  }
}
