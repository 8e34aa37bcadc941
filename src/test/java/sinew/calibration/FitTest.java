package sinew.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sinew.calibration.Population.Draw;
import sinew.calibration.Population.Generation;
import sinew.evidence.Trial;
import sinew.evidence.TrialReader;

/** Which draws become the ensemble. */
class FitTest {
  private static final CalibrationTargets TARGETS =
      CalibrationTargets.of(TrialReader.shipped(), List.of(), 200);

  @Test
  void aMemberGivesWhatClinicsSayAndWhatIsAskedOfTheModel() {
    Draw asPublished = draw(figure -> false);
    Draw unlikeAPublished = draw(figure -> figure.id().equals("K1a"));
    Draw unlikeWhatClinicsSay = draw(figure -> figure.id().equals("K24"));
    Draw sickWithoutAnIllness = draw(figure -> figure.readIn().equals("assumed"));
    Fit fit = fit(asPublished, unlikeAPublished, unlikeWhatClinicsSay, sickWithoutAnIllness);
    assertThat(fit.believed()).containsExactly(asPublished, unlikeAPublished);
    assertThat(Ensemble.of(fit).members()).hasSize(2);
  }

  /** A draw that no one believes would be told as what the fit can do. */
  @Test
  void theBestIsAMember() {
    Draw near = draw(figure -> figure.id().equals("K24"), 1);
    Draw further = draw(figure -> false, 3);
    Draw furthest = draw(figure -> figure.id().equals("K1a"), 4);
    Fit fit = fit(near, furthest, further);
    assertThat(fit.best()).isEqualTo(further);
    assertThat(fit.predictions())
        .extracting(Fit.Prediction::best)
        .containsExactlyElementsOf(further.simulated());
  }

  @Test
  void whereNoDrawGivesItAllAreMembers() {
    Draw one = draw(figure -> figure.id().equals("K25"));
    Draw never = new Draw(List.of(0.5), 1, TARGETS.all().stream().map(t -> Double.NaN).toList(), 9);
    Fit fit = fit(one, never);
    assertThat(fit.believed()).isEmpty();
    assertThat(fit.members()).containsExactly(one, never);
  }

  /** Within the range of a clinic no value is better than another; beyond it each is worse. */
  @Test
  void whatIsAskedIsARange() {
    List<Double> distances =
        Stream.of(50.0, 55.0, 60.0, 130.0, 160.0)
            .map(FitTest::distanceWithMedianOfTheChronic)
            .toList();
    assertThat(distances.get(0)).isEqualTo(distances.get(1)).isEqualTo(distances.get(2));
    assertThat(distances.get(3)).isGreaterThan(distances.get(2));
    assertThat(distances.get(4)).isGreaterThan(distances.get(3));
    assertThat(distanceWithMedianOfTheChronic(Double.NaN)).isEqualTo(distances.get(0) + 100);
  }

  private static double distanceWithMedianOfTheChronic(double weeks) {
    return TARGETS.distance2(
        TARGETS.all().stream()
            .map(Target::figure)
            .mapToDouble(figure -> figure.id().equals("K25") ? weeks : figure.value())
            .toArray());
  }

  /** Gives what was published, but for some figures more than twice as much. */
  private static Draw draw(Predicate<Trial.Figure> otherwise) {
    return draw(otherwise, 1);
  }

  private static Draw draw(Predicate<Trial.Figure> otherwise, double distance2) {
    List<Double> simulated =
        TARGETS.all().stream()
            .map(Target::figure)
            .map(figure -> figure.value() * (otherwise.test(figure) ? 2.5 : 1))
            .toList();
    return new Draw(List.of(0.5), 1, simulated, distance2);
  }

  private static Fit fit(Draw... draws) {
    Calibration calibration =
        new Calibration(PriorReader.shipped().subList(0, 1), TARGETS, 1, draws.length);
    List<Draw> all = Stream.of(draws).toList();
    return new Fit(
        calibration,
        new Population(List.of(new Generation(1, all.size(), 1, 1, 1)), all, all, all));
  }
}
