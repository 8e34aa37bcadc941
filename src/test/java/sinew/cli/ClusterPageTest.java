package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.Pages;

/** The commands of the page on clusters work, with three shards in the place of twenty. */
@Tag("simulates")
class ClusterPageTest {
  private static final String PAGE = Pages.text("src/site/cluster.md");

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  private static List<String> commands(String from, String to) {
    String section = PAGE.substring(PAGE.indexOf(from), PAGE.indexOf(to));
    return Pages.found("(?m)^[ -]*(sinew (?:run|merge|batch) .*)$", section)
        .map(line -> line.group(1))
        .toList();
  }

  private void works(String command, String out) {
    Sandbox.Ended ended = sandbox.runLine(command);
    assertThat(ended.err()).as(command).isEmpty();
    assertThat(ended.exitCode()).isZero();
    assertThat(sandbox.filesIn(out)).isNotEmpty();
  }

  @Test
  void theFirstExampleIsWhole() {
    List<String> commands = commands("## One run", "### Slurm");
    assertThat(commands).hasSize(5);
    commands.forEach(command -> works(command, "shards"));
    assertThat(sandbox.filesIn("results/typical")).contains("report.html");
  }

  @Test
  void theArrayOfSlurmIsWhole() {
    String run = commands("### Slurm", "### Kubernetes").get(0);
    assertThat(PAGE).contains("#SBATCH --array=1-20\n");
    for (int task = 1; task <= 3; task++) {
      works(run.replace("$SLURM_ARRAY_TASK_ID/20", task + "/3"), "shards");
    }
    works("sinew merge shards", "results/typical");
  }

  @Test
  void theJobOfKubernetesIsWhole() {
    String run = commands("### Kubernetes", "When the job is complete").get(0);
    assertThat(PAGE).contains("completions: 20\n");
    for (int index = 0; index < 3; index++) {
      works(
          run.replace("$((JOB_COMPLETION_INDEX + 1))/20", (index + 1) + "/3")
              .replace("/data/typical.yaml", "scenarios/typical.yaml")
              .replace("/data/", ""),
          "shards");
    }
    works("sinew merge shards --out results", "results/typical");
  }

  @Test
  void theRunThatIsExtendedTwiceIsWhole() {
    List<String> commands =
        commands("## More patients later", "The shard of the others").stream()
            .map(command -> command.replace("100000", "60").replace("10000", "40"))
            .toList();
    assertThat(commands).hasSize(5);
    commands.forEach(command -> works(command, "shards"));
    assertThat(sandbox.filesIn("shards/typical-from-40-shard-1-of-1")).contains("shard.json");
    assertThat(PAGE).contains("`typical-from-10000-shard-1-of-1`");
  }

  @Test
  void theBatchThatIsExtendedIsWhole() {
    List<String> commands =
        commands("### A whole batch", "The plan has to ask").stream()
            .map(command -> command.replace("10000", "60").replace("1000", "40"))
            .toList();
    assertThat(commands).hasSize(2);
    commands.forEach(command -> works(command, "counts"));
    String shard = "usual-life-stress-0p1-step-per-week-0p05-shard-1-of-1";
    assertThat(PAGE).contains("`sinew merge counts/" + shard + "`");
    works("sinew merge counts/" + shard, "results/" + shard.replaceFirst("-shard.*", ""));
  }
}
