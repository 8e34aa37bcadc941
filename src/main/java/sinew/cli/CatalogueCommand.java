package sinew.cli;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sinew.input.ActivityEntry;
import sinew.input.Catalogue;
import sinew.input.TreatmentEntry;

/** {@code sinew catalogue}: which treatments and activities can a scenario name? */
@Command(
    header = "Print the treatments or the activities that a scenario can name.",
    description =
        "Treatments with the evidence for them, activities with how much they load and press; --json "
            + "tells all, with the sources.",
    footer = {"  sinew catalogue treatments", "  sinew catalogue activities --json"})
final class CatalogueCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "WHAT", description = "treatments or activities.")
  private String what;

  @Option(names = "--json", description = "Print a JSON document and nothing else.")
  private boolean json;

  @Spec private CommandSpec spec;

  CatalogueCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    switch (what) {
      case "treatments" -> treatments(Catalogue.treatments());
      case "activities" -> activities(Catalogue.activities());
      default ->
          throw new ParameterException(
              spec.commandLine(), "'" + what + "' is not treatments or activities");
    }
    return ExitCode.OK;
  }

  private void treatments(Collection<TreatmentEntry> entries) {
    if (json) {
      Json.print(terminal, Map.of("treatments", entries));
      return;
    }
    Table table = Table.of("key", "name", "evidence", "what is known");
    for (TreatmentEntry entry : entries) {
      table.add(
          entry.treatment().key(), entry.treatment().name(), entry.grade().key(), entry.note());
    }
    table.lines().forEach(terminal.out()::println);
  }

  private void activities(Collection<ActivityEntry> entries) {
    if (json) {
      Json.print(terminal, Map.of("activities", entries));
      return;
    }
    Table table = Table.of("key", "name", "load", "minutes", "pressing hours").numbersIn(2, 3, 4);
    for (ActivityEntry entry : entries) {
      table.add(
          entry.key(),
          entry.name(),
          Double.toString(entry.load()),
          Double.toString(entry.minutes()),
          Double.toString(entry.pressingHours()));
    }
    table.lines().forEach(terminal.out()::println);
  }
}
