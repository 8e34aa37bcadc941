package sinew;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sinew.agreement.ValidationReport;
import sinew.calibration.Ensemble;
import sinew.evidence.Agreement;
import sinew.evidence.Trial;
import sinew.evidence.TrialReader;
import sinew.evidence.Validation;
import sinew.input.ScenarioFile;
import sinew.input.ScenarioReader;
import sinew.report.Contents;
import sinew.report.Report;
import sinew.report.StudyReport;
import sinew.report.SweepReport;
import sinew.results.ResultsFolder;
import sinew.results.RunInfo;
import sinew.results.Version;
import sinew.scenario.Factor;
import sinew.study.Laboratory;
import sinew.study.LocalBackend;
import sinew.study.Study;
import sinew.study.Sweep;

/**
 * The committed gallery is what the code makes: the baseline of every shipped scenario, exact to
 * the byte on every JDK. A difference is reviewed and named in the change log under Numbers.
 */
@Tag("simulates")
class GalleryTest {
  private static final Path RESULTS = Path.of("results");
  private static final int PATIENTS = 10_000;
  private static final int DRAWS = 30;

  private static RunInfo run(int patients) {
    return new RunInfo(Version.current(), 1, patients, "", "", "", Instant.EPOCH, Duration.ZERO);
  }

  static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theGalleryIsWhatTheCodeMakes(Path scenario) throws IOException {
    ScenarioFile file = ScenarioReader.read(scenario);
    Study study =
        Study.of(List.of(file.scenario())).with(Ensemble.shipped().some(DRAWS)).withWhatIfs();
    int threads = Runtime.getRuntime().availableProcessors();
    StudyReport report =
        StudyReport.of(
            study.run(Laboratory.of(1, PATIENTS, LocalBackend.of(threads))),
            List.of(file),
            run(PATIENTS));
    assertKept(file.scenario().name(), report);
  }

  /** Whoever reads a picture cannot ask what stands behind the dots. */
  @Test
  void noLabelOfAKeptPictureIsCut() throws IOException {
    try (Stream<Path> files = Files.walk(RESULTS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".svg")).toList()) {
        assertThat(Files.readString(file)).as("%s", file).doesNotContain("…");
      }
    }
  }

  @Test
  void thePageOfFactorsIsWhatTheCodeMakes() throws IOException {
    ScenarioFile file = ScenarioReader.read(Path.of("scenarios/typical.yaml"));
    List<Sweep.Result> sweeps =
        Factor.USUAL.stream()
            .map(factor -> new Sweep(file.scenario(), factor, factor.values(9)))
            .map(sweep -> sweep.run(Laboratory.of(1, 1_000, LocalBackend.of(2))))
            .toList();
    assertKept("typical-sweep", SweepReport.of(file, sweeps, run(1_000)));
  }

  @Test
  void thePageOfTrialsIsWhatTheCodeMakes() throws IOException {
    Validation validation = new Validation(TrialReader.shipped(), 100, Ensemble.shipped().some(30));
    Validation.Result result =
        validation.run(Laboratory.of(1, Validation.PATIENTS, LocalBackend.of(2)));
    assertKept("validation", ValidationReport.of(result, run(Validation.PATIENTS)));
    assertThat(insideAmong(result, figure -> figure.quantity().isShareOrScore()))
        .isGreaterThanOrEqualTo(0.85);
    assertThat(insideAmong(result, figure -> true)).isGreaterThanOrEqualTo(0.8);
  }

  /** The share that agrees of the fitted figures that are counted. */
  private static double insideAmong(Validation.Result result, Predicate<Trial.Figure> counted) {
    List<Agreement> all =
        result.agreements().stream()
            .filter(agreement -> agreement.trial().use() == Trial.Use.FIT)
            .filter(agreement -> counted.test(agreement.figure()))
            .toList();
    return (double) all.stream().filter(Agreement::inside).count() / all.size();
  }

  private static void assertKept(String folder, Report report) {
    Golden.folder(RESULTS.resolve(folder))
        .holds(Golden.texts(ResultsFolder.listed(report.files(Contents.GALLERY))));
  }

  @Test
  void thePictureInTheReadmeIsThere() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("(results/typical/charts/recovery-curves.svg)");
    assertThat(RESULTS.resolve("typical/charts/recovery-curves.svg")).isNotEmptyFile();
  }
}
