package sinew.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Program;
import sinew.files.Sha256;

/**
 * A run on a cluster writes the bytes of a run on one machine, also if an executor is killed in the
 * middle of a shard.
 */
@Tag("simulates")
@EnabledOnOs(OS.LINUX)
class SparkRunTest {
  private static final Path TYPICAL = Path.of("scenarios/typical.yaml");
  private static final Path STRESSED = Path.of("scenarios/high-stress.yaml");
  private static final int MIDDLE_OF_A_SHARD_MILLIS = 1_000;

  @TempDir private Path folder;

  @Test
  void anExecutorOfALocalClusterIsKilledAndTheComparisonIsThatOfOneMachine() throws Exception {
    Path one = Files.copy(TYPICAL, folder.resolve("one.yaml"));
    Path two = Files.copy(STRESSED, folder.resolve("two.yaml"));
    String[] asked = words("compare", one, two, "--patients=40000 --draws=2 --no-charts");
    Map<String, String> expected = onThisMachine(asked);
    try (SparkProcesses spark = new SparkProcesses(folder)) {
      Process driver = spark.submit("local-cluster[2,1,1024]", onTheCluster(asked, 4));
      killInTheMiddle(spark);
      // What is simulated again is simulated without the files.
      Files.delete(one);
      Files.delete(two);
      assertThat(driver.waitFor()).as(spark.errors("driver")).isZero();
      assertThat(spark.errors("driver")).containsPattern("Shard ./4 is of attempt 2\\.");
    }
    assertThat(results(folder.resolve("cluster"))).isEqualTo(expected);
  }

  @Test
  void anExecutorOfAStandaloneClusterIsKilledAndNoRowIsLostOrThereTwice() throws Exception {
    String options = "--patients=40000 --horizon-weeks=26 --draws=2 --rows=csv --no-charts";
    Map<String, String> expected = onThisMachine(words("run", TYPICAL, options));
    assertThat(expected).containsKey("typical/rows/endpoints.csv");
    try (SparkProcesses spark = new SparkProcesses(folder)) {
      String master = spark.standalone();
      Files.copy(TYPICAL, spark.input());
      Process driver = spark.submit(master, onTheCluster(words("run", Path.of("-"), options), 4));
      killInTheMiddle(spark);
      assertThat(driver.waitFor()).as(spark.errors("driver")).isZero();
      assertThat(spark.errors("driver")).containsPattern("Shard ./4 is of attempt 2\\.");
    }
    assertThat(results(folder.resolve("cluster"))).isEqualTo(expected);
  }

  @Test
  void whatIsWrongIsSaidOnceAndWithoutTheCluster() throws Exception {
    try (SparkProcesses spark = new SparkProcesses(folder)) {
      Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "sinew: 1\nname: a\nplam: {}\n");
      Process driver = spark.submit("local[1]", onTheCluster(words("run", wrong, "--seed=1"), 2));
      assertThat(driver.waitFor()).isEqualTo(2);
      assertThat(spark.errors("driver")).containsOnlyOnce("did you mean").contains("wrong.yaml:3");
    }
    assertThat(folder.resolve("cluster")).doesNotExist();
  }

  @Test
  void moreShardsThanPatientsAreRefused() throws Exception {
    try (SparkProcesses spark = new SparkProcesses(folder)) {
      String[] asked = words("run", TYPICAL, "--patients=2 --draws=0");
      Process driver = spark.submit("local[1]", onTheCluster(asked, 3));
      assertThat(driver.waitFor()).isEqualTo(2);
      assertThat(spark.errors("driver"))
          .containsOnlyOnce("2 patients cannot be divided into 3 shards; use fewer");
    }
    assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("shards-"));
  }

  /** The command of the page on clusters, with three shards in the place of a thousand. */
  @Test
  void theCommandOfThePageWorks() throws Exception {
    Matcher command =
        Pattern.compile(
                "--class sinew\\.spark\\.SparkRun [^`]* target/spark/sinew-spark\\.jar (run .*)\n")
            .matcher(Files.readString(Path.of("src/site/cluster.md")));
    assertThat(command.find()).isTrue();
    String asked =
        command
            .group(1)
            .replace("100000000", "40 --draws 2")
            .replace("--shards 1000", "--shards 3");
    Files.createDirectories(folder.resolve("scenarios"));
    Files.copy(TYPICAL, folder.resolve(TYPICAL));
    try (SparkProcesses spark = new SparkProcesses(folder)) {
      Process driver = spark.submit("local[2]", asked.split(" ", -1));
      assertThat(driver.waitFor()).as(spark.errors("driver")).isZero();
    }
    assertThat(folder.resolve("results/typical/report.html")).exists();
    assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("shards-"));
  }

  /** Kills an executor in a task, which leaves its folder behind because it was not finished. */
  private static void killInTheMiddle(SparkProcesses spark) throws Exception {
    Path task = spark.runningTask();
    TimeUnit.MILLISECONDS.sleep(MIDDLE_OF_A_SHARD_MILLIS);
    spark.killExecutorOf(task);
    assertThat(task).as("the folder of the task that was killed").exists();
  }

  private static String[] words(String command, Path file, String options) {
    return (command + " " + absolute(file) + " " + options).split(" ", -1);
  }

  private static String[] words(String command, Path first, Path second, String options) {
    return words(command + " " + absolute(first), second, options);
  }

  private static String absolute(Path file) {
    return file.equals(Path.of("-")) ? "-" : file.toAbsolutePath().toString();
  }

  private String[] onTheCluster(String[] words, int shards) {
    return Stream.concat(
            Stream.of(words), Stream.of("--shards=" + shards, "--out=" + folder.resolve("cluster")))
        .toArray(String[]::new);
  }

  private Map<String, String> onThisMachine(String... words) throws IOException {
    Path out = folder.resolve("here");
    String[] whole =
        Stream.concat(Stream.of(words), Stream.of("--out=" + out)).toArray(String[]::new);
    OutputStream nowhere = OutputStream.nullOutputStream();
    assertThat(Program.on(nowhere, nowhere).execute(whole)).isZero();
    return results(out);
  }

  /** The digests of all files but those that tell of the run itself. */
  private static Map<String, String> results(Path out) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        digests.put(out.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    digests
        .keySet()
        .removeIf(file -> file.matches(".*(manifest\\.json|files\\.sha256|sinew\\.lock)"));
    return digests;
  }
}
