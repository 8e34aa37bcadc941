package sinew.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sinew.evidence.TrialReader;
import sinew.model.Parameter;
import sinew.model.Parameters;
import sinew.table.Format;

class EnsembleTest {
  private static final Ensemble SHIPPED = Ensemble.shipped();

  @Test
  void theShippedEnsembleIsOfTheShippedPriors() {
    List<Prior> priors = PriorReader.shipped();
    assertThat(SHIPPED.free()).isEqualTo(priors.stream().map(Prior::parameter).toList());
    assertThat(SHIPPED.members()).hasSizeGreaterThanOrEqualTo(100);
    for (Prior prior : priors) {
      assertThat(SHIPPED.members())
          .allMatch(member -> prior.range().contains(member.of(prior.parameter())));
    }
  }

  @Test
  void itIsWrittenAsItIsRead() throws IOException {
    try (var file = Ensemble.class.getResourceAsStream("ensemble.csv")) {
      assertThat(Format.CSV.write(SHIPPED.table()))
          .isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void someAreSpreadOverAll() {
    int all = SHIPPED.members().size();
    assertThat(SHIPPED.some(all)).isEqualTo(SHIPPED.members());
    assertThat(SHIPPED.some(2))
        .containsExactly(SHIPPED.members().get(0), SHIPPED.members().get(all / 2));
  }

  /**
   * The members are of this model and of these trials: whoever changes either has to calibrate
   * anew. Drawn from the priors, the distance is several hundred.
   */
  @Test
  @Tag("simulates")
  void theMembersStillFitTheTrials() {
    CalibrationTargets targets =
        CalibrationTargets.of(TrialReader.shipped(), PriorReader.shipped(), 200);
    for (Parameters member : SHIPPED.some(6)) {
      assertThat(targets.distance2(targets.simulate(member, 1, 1)))
          .isLessThan(2.5 * targets.all().size());
    }
    assertThat(targets.distance2(targets.simulate(Parameters.standard(), 1, 1)))
        .isLessThan(1.3 * targets.all().size());
  }

  /** So the example, the curves and the diaries are told with a draw of the fit. */
  @Test
  void theDefaultsAreOneOfTheMembers() {
    assertThat(SHIPPED.members())
        .anyMatch(
            member ->
                SHIPPED.free().stream()
                    .allMatch(parameter -> member.of(parameter) == parameter.standard()));
  }

  @Test
  void onlyFreeParametersDifferFromTheDefaults() {
    for (Parameters member : SHIPPED.some(3)) {
      for (Parameter parameter : Parameter.values()) {
        if (!SHIPPED.free().contains(parameter)) {
          assertThat(member.of(parameter)).isEqualTo(parameter.standard());
        }
      }
    }
  }
}
