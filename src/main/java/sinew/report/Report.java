package sinew.report;

import java.util.List;
import java.util.Map;

/** What came of a simulation, ready to be told and written. */
public interface Report {
  /**
   * The results alone, without empty lines: what a terminal shows.
   *
   * @return sentences
   */
  List<String> inShort();

  /**
   * The results for programs.
   *
   * @return a JSON document
   */
  byte[] json();

  /**
   * The results as files.
   *
   * @param contents how much of them
   * @return the content of each file by its path, folders set apart by a slash
   */
  Map<String, byte[]> files(Contents contents);

  /**
   * The file to open first.
   *
   * @return its path
   */
  String first();
}
