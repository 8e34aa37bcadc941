package sinew.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import sinew.rows.RowTables.Subject;
import sinew.scenario.Scenario;
import sinew.simulation.PatientRecord;
import sinew.simulation.Recorder;
import sinew.study.Archive;
import sinew.table.RowFile;
import sinew.table.RowFormat;

/**
 * The rows of the patients of a study as files: an arm's patients after those of the arm before,
 * patients in their order. Memory does not grow with patients.
 */
public final class PatientRows implements Archive {
  /** Where the rows of a study lie in its folder. */
  static final String FOLDER = "rows/";

  /** Shards keep their rows in this format, whichever their study is to have. */
  private static final RowFormat IN_SHARDS = RowFormat.CSV;

  private final String study;
  private final RowChoice choice;
  private final Function<String, OutputStream> files;

  /** The folders of shards whose rows come first; empty if each arm has files of its own. */
  private final Optional<List<Path>> shards;

  private final Map<String, RowFile<Subject>> open = new LinkedHashMap<>();
  private final Map<String, List<RowFile<Subject>>> arms = new HashMap<>();

  private PatientRows(
      String study,
      RowChoice choice,
      Function<String, OutputStream> files,
      Optional<List<Path>> shards) {
    this.study = study;
    this.choice = choice;
    this.files = files;
    this.shards = shards;
  }

  /**
   * Rows of a shard: one CSV file a table and arm, so that shards can be joined into any format.
   *
   * @param study the name of the study
   * @param tables the names of the tables
   * @param files begins a file, by its path in the folder of results
   * @return no rows yet
   */
  public static PatientRows ofShard(
      String study, List<String> tables, Function<String, OutputStream> files) {
    return new PatientRows(study, new RowChoice(IN_SHARDS, tables), files, Optional.empty());
  }

  private static String path(String table, Optional<String> arm, RowFormat format) {
    return FOLDER + arm.map(name -> name + "/").orElse("") + table + "." + format.key();
  }

  /**
   * Rows in one file a table, all arms one after the other.
   *
   * @param study the name of the study
   * @param choice which, and how they are written
   * @param files begins a file, by its path in the folder of results
   * @param shards the folders of shards whose rows come first in each arm, in the order of their
   *     patients
   * @return no rows yet
   */
  public static PatientRows of(
      String study, RowChoice choice, Function<String, OutputStream> files, List<Path> shards) {
    return new PatientRows(study, choice, files, Optional.of(shards));
  }

  /**
   * Makes the rows of a study of those of its shards.
   *
   * @param shards the folders of the shards, in the order of their patients
   * @param arms the names of the arms, in their order
   * @param choice which rows, and how they are written
   * @param files begins a file, by its path in the folder of results
   * @throws IOException if the rows of a shard cannot be read, or if they have other columns
   */
  public static void join(
      List<Path> shards, List<String> arms, RowChoice choice, Function<String, OutputStream> files)
      throws IOException {
    try (PatientRows rows = of("", choice, files, shards)) {
      arms.forEach(rows::begin);
    }
  }

  @Override
  public Recorder recorder(Scenario arm) {
    return recorder(study, arm);
  }

  @Override
  public Recorder recorder(String of, Scenario arm) {
    List<RowFile<Subject>> tables = begin(arm.name());
    return () -> Optional.of(new Part(of, arm.name(), tables));
  }

  /** The files of an arm, with its rows of earlier shards. */
  private List<RowFile<Subject>> begin(String arm) {
    return arms.computeIfAbsent(
        arm,
        name ->
            RowTables.ALL.stream()
                .filter(table -> choice.tables().contains(table.name()))
                .map(table -> begin(table, name))
                .toList());
  }

  private RowFile<Subject> begin(RowTables<?> table, String arm) {
    String own = path(table.name(), Optional.of(arm), IN_SHARDS);
    RowFile<Subject> file =
        open.computeIfAbsent(
            shards.isEmpty() ? own : path(table.name(), Optional.empty(), choice.format()),
            at(table));
    try {
      for (Path shard : shards.orElse(List.of())) {
        file.append(shard.resolve(own));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private Function<String, RowFile<Subject>> at(RowTables<?> table) {
    return path -> {
      try {
        return table.open(choice.format(), files.apply(path));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  @Override
  public void close() throws IOException {
    for (RowFile<Subject> file : open.values()) {
      file.close();
    }
  }

  /** The rows of a batch in all tables. */
  private static final class Part implements Recorder.Part {
    private final String study;
    private final String arm;
    private final List<RowFile.Part<Subject>> tables;

    Part(String study, String arm, List<RowFile<Subject>> files) {
      this.study = study;
      this.arm = arm;
      tables = files.stream().map(RowFile::part).toList();
    }

    @Override
    public void accept(PatientRecord patient) {
      Subject subject = new Subject(study, study + "-" + patient.patient(), arm, patient);
      tables.forEach(table -> table.add(subject));
    }

    @Override
    public void append() {
      try {
        for (RowFile.Part<Subject> table : tables) {
          table.append();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
