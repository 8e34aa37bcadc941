package sinew.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import sinew.calibration.Calibration;
import sinew.calibration.CalibrationTargets;
import sinew.calibration.Fit;
import sinew.calibration.Population;
import sinew.calibration.Population.Draw;
import sinew.calibration.Population.Generation;
import sinew.calibration.PriorReader;
import sinew.calibration.Target;
import sinew.evidence.Trial;
import sinew.evidence.TrialReader;
import sinew.report.Runs;

/** What is said of the draws that become the ensemble. */
class CalibrationReportTest {
  private static final List<Trial> TRIALS = TrialReader.shipped();

  @Test
  void itSaysHowManyDrawsGiveWhatIsAsked() {
    assertThat(members(TRIALS, 1, 1.001, 3))
        .isEqualTo(
            "2 of the 3 draws give all 11 values in the ranges that clinics name or that are asked of"
                + " the model. They are the ensemble.");
    assertThat(members(TRIALS, 1, 1.02, 3))
        .as("within, but by less than chance")
        .startsWith("1 of");
    assertThat(members(TRIALS, 3, 4)).endsWith(" So the ensemble is all draws.");
  }

  @Test
  void whereNothingIsAskedTheEnsembleIsAllDraws() {
    assertThat(members(TRIALS.subList(0, 1), 1, 3)).isEqualTo("The ensemble is all 2 draws.");
  }

  /** Of draws that give so many times what was published. */
  private static String members(List<Trial> trials, double... times) {
    CalibrationTargets targets = CalibrationTargets.of(trials, List.of(), 200);
    List<Draw> draws = DoubleStream.of(times).mapToObj(share -> draw(targets, share)).toList();
    Calibration calibration =
        new Calibration(PriorReader.shipped().subList(0, 1), targets, 1, draws.size());
    Population population =
        new Population(List.of(new Generation(1, draws.size(), 1, 1, 1)), draws, draws, draws);
    return CalibrationReport.of(new Fit(calibration, population), Runs.RUN).members();
  }

  private static Draw draw(CalibrationTargets targets, double share) {
    List<Double> simulated =
        targets.all().stream().map(Target::figure).map(figure -> share * figure.value()).toList();
    return new Draw(List.of(0.5), 1, simulated, 1);
  }
}
