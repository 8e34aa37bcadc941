package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sinew.calibration.Calibration;
import sinew.calibration.CalibrationTargets;
import sinew.calibration.Population;
import sinew.calibration.Prior;
import sinew.calibration.PriorReader;
import sinew.cli.Sandbox.Ended;
import sinew.evidence.Trial;
import sinew.evidence.TrialReader;
import sinew.simulation.Progress;
import sinew.study.LocalBackend;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("simulates")
class CalibrateCommandTest {
  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void openSandbox() {
    sandbox = new Sandbox(folder);
  }

  private Ended calibrate(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "calibrate";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return sandbox.run(arguments);
  }

  private Path result(String file) {
    return folder.resolve("results/calibration").resolve(file);
  }

  @Test
  void aPlaceForTheStateIsLookedForFirst() {
    Ended outcome = calibrate("--state", "none/such.state");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("there is no such folder to keep it in");
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void theDrawsAndWhatTheySayAreWritten() throws Exception {
    Ended outcome = calibrate();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("With the best of 100 members,");
    List<String> lines = Files.readAllLines(result("ensemble.csv"));
    assertThat(lines).hasSize(101).startsWith("irritationMost,weakening");
    assertThat(result("charts/priors.svg")).isNotEmptyFile();
    assertThat(result("charts/forest-nrs.csv")).isNotEmptyFile();
    assertThat(Files.readString(result("report.html")))
        .contains("Fit to published trials", "Quick, usual, week 4: pain", "weakening");
    JsonNode json = JsonMapper.shared().readTree(result("calibration.json").toFile());
    assertThat(json.path("stages").size()).isEqualTo(19);
    assertThat(json.path("stages").get(18).path("weight").doubleValue()).isEqualTo(1);
    JsonNode first = json.path("parameters").get(0);
    assertThat(first.path("parameter").stringValue()).isEqualTo("irritationMost");
    assertThat(first.path("median").doubleValue())
        .isBetween(
            first.path("median_low95").doubleValue(), first.path("median_high95").doubleValue());
    assertThat(json.path("figures").get(1).path("without_its_trial").doubleValue())
        .isBetween(0.0, 10.0);
    JsonNode manifest = JsonMapper.shared().readTree(result("manifest.json").toFile());
    assertThat(manifest.propertyNames())
        .startsWith("sinew", "seed", "draws", "patients", "command", "jdk")
        .endsWith("trials");
  }

  /** No draw could ever begin, and nobody would know why. */
  @Test
  void priorsWithoutRoomAreRefused() throws Exception {
    Files.writeString(
        folder.resolve("hot.yaml"),
        """
        sinew: 1
        priors:
          - {parameter: irritationMost, from: 0.58, to: 0.6, why: hot}
          - {parameter: nociceptionOfIrritability, from: 3.8, to: 4, why: hot}
        """);
    Ended outcome = calibrate("--priors", "hot.yaml");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("a single overload of a sound tendon settles");
  }

  /** Stopped after some stages, it goes on, and nobody can tell. */
  @Test
  void aStoppedCalibrationGoesOn() throws Exception {
    calibrate();
    byte[] atOnce = Files.readAllBytes(result("calibration.json"));
    List<Prior> priors = PriorReader.read(folder.resolve("priors.yaml"));
    List<Trial> trials = List.of(TrialReader.read(folder.resolve("trial.yaml")));
    Calibration calibration =
        new Calibration(priors, CalibrationTargets.of(trials, priors, 20), 1, 20);
    Population population = calibration.first(LocalBackend.of(2), Progress.NONE);
    for (int stage = 0; stage < 3; stage++) {
      population = calibration.next(population, LocalBackend.of(1), Progress.NONE);
    }
    Path file = folder.resolve("half.state");
    new CalibrationState(Optional.of(file), calibration).keep(population);
    Ended outcome = calibrate("--state", "half.state");
    assertThat(outcome.err()).isEmpty();
    assertThat(Files.readAllBytes(result("calibration.json"))).isEqualTo(atOnce);
    assertThat(new CalibrationState(Optional.of(file), calibration).kept())
        .hasValueSatisfying(last -> assertThat(calibration.finished(last)).isTrue());
  }

  @Test
  void theStateOfAnotherCalibrationIsRefused() throws Exception {
    calibrate("--state", "mine.state");
    for (String content : List.of(Files.readString(folder.resolve("mine.state")), "nonsense")) {
      Files.writeString(folder.resolve("other.state"), content);
      Ended outcome = calibrate("--state", "other.state", "--seed", "2");
      assertThat(outcome.exitCode()).isEqualTo(2);
      assertThat(outcome.err())
          .contains("other.state", "is not the state of this calibration", "delete it");
      assertThat(folder.resolve("other.state")).hasContent(content);
    }
  }

  @Test
  void theGuideWorksAsItStands() throws Exception {
    String guide = Files.readString(Path.of("src/site/calibration.md"));
    String command = block(guide, "sh").replace("java -jar target/sinew.jar", "sinew");
    assertThat(sandbox.runLine(command).exitCode()).isZero();
    String priors = sandbox.file("guide.yaml", block(guide, "yaml"));
    String trial = folder.resolve("trial.yaml").toString();
    Ended outcome =
        sandbox.run(
            "calibrate", "--priors", priors, "--members", "20", "--arm-patients", "20", trial);
    assertThat(outcome.err()).isEmpty();
    assertThat(Files.readString(result("ensemble.csv"))).startsWith("driftDown,improvedPain\n");
  }

  private static String block(String guide, String language) {
    int from = guide.indexOf("```" + language + "\n") + language.length() + 4;
    return guide.substring(from, guide.indexOf("```", from));
  }

  @Test
  void tooFewDrawsForTheParametersAreRefused() {
    Ended outcome = sandbox.run("calibrate", "--members", "20", "--priors", shipped());
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("--members must be at least twice the number");
  }

  @Test
  void trialsOfWhichOnlyTheShapeCountsCannotBeFitted() throws Exception {
    String trial = Files.readString(folder.resolve("trial.yaml"));
    String shape = sandbox.file("shape.yaml", trial.replace("arms:", "use: shape\narms:"));
    Ended outcome =
        sandbox.run("calibrate", "--priors", folder.resolve("priors.yaml").toString(), shape);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("none of the trials is to be fitted");
  }

  /** A baseline that nobody has is no value, and no reason to stop. */
  @Test
  void aTrialThatNobodyFitsIsToldAsSuch() throws Exception {
    String trial = Files.readString(folder.resolve("trial.yaml"));
    String odd =
        sandbox.file(
            "odd.yaml",
            trial.replace(
                "    patients: 20\n",
                "    patients: 20\n    baseline: {measure: pain, mean: 9.99, sd: 0.01}\n"));
    Ended outcome =
        sandbox.run(
            "calibrate",
            "--priors",
            folder.resolve("priors.yaml").toString(),
            "--members",
            "20",
            "--arm-patients",
            "20",
            odd);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().replaceAll("\\s+", " ")).contains("0 of all 2 figures");
    JsonNode json = JsonMapper.shared().readTree(result("calibration.json").toFile());
    assertThat(json.at("/figures/0/best").isNull()).isTrue();
  }

  private String shipped() {
    StringBuilder priors = new StringBuilder("sinew: 1\npriors:\n");
    PriorReader.shipped()
        .forEach(
            prior ->
                priors.append(
                    "  - {parameter: %s, from: %s, to: %s}\n"
                        .formatted(
                            prior.parameter().key(), prior.range().low(), prior.range().high())));
    return sandbox.file("all.yaml", priors.toString());
  }
}
