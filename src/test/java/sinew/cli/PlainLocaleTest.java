package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Processes.Ended;

/**
 * Names that can name no file, in a process of its own. Most are in a locale that is C, as in
 * containers and on machines of a cluster: Java cannot read names with letters beyond ASCII there,
 * and the program says so.
 */
@Tag("slow")
@DisabledOnOs({OS.WINDOWS, OS.MAC})
class PlainLocaleTest {
  private static final String UNREADABLE = "\uFFFD\uFFFD";
  private static final String FAULT = "' has letters that Java cannot read here; ";
  private static final String REMEDY = "set LC_ALL=C.UTF-8, or give it a name of plain letters";

  @TempDir private Path folder;
  private Processes processes;

  @BeforeEach
  void writeScenario() throws Exception {
    processes = new Processes(folder);
    Files.writeString(folder.resolve("a.yaml"), "sinew: 1\nname: a\n");
  }

  @Test
  void aNameThatJavaCannotReadIsToldOf() throws Exception {
    Ended ended = processes.shell("LC_ALL=C \"$@\" \"$(printf '\\303\\251.yaml')\"", "check");
    assertThat(ended.err())
        .isEqualTo(
            "sinew check: invalid value for FILE: '"
                + UNREADABLE
                + ".yaml"
                + FAULT
                + REMEDY
                + "; see 'sinew check --help'\n");
    assertThat(ended.exitCode()).isEqualTo(2);
  }

  /** As a variable of a shell that is not set gives it. */
  @Test
  void anEmptyNameIsNotTheFolder() throws Exception {
    Ended ended = processes.run(List.of(), "check", "");
    assertThat(ended.err())
        .isEqualTo(
            "sinew check: invalid value for FILE: '' names no file or folder; name one, such as ."
                + " for the folder here; see 'sinew check --help'\n");
    assertThat(ended.exitCode()).isEqualTo(2);
  }

  @Test
  void soIsOneInAPlan() throws Exception {
    String plan =
        """
        sinew: 1
        name: p
        scenario: \u00e9.yaml
        factors:
          - {key: cohort.stress, values: [0.1, 0.2]}
        """;
    Files.write(folder.resolve("plan.yaml"), plan.getBytes(StandardCharsets.UTF_8));
    Ended ended = processes.shell("LC_ALL=C \"$@\"", "batch", "plan.yaml");
    assertThat(ended.err())
        .isEqualTo(
            "plan.yaml:3:11  scenario: \u00e9.yaml: has letters that Java cannot use in names of"
                + " files here; "
                + REMEDY
                + "\n");
    assertThat(ended.exitCode()).isEqualTo(2);
  }

  @Test
  void soIsTheNameOfTheWorkingFolder() throws Exception {
    String inside = "mkdir \"$(printf '\\303\\251')\" && cd \"$(printf '\\303\\251')\" && ";
    Ended ended = processes.shell(inside + "cp ../a.yaml . && LC_ALL=C \"$@\"", "check", "a.yaml");
    assertThat(ended.err())
        .isEqualTo(
            "a.yaml  there is no such file; check the name and the folder\n"
                + "sinew: the name of the folder that you are in has letters that Java cannot read"
                + " here; "
                + REMEDY
                + "\n");
    assertThat(ended.exitCode()).isEqualTo(2);
  }
}
