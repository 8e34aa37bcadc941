package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sinew.cli.Sandbox.Ended;

/** What the user reads when something goes wrong: one line for each thing, and the way out. */
class FailuresTest {
  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "runn | sinew: unknown command 'runn'; did you mean 'run'? See 'sinew --help'",
        "help nosuch | sinew: unknown command 'nosuch'; see 'sinew --help'",
        "help runn | sinew: unknown command 'runn'; did you mean 'run'? See 'sinew --help'",
        "trace scenarios/typical.yaml --patients 10 --patient 10 | sinew trace: there is no patient"
            + " 10 among 10, who are counted from 0; name a smaller number, or more --patients; see"
            + " 'sinew trace --help'",
        "run x.yaml --set stress | sinew run: invalid value for option '--set' (KEY=VALUE):"
            + " 'stress' is not KEY=VALUE, such as cohort.stress=0.7; see 'sinew run --help'",
        "simulate | sinew: unknown command 'simulate'; see 'sinew --help'",
        "run x.yaml --patint 5 | sinew run: unknown option '--patint'; did you mean '--patients'?"
            + " See 'sinew run --help'",
        "run x.yaml --treads=5 | sinew run: unknown option '--treads'; did you mean '--threads'?"
            + " See 'sinew run --help'",
        "run | sinew run: missing required parameter: 'FILE'; see 'sinew run --help'",
        "run x.yaml --patients 0 | sinew run: invalid value for option '--patients': '0' is not a"
            + " whole number from 1 to 100000000; see 'sinew run --help'",
        "run x.yaml --threads many | sinew run: invalid value for option '--threads': 'many' is not"
            + " a whole number from 1 to 1024; see 'sinew run --help'",
        "run x.yaml --horizon-weeks 3 | sinew run: invalid value for option '--horizon-weeks': '3'"
            + " is not a whole number from 4 to 520; see 'sinew run --help'",
        "run x.yaml --seed 1.5 | sinew run: invalid value for option '--seed': '1.5' is not a whole"
            + " number from -9223372036854775808 to 9223372036854775807; see 'sinew run --help'",
        "explain x.yaml y.yaml | sinew explain: one argument too many: 'y.yaml';"
            + " see 'sinew explain --help'",
        "trace x.yaml --like fast | sinew trace: invalid value for option '--like': 'fast' is not"
            + " quick, typical, slow or relapsing; see 'sinew trace --help'",
        "trace x.yaml --like slow --patient 3 | sinew trace: --patient=N, --like=HOW are mutually"
            + " exclusive (specify only one); see 'sinew trace --help'",
        "serve --port 70000 | sinew serve: invalid value for option '--port': '70000' is not a whole"
            + " number from 0 to 65535; see 'sinew serve --help'",
        "schema manifest | sinew schema: 'manifest' is not scenario, batch, trial, priors, summary"
            + " or comparison; see 'sinew schema --help'",
        "compare scenarios/typical.yaml | sinew compare: a comparison needs at least two scenario"
            + " files; see 'sinew compare --help'",
        "compare x.yaml --name ../up | sinew compare: invalid value for option '--name': '../up' is"
            + " not made of small letters, digits and single hyphens; see 'sinew compare --help'",
      })
  void aWrongOptionIsOneLineAndTheWayOut(String line, String message) {
    Ended outcome = sandbox.runLine(line);
    assertThat(outcome.err()).isEqualTo(message + System.lineSeparator());
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void noCommandAtAllShowsTheHelp() {
    Ended outcome = sandbox.run(new String[] {"--debug"});
    assertThat(outcome.err()).startsWith("Usage: sinew").contains("sinew: no command given");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void aMissingFileAndAFolderWithoutScenariosAreBothNamed() {
    Ended outcome = sandbox.run("run", "scenarios/nowhere.yaml", "src");
    assertThat(outcome.err().lines())
        .containsExactly(
            folder.resolve("scenarios/nowhere.yaml")
                + "  there is no such file; check the name and the folder",
            "src  there are no scenario files in it; name a folder of .yaml files");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void aNameOfAFileSteersNoTerminal() {
    Ended outcome = sandbox.run("check", "red\u001b[31m\nyaml");
    assertThat(outcome.err().lines())
        .containsExactly("red [31m yaml  there is no such file; check the name and the folder");
  }

  @Test
  void norDoesTheNameOfAFileThatIsWell() {
    String file = sandbox.file("red\u001b[31m.yaml", "sinew: 1\nname: red\n");
    Ended outcome = sandbox.run("check", file);
    assertThat(outcome.out().strip()).isEqualTo(file.replace('\u001b', ' ') + ": ok");
  }

  /** As a variable of a shell that is not set gives it, or letters that the locale has not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "run x.yaml --out= || option '--out': '' names no file or folder; name one, such as"
            + " . for the folder here",
        "check | \uFFFDtude.yaml | FILE: '\uFFFDtude.yaml' has letters that Java cannot read here;"
            + " set LC_ALL=C.UTF-8, or give it a name of plain letters",
      })
  void aWordThatCanNameNoFileIsRefused(String words, String last, String message) {
    List<String> line = new ArrayList<>(List.of(words.split(" ", -1)));
    if (!words.contains("--out")) {
      line.add(last == null ? "" : last);
    }
    Ended outcome = sandbox.run(line.toArray(String[]::new));
    assertThat(outcome.err())
        .isEqualTo(
            "sinew %s: invalid value for %s; see 'sinew %1$s --help'%n"
                .formatted(line.get(0), message));
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void soIsOneAmongMany() {
    Ended outcome = sandbox.run("compare", "scenarios/typical.yaml", "\uFFFDtude.yaml");
    assertThat(outcome.err())
        .contains("'\uFFFDtude.yaml' has letters that Java cannot read here; set LC_ALL=C.UTF-8")
        .doesNotContain("too many");
  }

  @Test
  void aFileMayBeCalledAsListsOfWordsAreElsewhere() {
    String file = sandbox.file("@me.yaml", "sinew: 1\nname: me\n");
    assertThat(file).endsWith("@me.yaml");
    Ended outcome = sandbox.run("check", "@nobody.yaml");
    assertThat(outcome.err().strip())
        .isEqualTo("@nobody.yaml  there is no such file; check the name and the folder");
    assertThat(sandbox.run("run", "@me.yaml", "--no-charts").exitCode()).isZero();
  }

  @Test
  void aPlaceWhereThereCanBeNoFileIsToldInPlainWords() {
    Ended outcome = sandbox.run("page", "-o", "nowhere/page.html");
    assertThat(outcome.err().strip())
        .isEqualTo(
            "sinew: %s: there is no folder %s; make it first"
                .formatted(folder.resolve("nowhere/page.html"), folder.resolve("nowhere")));
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(sandbox.run("page", "-o", "some").err().strip())
        .isEqualTo("sinew: " + folder.resolve("some") + ": is a folder; name a file in it");
  }

  @Test
  void linksInACircleAreToldOf() throws Exception {
    Path one = folder.resolve("one.yaml");
    Files.createSymbolicLink(one, folder.resolve("two.yaml"));
    Files.createSymbolicLink(folder.resolve("two.yaml"), one);
    Ended outcome = sandbox.run("check", one.toString());
    assertThat(outcome.err())
        .contains("cannot be read (")
        .contains("symbolic links")
        .hasLineCount(1);
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void aValueGivenSteersNoTerminalEither() {
    Ended outcome = sandbox.run("run", "scenarios/typical.yaml", "--set", "title=\u001b[31mred");
    assertThat(outcome.err().lines())
        .containsExactly(
            "--set title= [31mred  title: character U+001B is not allowed in YAML; delete it");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void noFileOfAFolderIsPassedOverSilently() throws Exception {
    Path inside = Files.createDirectories(folder.resolve("mine/more.yaml")).getParent();
    Files.writeString(inside.resolve("LOUD.YAML"), "sinew: 1\nname: Loud\n");
    Files.createSymbolicLink(inside.resolve("gone.yml"), inside.resolve("nowhere.yml"));
    Ended outcome = sandbox.run("check", "mine");
    assertThat(outcome.err().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith(inside.resolve("LOUD.YAML") + ":2:7  name: \"Loud\""))
        .contains(
            inside.resolve("gone.yml") + "  there is no such file; check the name and the folder");
  }

  @Test
  void fiveMistakesAreFiveLinesAndNothingIsWritten() {
    String file =
        sandbox.file(
            "five.yaml",
            """
            sinew: 1
            name: five
            horizonWeeks: 2
            cohort:
              stres: 0.5
              ageYears: old
            plan:
              painLimit: 11
              education: perhaps
            """);
    Ended outcome = sandbox.run("run", file, "scenarios/typical.yaml");
    assertThat(outcome.err().lines())
        .hasSize(5)
        .satisfiesExactly(
            line -> assertThat(line).startsWith(file + ":3:15  horizonWeeks: "),
            line ->
                assertThat(line)
                    .startsWith(file + ":5:3  cohort.stres: ")
                    .contains("did you mean stress?"),
            line -> assertThat(line).startsWith(file + ":6:13  cohort.ageYears: "),
            line -> assertThat(line).startsWith(file + ":8:14  plan.painLimit: "),
            line -> assertThat(line).startsWith(file + ":9:14  plan.education: "));
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(sandbox.filesIn("results")).isEmpty();
  }

  @Test
  void twoScenariosOfOneNameWouldOverwriteEachOther() {
    String one = sandbox.file("one.yaml", "sinew: 1\nname: same\n");
    String two = sandbox.file("two.yaml", "sinew: 1\nname: same\n");
    Ended outcome = sandbox.run("run", one, two);
    assertThat(outcome.err().lines())
        .containsExactly(
            two
                + "  name: "
                + one
                + " has the name \"same\" too; give each scenario a name of its own");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(sandbox.filesIn("results")).isEmpty();
  }

  @Test
  void aWayOverAFolderThatDoesNotExistIsShortened() {
    Ended outcome =
        sandbox.run("run", "scenarios/typical.yaml", "--no-charts", "--out", "absent/../mine");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(sandbox.filesIn("mine/typical")).contains("report.html");
    assertThat(folder.resolve("absent")).doesNotExist();
  }

  @Test
  void aFileWhereTheResultsShouldGoIsTheWorldsFault() {
    String file = sandbox.file("results", "not a folder");
    Ended outcome = sandbox.run("run", "scenarios/typical.yaml");
    assertThat(outcome.err())
        .isEqualTo(
            "sinew: "
                + file
                + ": is a file, and results need a folder; choose another with --out"
                + System.lineSeparator());
    assertThat(outcome.exitCode()).isEqualTo(1);
  }
}
