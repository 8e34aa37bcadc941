package sinew.report;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import sinew.input.ScenarioFile;
import sinew.input.ScenarioReader;
import sinew.results.RunInfo;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.Study;
import sinew.study.StudyResult;

/** Small real runs. */
public final class Runs {
  public static final RunInfo RUN =
      new RunInfo(
          "0.1.0",
          1,
          300,
          "sinew run typical.yaml",
          "17.0.15 (Debian)",
          "Linux 6.1 amd64",
          Instant.parse("2026-01-02T03:04:05Z"),
          Duration.ofMillis(1_234));

  public static final ScenarioFile TYPICAL = file("typical", "Typical recovery", 156, "");
  public static final ScenarioFile SHORT = file("short", "Short", 60, "");
  public static final ScenarioFile CALM =
      file("calm", "Stress treated", 60, "cohort:\n  stress: 0 # assumed: all of it\n");
  public static final ScenarioFile HOPELESS =
      file("hopeless", "Too short", 4, "cohort:\n  healingFactor: 0.2\n  stage: degenerative\n");
  public static final ScenarioFile WELL =
      ScenarioReader.read(Path.of("scenarios/healthy.yaml")).withHorizonWeeks(60);
  public static final ScenarioFile TEN_YEARS = file("long", "Long", 520, "");

  private Runs() {}

  public static StudyResult of(int patients, ScenarioFile... arms) {
    return Study.of(Arrays.stream(arms).map(ScenarioFile::scenario).toList())
        .run(Laboratory.of(1, patients, LocalBackend.of(2)));
  }

  public static StudyReport report(int patients, ScenarioFile... arms) {
    return StudyReport.of(of(patients, arms), List.of(arms), RUN);
  }

  public static ScenarioFile file(String name, String title, int horizonWeeks, String rest) {
    return ScenarioReader.read(
        Path.of(name + ".yaml"),
        "sinew: 1\nname: "
            + name
            + "\ntitle: \""
            + title
            + "\"\nhorizonWeeks: "
            + horizonWeeks
            + "\n"
            + rest);
  }
}
