package sinew.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of reports, each made once. */
final class MadeFiles {
  static final StudyReport TYPICAL = Runs.report(300, Runs.TYPICAL);
  static final StudyReport TWO = Runs.report(100, Runs.SHORT, Runs.CALM);

  private static final Map<Wanted, Map<String, byte[]>> FILES = new ConcurrentHashMap<>();

  private record Wanted(StudyReport report, Contents contents) {}

  /** Pixels and figures are made only where they are looked at. */
  static String text(StudyReport report, String path) {
    boolean kept = path.endsWith(".html") || path.endsWith(".svg");
    byte[] file = files(report, kept ? Contents.GALLERY : Contents.ALL).get(path);
    return new String(file, StandardCharsets.UTF_8);
  }

  /** The files of a report, made once. */
  static Map<String, byte[]> files(StudyReport report, Contents contents) {
    return FILES.computeIfAbsent(new Wanted(report, contents), it -> report.files(contents));
  }

  private MadeFiles() {}
}
