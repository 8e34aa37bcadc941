package sinew.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sinew.files.InputException;
import sinew.files.Migration;
import sinew.files.Phrases;
import sinew.files.Problem;
import sinew.input.ScenarioMigration;
import sinew.option.ScenarioTexts;
import sinew.results.WholeFile;
import sinew.terminal.ExitCode;
import sinew.terminal.Terminal;

/** {@code sinew migrate}: scenario files of earlier versions, in the keys of this one. */
@Command(
    header = "Rewrite scenario files of earlier versions, comments and layout kept.",
    description =
        "Keys that have another name now, and their values, are changed where they stand; one line "
            + "tells of each. If a file cannot be rewritten, or has another mistake, none is "
            + "written.",
    footer = {
      "  sinew migrate scenarios/typical.yaml",
      "  sinew migrate --check scenarios",
      "  sinew migrate - < old.yaml > new.yaml"
    })
final class MigrateCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final List<Problem> problems = new ArrayList<>();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Scenario files, or their folder; - is standard input, whose new text is printed.")
  private List<Path> paths;

  @Option(
      names = "--check",
      description = "Say what would be changed, and write nothing; exit code 2 if anything would.")
  private boolean check;

  /** A file and what is changed in it. */
  private record Migrated(ScenarioTexts.Named before, Migration migration) {

    boolean changes() {
      return !migration.changes().isEmpty();
    }

    void write(Terminal terminal) throws IOException {
      if (before.piped()) {
        terminal.out().print(migration.text());
      } else if (changes()) {
        WholeFile.write(before.path(), migration.text().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  MigrateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Migrated> all = new ArrayList<>();
    ScenarioTexts.read(terminal, paths, problems).forEach(text -> migrate(text, all));
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    for (Migrated file : all) {
      if (!check) {
        file.write(terminal);
      }
      tell(file);
    }
    boolean current = all.stream().noneMatch(Migrated::changes);
    return check && !current ? ExitCode.WRONG_INPUT : ExitCode.OK;
  }

  private void migrate(ScenarioTexts.Named text, List<Migrated> all) {
    try {
      Migrated file = new Migrated(text, ScenarioMigration.of(text.path(), text.text()));
      all.add(file);
      if (file.changes() && !text.piped() && !Files.isRegularFile(text.path())) {
        problems.add(
            new Problem(
                text.path().toString(),
                0,
                0,
                "",
                "is no file that can be rewritten",
                "pipe it in as -"));
      }
    } catch (InputException e) {
      problems.addAll(e.problems());
    }
  }

  private void tell(Migrated file) {
    // What is printed for standard input is to hold nothing else.
    boolean printed = !check && paths.contains(ScenarioTexts.STANDARD_INPUT);
    PrintWriter told = printed ? terminal.err() : terminal.out();
    Path path = file.before().path();
    if (!file.changes()) {
      told.println(Phrases.line(path + ": nothing to change"));
    }
    for (Migration.Change change : file.migration().changes()) {
      told.println(
          Phrases.line(
              path
                  + (":" + change.line() + ":" + change.column() + "  " + change.before())
                  + (check ? " would be " : " is now ")
                  + (change.now() + " (changed in " + change.version() + ")")));
    }
  }
}
