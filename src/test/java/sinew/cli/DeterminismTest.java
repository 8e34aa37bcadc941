package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run on machines that are set up in different ways writes the same bytes. {@code
 * -Dother.java=/path/to/java} also tries another version of Java, whose pixels may differ.
 */
@Tag("simulates")
class DeterminismTest {
  private static final String SCENARIO =
      "sinew: 1\nname: a\ntitle: Büro & Straße\nhorizonWeeks: 30\nplan: {phases: [{name: p}]}\n";

  @TempDir private Path folder;
  private Processes processes;
  private Map<String, String> expected;

  @BeforeEach
  void runOnce() throws Exception {
    Files.writeString(folder.resolve("a.yaml"), SCENARIO);
    processes = new Processes(folder);
    expected = results(List.of(), "1");
  }

  private Map<String, String> results(List<String> javaOptions, String threads) throws Exception {
    Processes.Ended ended =
        processes.run(
            javaOptions,
            ("run a.yaml --patients 300 --draws 2 --rows csv --quiet --out out --threads "
                    + threads)
                .split(" ", -1));
    assertThat(ended).isEqualTo(new Processes.Ended(0, "", ""));
    return results();
  }

  /** All that does not tell of the run itself. */
  private Map<String, String> results() throws IOException {
    Map<String, String> results = Processes.digests(folder.resolve("out"));
    assertThat(results).hasSizeGreaterThan(20);
    results.keySet().removeIf(file -> file.endsWith("manifest.json") || file.endsWith(".sha256"));
    return results;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Apia -Dfile.encoding=UTF-16",
      })
  void aMachineSetUpInAnotherWayWritesTheSame(String options) throws Exception {
    assertThat(results(List.of(options.split(" ", -1)), "3")).isEqualTo(expected);
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(
      strings = {
        "-Xint -XX:-UseSerialGC -XX:+UseParallelGC",
        "-XX:TieredStopAtLevel=4",
        "-XX:-TieredCompilation",
        "-XX:TieredStopAtLevel=0",
        "-XX:-UseSerialGC -XX:+UseG1GC",
        "-XX:-UseSerialGC -XX:+UseZGC",
        "-XX:-UseSerialGC -XX:+UseShenandoahGC",
        "-XX:+IgnoreUnrecognizedVMOptions -XX:-UseFMA",
        "-XX:+IgnoreUnrecognizedVMOptions -XX:UseAVX=0 -XX:-UseSuperWord",
        "-XX:+UnlockDiagnosticVMOptions -XX:-UseLibmIntrinsic -XX:-UseSuperWord",
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.language=th -Duser.country=TH -Duser.variant=TH",
        "-Duser.language=hi -Duser.country=IN",
        "-Duser.language=de -Duser.timezone=Asia/Kathmandu",
        "-Dfile.encoding=ISO-8859-1 -Dsun.jnu.encoding=ISO-8859-1",
        "-Dfile.encoding=US-ASCII",
        "-Dline.separator=\r\n",
        "-Djava.io.tmpdir=.",
        "-Xss512k -Xmx64m",
      })
  void everyMachineWritesTheSame(String options) throws Exception {
    for (String threads : List.of("1", "2", "16")) {
      assertThat(results(Arrays.asList(options.split(" ", -1)), threads)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(strings = {"LC_ALL=C", "LC_ALL=POSIX LANG=", "TZ=America/St_Johns", "HOME=/ USER=x"})
  void noEnvironmentChangesAnything(String environment) throws Exception {
    List<String> line = new ArrayList<>(List.of("env"));
    line.addAll(List.of(environment.split(" ", -1)));
    line.addAll(
        Processes.line(
            List.of(), "run a.yaml --patients 300 --draws 2 --rows csv --out out".split(" ", -1)));
    assertThat(processes.ended("one", processes.start("one", line)).exitCode()).isZero();
    assertThat(results()).isEqualTo(expected);
  }

  @ParameterizedTest
  @Tag("long")
  @ValueSource(strings = {".", "elsewhere"})
  void noWorkingFolderChangesAnything(String working) throws Exception {
    Path there = Files.createDirectories(folder.resolve(working));
    List<String> line =
        Processes.line(
            List.of(),
            "run",
            folder.resolve("a.yaml").toString(),
            "--patients=300",
            "--draws=2",
            "--rows=csv",
            "--out=" + folder.resolve("out"));
    Processes other = new Processes(there);
    assertThat(other.ended("one", other.start("one", line)).exitCode()).isZero();
    assertThat(results()).isEqualTo(expected);
  }

  /** Text is drawn by the Java that runs, and its pixels differ a little between versions. */
  @ParameterizedTest
  @Tag("long")
  @ValueSource(strings = {"1", "4"})
  void anotherJavaWritesTheSameButForPixels(String threads) throws Exception {
    String java = System.getProperty("other.java", "");
    org.assertj.core.api.Assumptions.assumeThat(java).isNotEmpty();
    List<String> line =
        Processes.line(
            List.of(),
            ("run a.yaml --patients 300 --draws 2 --rows csv --out out --threads " + threads)
                .split(" ", -1));
    line.set(0, java);
    assertThat(processes.ended("one", processes.start("one", line)).exitCode()).isZero();
    Map<String, String> there = results();
    assertThat(there.keySet()).isEqualTo(expected.keySet());
    there.keySet().removeIf(file -> file.endsWith(".png"));
    expected.keySet().removeIf(file -> file.endsWith(".png"));
    assertThat(there).isEqualTo(expected);
  }
}
