package sinew.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import sinew.study.StudyResult;

/** TEMP. */
final class Results {
  private final Path out;

  private Results(Path out) {
    this.out = out;
  }

  record Written(Path report, List<String> sentences, String summary) {}

  static Results in(Path out, CommandSpec spec) {
    return new Results(out);
  }

  static String summarySchema() {
    return "{}";
  }

  void checkPlace() throws IOException {}

  Written write(StudyFiles study, StudyResult result, double seconds) throws IOException {
    Path folder = out.resolve(study.name());
    Files.createDirectories(folder);
    String summary = "{\"digest\":\"" + result.arms().get(0).outcomes().digest() + "\"}";
    Files.writeString(folder.resolve("summary.json"), summary);
    return new Written(folder.resolve("report.html"), List.of("Of 100 people."), summary);
  }
}
