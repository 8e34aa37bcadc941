package sinew.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import sinew.files.InputException;
import sinew.files.Problem;
import sinew.model.Parameter;
import sinew.model.Range;

class PriorReaderTest {
  private static List<Prior> read(String priors) {
    return PriorReader.read(Path.of("mine.yaml"), "sinew: 1\npriors:\n" + priors);
  }

  @Test
  void aFileIsReadAsItStands() {
    assertThat(
            read(
                """
                  - {parameter: driftDown, from: 0.02, to: 0.2, scale: ratio, why: because}
                  - {parameter: scoreCurvature, from: 0, to: 1}
                """))
        .containsExactly(
            new Prior(Parameter.DRIFT_DOWN, Range.of(0.02, 0.2), true, "because"),
            new Prior(Parameter.SCORE_CURVATURE, Range.of(0, 1), false, ""));
  }

  @Test
  void everythingThatIsWrongIsNamedWithItsPlace() {
    String priors =
        """
          - {parameter: driftDwn, from: 0, to: 1}
          - {parameter: driftUp, from: 0, to: 0.1, scale: ratio}
          - {parameter: weakening, from: 0.5, to: 0.2}
          - {parameter: weakening, from: 0.1, to: 0.2}
          - {parameter: sparing, from: 0, to: 2}
        """;
    assertThatThrownBy(() -> read(priors))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(e.problems().stream().map(Problem::toString))
                    .containsExactly(
                        "mine.yaml:3:17  priors[0].parameter: is no parameter: driftDwn; write a"
                            + " parameter of scenario files, once",
                        "mine.yaml:4:32  priors[1].from: is no range for driftUp; write a smaller"
                            + " number for from than for to, and both between 0 and 0.5, above 0",
                        "mine.yaml:5:34  priors[2].from: is no range for weakening; write a"
                            + " smaller number for from than for to, and both between 0 and 0.8",
                        "mine.yaml:6:17  priors[3].parameter: stands twice: weakening; write a"
                            + " parameter of scenario files, once",
                        "mine.yaml:7:32  priors[4].from: is no range for sparing; write a smaller"
                            + " number for from than for to, and both between 1 and 3"));
  }

  @Test
  void aParameterOfAnEarlierVersionIsToldWithWhatTookItsPlace() {
    assertThatThrownBy(() -> read("  - {parameter: burstInUsualLife, from: 0, to: 1}\n"))
        .hasMessage(
            "mine.yaml:3:17  priors[0].parameter: burstInUsualLife is a parameter of earlier"
                + " versions; write spellsInUsualLife, the chance a day that a spell of more"
                + " activity begins, and spellDays (changed in 0.1.0)");
  }

  @Test
  void aNameThatWouldSteerTheTerminalIsNotPrinted() {
    assertThatThrownBy(() -> read("  - {parameter: \"\\e[31mx\", from: 0, to: 1}\n"))
        .hasMessage("mine.yaml:3:17  priors[0].parameter: holds the character U+001B; delete it");
  }

  @Test
  void placesRunOverTheRange() {
    Prior ratio = new Prior(Parameter.DRIFT_DOWN, Range.of(0.02, 0.32), true, "");
    assertThat(ratio.value(0)).isEqualTo(0.02);
    assertThat(ratio.value(0.5)).isCloseTo(0.08, within(1e-15));
    assertThat(ratio.value(1)).isCloseTo(0.32, within(1e-15));
    Prior even = new Prior(Parameter.DRIFT_DOWN, Range.of(0.02, 0.32), false, "");
    assertThat(even.value(0.5)).isCloseTo(0.17, within(1e-15));
  }

  /** The defaults are draws too: none lies outside what was looked at. */
  @Test
  void everyDefaultLiesInItsPrior() {
    for (Prior prior : PriorReader.shipped()) {
      assertThat(prior.range().contains(prior.parameter().standard()))
          .as(prior.parameter().key())
          .isTrue();
      assertThat(prior.why()).as(prior.parameter().key()).isNotBlank();
    }
  }
}
