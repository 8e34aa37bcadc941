package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import sinew.cli.Sandbox.Ended;

/** Scenario files of earlier versions, rewritten in place or on their way through a pipe. */
class MigrateCommandTest {
  private static final String OLD =
      """
      sinew: 1
      name: old
      plan:
        reviewWeeks: 2   # every other week
        sittingCare: 0
      """;
  private static final String NEW =
      OLD.replace("reviewWeeks: 2", "reviewDays: 14")
          .replace("sittingCare: 0", "sitting: hardSeat");

  @TempDir private Path folder;
  private Sandbox sandbox;
  private String old;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
    old = sandbox.file("old.yaml", OLD);
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void aFileIsRewrittenAndEachChangeTold() throws IOException {
    assertThat(sandbox.run("check", old).exitCode()).isEqualTo(2);
    Ended ended = sandbox.run("migrate", old);
    assertThat(ended.out().lines())
        .containsExactly(
            old + ":4:3  plan.reviewWeeks: 2 is now reviewDays: 14 (changed in 0.1.0)",
            old + ":5:3  plan.sittingCare: 0 is now sitting: hardSeat (changed in 0.1.0)");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exitCode()).isZero();
    assertThat(text("old.yaml")).isEqualTo(NEW);
    assertThat(sandbox.run("check", old).exitCode()).isZero();
    assertThat(sandbox.run("migrate", old).out()).isEqualTo(old + ": nothing to change\n");
  }

  @Test
  void aDryRunTellsAndWritesNothing() throws IOException {
    Ended ended = sandbox.run("migrate", "--check", old, "scenarios/typical.yaml");
    assertThat(ended.out().lines())
        .containsExactly(
            old + ":4:3  plan.reviewWeeks: 2 would be reviewDays: 14 (changed in 0.1.0)",
            old + ":5:3  plan.sittingCare: 0 would be sitting: hardSeat (changed in 0.1.0)",
            folder.resolve("scenarios/typical.yaml") + ": nothing to change");
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(text("old.yaml")).isEqualTo(OLD);
    assertThat(sandbox.run("migrate", "--check", "scenarios/typical.yaml").exitCode()).isZero();
  }

  @Test
  void whatComesFromAPipeIsPrinted() {
    Ended ended = sandbox.runWithInput(OLD, "migrate", "-");
    assertThat(ended.out()).isEqualTo(NEW);
    assertThat(ended.err().lines())
        .containsExactly(
            "standard input:4:3  plan.reviewWeeks: 2 is now reviewDays: 14 (changed in 0.1.0)",
            "standard input:5:3  plan.sittingCare: 0 is now sitting: hardSeat (changed in 0.1.0)");
    assertThat(ended.exitCode()).isZero();
    assertThat(sandbox.runWithInput(NEW, "migrate", "-").out()).isEqualTo(NEW);
    Ended tried = sandbox.runWithInput(OLD, "migrate", "--check", "-");
    assertThat(tried.out()).startsWith("standard input:4:3  ").doesNotContain("sinew: 1");
    assertThat(tried.exitCode()).isEqualTo(2);
  }

  @Test
  void ifOneFileCannotBeRewrittenNoneIs() throws IOException {
    String odd = sandbox.file("odd.yaml", OLD.replace("sittingCare: 0", "sittingCare: 0.9"));
    String absent = folder.resolve("absent.yaml").toString();
    Ended ended = sandbox.run("migrate", old, odd, absent);
    assertThat(ended.err().lines())
        .satisfiesExactlyInAnyOrder(
            line ->
                assertThat(line).startsWith(odd + ":5:3  plan.sittingCare: is a key of earlier"),
            line -> assertThat(line).startsWith(absent + "  there is no such file"));
    assertThat(ended.out()).isEmpty();
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(text("old.yaml")).isEqualTo(OLD);
  }

  @Test
  void aFolderMeansItsScenariosAlsoIfTheyHaveOneName() throws IOException {
    Path both = Files.createDirectory(folder.resolve("both"));
    Files.writeString(both.resolve("a.yaml"), OLD);
    Files.writeString(both.resolve("b.YML"), OLD);
    Files.writeString(both.resolve("notes.txt"), OLD);
    assertThat(sandbox.run("migrate", both.toString()).exitCode()).isZero();
    assertThat(text("both/a.yaml")).isEqualTo(NEW);
    assertThat(text("both/b.YML")).isEqualTo(NEW);
    assertThat(text("both/notes.txt")).isEqualTo(OLD);
    assertThat(both.toFile().list()).hasSize(3);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysALinkAndItsFileIsRewritten() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of(old));
    assertThat(sandbox.run("migrate", link.toString()).exitCode()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(text("old.yaml")).isEqualTo(NEW);
  }

  @Test
  void aGivenValueOfAnEarlierVersionIsToldOf() {
    assertThat(
            sandbox.run("explain", "scenarios/typical.yaml", "--set", "plan.reviewWeeks=2").err())
        .contains("--set plan.reviewWeeks=2  plan.reviewWeeks: is a key of earlier versions;");
  }
}
