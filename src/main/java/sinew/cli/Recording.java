package sinew.cli;

import java.io.IOException;
import sinew.results.Spool;
import sinew.study.Archive;

/** What else goes into a folder of results: files that are written while the experiment runs. */
interface Recording {
  /** Nothing else. */
  Recording NONE = spool -> Archive.NONE;

  /**
   * Begins.
   *
   * @param spool where the files go
   * @return who takes the rows of patients
   * @throws IOException if a file cannot be read or written
   */
  Archive begin(Spool spool) throws IOException;
}
