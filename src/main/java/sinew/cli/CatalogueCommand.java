package sinew.cli;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sinew.input.ActivityEntry;
import sinew.input.Catalogue;
import sinew.input.TreatmentEntry;
import sinew.option.FormatOption;
import sinew.table.Columns;
import sinew.table.Table;
import sinew.terminal.ExitCode;
import sinew.terminal.JsonOutput;
import sinew.terminal.Terminal;

/** {@code sinew catalogue}: which treatments and activities can a scenario name? */
@Command(
    header = "Print the treatments or the activities that a scenario can name.",
    description =
        "Treatments with the evidence for them, activities with how much they load and press; --json "
            + "tells all, with the sources.",
    footer = {"  sinew catalogue treatments", "  sinew catalogue activities --json"})
final class CatalogueCommand implements Callable<Integer> {
  private static final Columns<TreatmentEntry> TREATMENTS =
      Columns.of(TreatmentEntry.class)
          .text("key", "key", entry -> entry.treatment().key())
          .text("name", "name", entry -> entry.treatment().name())
          .text("evidence", "evidence", entry -> entry.grade().key())
          .text("note", "what is known", TreatmentEntry::note);

  private static final Columns<ActivityEntry> ACTIVITIES =
      Columns.of(ActivityEntry.class)
          .text("key", "key", ActivityEntry::key)
          .text("name", "name", ActivityEntry::name)
          .number("load", "load", "1", ActivityEntry::load)
          .said(entry -> Double.toString(entry.load()))
          .number("minutes", "minutes", "minutes", ActivityEntry::minutes)
          .said(entry -> Double.toString(entry.minutes()))
          .number("pressing_hours", "pressing hours", "hours", ActivityEntry::pressingHours)
          .said(entry -> Double.toString(entry.pressingHours()));

  private final Terminal terminal;

  @Parameters(paramLabel = "WHAT", description = "treatments or activities.")
  private String what;

  @Mixin private FormatOption format;

  @Option(names = "--json", description = "Print a JSON list, an entry for each, and nothing else.")
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
      JsonOutput.print(terminal, entries);
      return;
    }
    format.print(terminal, new Table<>("", TREATMENTS, List.copyOf(entries)));
  }

  private void activities(Collection<ActivityEntry> entries) {
    if (json) {
      JsonOutput.print(terminal, entries);
      return;
    }
    format.print(terminal, new Table<>("", ACTIVITIES, List.copyOf(entries)));
  }
}
