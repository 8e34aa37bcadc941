package sinew.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.calibration.Calibration;
import sinew.calibration.CalibrationTargets;
import sinew.calibration.Population;
import sinew.calibration.Population.Draw;
import sinew.calibration.Population.Generation;
import sinew.calibration.Prior;
import sinew.calibration.PriorReader;
import sinew.evidence.Trial;
import sinew.evidence.TrialReader;
import sinew.files.InputException;
import tools.jackson.databind.json.JsonMapper;

/** The draws of a calibration go on only in the calibration that they are of, as they were kept. */
class CalibrationStateTest {
  private static final String TRIAL =
      """
      sinew: 1
      name: tiny
      tendon: gluteal
      borrowing: a cousin
      citation: Somebody 2020
      arms:
        - name: usual
          patients: 30
          scenario:
            cohort: {stress: 0.5}
          published:
            - {week: 8, outcome: pain, value: 2.5}
      """;
  private static final String PRIORS =
      """
      sinew: 1
      priors:
        - {parameter: weakening, from: 0.1, to: 0.6}
      """;
  private static final Population DRAWS =
      new Population(
          List.of(new Generation(0, 20, 0, 0, 1), new Generation(0.1, 15, 40, 9, 0.5)),
          Collections.nCopies(20, new Draw(List.of(0.5), 7, List.of(Double.NaN), 100)),
          List.of(),
          List.of());

  @TempDir private Path folder;

  /** To read a pipe would wait for somebody who writes into it. */
  @Test
  void aPipeIsNoState() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeThat(Processes.ran("mkfifo", pipe.toString())).isTrue();
    Sandbox sandbox = new Sandbox(folder);
    Sandbox.Ended ended =
        sandbox.run(
            "calibrate",
            sandbox.file("trial.yaml", TRIAL),
            "--priors",
            sandbox.file("priors.yaml", PRIORS),
            "--members",
            "20",
            "--state",
            pipe.toString());
    assertThat(ended.err())
        .isEqualTo(
            pipe + "  --state: is no file, and draws are kept in one; choose another name\n");
    assertThat(ended.exitCode()).isEqualTo(2);
  }

  private CalibrationState state(String trial, String text) {
    Path path = Path.of("my.yaml");
    List<Prior> priors = PriorReader.read(path, text);
    List<Trial> trials = List.of(TrialReader.read(path, trial));
    Calibration calibration =
        new Calibration(priors, CalibrationTargets.of(trials, priors, 20), 1, 20);
    return new CalibrationState(Optional.of(folder.resolve("my.state")), calibration);
  }

  @Test
  void whatWasKeptIsThereAgain() {
    CalibrationState state = state(TRIAL, PRIORS);
    assertThat(state.kept()).isEmpty();
    state.keep(DRAWS);
    assertThat(state.kept()).contains(DRAWS);
  }

  @ParameterizedTest
  @CsvSource({"patients: 30, patients: 3000", "value: 2.5, value: 2.6", "stress: 0.5, stress: 0.6"})
  void theSameTrialWithOtherNumbersIsAnother(String number, String other) {
    state(TRIAL, PRIORS).keep(DRAWS);
    assertRefused(state(TRIAL.replace(number, other), PRIORS));
  }

  @Test
  void otherPriorsAreAnotherCalibration() {
    state(TRIAL, PRIORS).keep(DRAWS);
    assertRefused(state(TRIAL, PRIORS.replace("0.6", "0.7")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "[]", "nonsense", "{\"of\":null,\"population\":null}"})
  void aFileThatHoldsNoDrawsIsRefused(String content) throws IOException {
    Files.writeString(folder.resolve("my.state"), content);
    assertRefused(state(TRIAL, PRIORS));
  }

  /** With a stage twice, a fit did not end; with too few draws, it went on with those. */
  @ParameterizedTest
  @ValueSource(strings = {"stage twice", "no stages", "three draws", "one number"})
  void aFileThatWasChangedIsRefused(String change) throws IOException {
    CalibrationState state = state(TRIAL, PRIORS);
    state.keep(DRAWS);
    Path file = folder.resolve("my.state");
    String text = Files.readString(file);
    String stage = "{\"weight\":0.1,\"effective\":15.0,\"tried\":40,\"accepted\":9,\"least\":0.5}";
    assertThat(text).contains(stage);
    String draws = text.substring(text.indexOf("\"draws\":[") + 9, text.indexOf(",\"tried\":["));
    String three = draws.substring(0, draws.indexOf('}') + 1).repeat(3).replace("}{", "},{") + "]";
    Files.writeString(
        file,
        switch (change) {
          case "stage twice" -> text.replace(stage, stage + "," + stage);
          case "no stages" -> text.replaceFirst("\"stages\":\\[.*?]", "\"stages\":[]");
          case "three draws" -> text.replace(draws, three);
          default -> text.replace("15.0", "15.1");
        });
    assertThat(file).content().isNotEqualTo(text);
    assertRefused(state);
  }

  /** Draws in the place of those that were kept. */
  private static Population changed(List<Draw> draws, List<Draw> tried, List<Draw> kept) {
    return new Population(DRAWS.stages(), draws, tried, kept);
  }

  /** Signed as Sinew signs, but nothing that this calibration could have kept. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no draws at all",
        "no stages",
        "three draws",
        "two places",
        "a place of 2",
        "two places tried",
        "some kept too soon"
      })
  void drawsOfAnotherShapeAreRefused(String change) throws IOException {
    CalibrationState state = state(TRIAL, PRIORS);
    List<Draw> draws = DRAWS.draws();
    Draw two = new Draw(List.of(0.5, 0.5), 7, List.of(1.0), 1);
    Draw beyond = new Draw(List.of(2.0), 7, List.of(1.0), 1);
    Population changed =
        switch (change) {
          case "no stages" -> new Population(List.of(), draws, List.of(), List.of());
          case "three draws" -> changed(draws.subList(0, 3), List.of(), List.of());
          case "two places" -> changed(Collections.nCopies(20, two), List.of(), List.of());
          case "a place of 2" -> changed(Collections.nCopies(20, beyond), List.of(), List.of());
          case "two places tried" -> changed(draws, List.of(two), List.of());
          case "some kept too soon" -> changed(draws, List.of(), draws);
          default -> null;
        };
    Files.writeString(
        folder.resolve("my.state"),
        JsonMapper.shared().writeValueAsString(CalibrationState.Content.of(state.name(), changed)));
    assertRefused(state);
  }

  private static void assertRefused(CalibrationState state) {
    assertThatThrownBy(state::kept)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("my.state  --state: is not the state of this calibration")
        .hasMessageEndingWith("delete it, or choose another file");
  }
}
