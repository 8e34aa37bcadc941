package sinew.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sinew.results.Spool;
import sinew.rows.PatientRows;
import sinew.rows.RowChoice;
import sinew.study.Archive;

/** What else goes into a folder of results: files that are written while the experiment runs. */
public interface Recording {
  /** Nothing else. */
  Recording NONE = spool -> Archive.NONE;

  /**
   * Rows of patients.
   *
   * @param choice which rows, and how; empty if they are not wanted
   * @param study the name of the experiment
   * @return nothing to write if rows are not wanted
   */
  static Recording of(Optional<RowChoice> choice, String study) {
    return of(choice, study, List.of());
  }

  /**
   * Rows of patients, after those of earlier patients.
   *
   * @param choice which rows, and how; empty if they are not wanted
   * @param study the name of the experiment
   * @param shards the folders of the shards of the earlier patients, in their order
   * @return nothing to write if rows are not wanted
   */
  static Recording of(Optional<RowChoice> choice, String study, List<Path> shards) {
    return choice
        .<Recording>map(as -> spool -> PatientRows.of(study, as, spool::file, shards))
        .orElse(NONE);
  }

  /**
   * Begins.
   *
   * @param spool where the files go
   * @return who takes the rows of patients
   * @throws IOException if a file cannot be read or written
   */
  Archive begin(Spool spool) throws IOException;
}
