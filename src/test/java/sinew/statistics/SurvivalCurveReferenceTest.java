package sinew.statistics;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Answers of R 4.2.2 with package survival 3.5-3. Curves: {@code f <- survfit(Surv(time, status) ~
 * 1, conf.type = "log-log")}, then {@code summary(f)}, {@code quantile(f, c(.1, .25, .5, .75, .9))}
 * and {@code print(f, rmean = day)}. NA is an empty cell.
 */
class SurvivalCurveReferenceTest {
  private static final SurvivalCurve MAINTAINED = SurvivalCurve.of(Samples.MAINTAINED.counts(161));
  private static final SurvivalCurve NONMAINTAINED =
      SurvivalCurve.of(Samples.NONMAINTAINED.counts(161));

  @ParameterizedTest
  @CsvSource({
    "9, 11, 0.90909090909090906, 0.08667841720414475, 0.508080205769929738, 0.98667382266782311",
    "13, 10, 0.81818181818181812, 0.11629129983033294, 0.447428614682181425, 0.95116222858249166",
    "18, 8, 0.71590909090909083, 0.13966497055722782, 0.350190385907938384, 0.89902397419105340",
    "23, 7, 0.61363636363636354, 0.15263233102731200, 0.265752040001286105, 0.83529924325022142",
    "28, 6, 0.61363636363636354, 0.15263233102731200, 0.265752040001286105, 0.83529924325022142",
    "31, 5, 0.49090909090909085, 0.16419326722113581, 0.167330909776850806, 0.75339979037081128",
    "34, 4, 0.36818181818181817, 0.16266888582709479, 0.092829574936985182, 0.65704083239816380",
    "48, 2, 0.18409090909090908, 0.15349274578629368, 0.011738480123189602, 0.52501484272664145",
    "161, 1, 0.18409090909090908, 0.15349274578629368, 0.011738480123189602, 0.52501484272664145"
  })
  void theMaintainedGroupOfAmlHasTheCurveOfR(
      int day, long atRisk, double survival, double se, double low, double high) {
    assertDay(MAINTAINED, day, atRisk, new double[] {survival, se, low, high});
  }

  @ParameterizedTest
  @CsvSource({
    "5, 12, 0.83333333333333337, 0.107582870727983795, 0.4817149421953788591, 0.95550936572806489",
    "8, 10, 0.66666666666666674, 0.136082763487954367, 0.3370189325414019721, 0.85971179908443984",
    "12, 8, 0.58333333333333337, 0.142318760638327768, 0.2701389240854973339, 0.80094019233338687",
    "16, 7, 0.58333333333333337, 0.142318760638327768, 0.2701389240854973339, 0.80094019233338687",
    "23, 6, 0.48611111111111116, 0.148130062553482933, 0.1918766196187282891, 0.72967156977948544",
    "27, 5, 0.38888888888888895, 0.146986183948032811, 0.1262720121953936625, 0.64981740828931511",
    "30, 4, 0.29166666666666674, 0.138715169134987382, 0.0724016089077718361, 0.56088605267140923",
    "33, 3, 0.19444444444444448, 0.121874505380446155, 0.0311986429312119395, 0.46142947623811392",
    "43, 2, 0.09722222222222224, 0.091866364967520514, 0.0057463056958638346, 0.34890386111074972"
  })
  void theNonmaintainedGroupOfAmlHasTheCurveOfR(
      int day, long atRisk, double survival, double se, double low, double high) {
    assertDay(NONMAINTAINED, day, atRisk, new double[] {survival, se, low, high});
  }

  @ParameterizedTest
  @CsvSource({
    "1, 180, 89, 0.644465001541782656, 0.040786425085295029, 0.558412473005287957, "
        + "0.71801359816067811",
    "1, 365, 35, 0.336087834639378635, 0.043423588841798151, 0.252729143327973305, "
        + "0.42130216822271926",
    "1, 730, 7, 0.078124091267019441, 0.027647509281362233, 0.035203884450771522, "
        + "0.14338961799826189",
    "2, 180, 71, 0.84240170558778316, 0.038680958931360129, 0.74838091615333313, "
        + "0.90350430428483208",
    "2, 365, 30, 0.52646303018590557, 0.059736853990442505, 0.40357982326673075, "
        + "0.63531623282408622",
    "2, 730, 6, 0.18723249790505589, 0.062067902269579617, 0.08465965322725956, "
        + "0.32083267686724076"
  })
  void theLungDataHaveTheCurveOfR(
      int sex, int day, long atRisk, double survival, double se, double low, double high) {
    assertDay(lung(sex), day, atRisk, new double[] {survival, se, low, high});
  }

  @ParameterizedTest
  @CsvSource({
    "maintained, 0.1, 13, 9, 18",
    "maintained, 0.25, 18, 9, 34",
    "maintained, 0.5, 31, 13,",
    "maintained, 0.75, 48, 31,",
    "maintained, 0.9, , 34,",
    "nonmaintained, 0.1, 5, 5, 8",
    "nonmaintained, 0.25, 8, 5, 23",
    "nonmaintained, 0.5, 23, 5, 33",
    "nonmaintained, 0.75, 33, 23,",
    "nonmaintained, 0.9, 43, 30,",
    "men, 0.1, 59, 15, 88",
    "men, 0.25, 144, 105, 176",
    "men, 0.5, 270, 210, 306",
    "men, 0.75, 457, 371, 567",
    "men, 0.9, 689, 574, 883",
    "women, 0.1, 122, 62, 182",
    "women, 0.25, 226, 167, 310",
    "women, 0.5, 426, 345, 524",
    "women, 0.75, 687, 524, 765",
    "women, 0.9, 765, 728,"
  })
  void quantilesAndTheirLimitsAreThoseOfR(
      String sample, double share, Double value, Double low, Double high) {
    assertThat(curve(sample).quantile(share))
        .isEqualTo(new DayQuantile(share, optional(value), optional(low), optional(high)));
  }

  @ParameterizedTest
  @CsvSource({
    "maintained, 161, 52.645454545454541, 19.828602795562585",
    "nonmaintained, 45, 22.7083333333333357, 4.1809419810331541",
    "men, 965, 324.048419062145513, 22.297939234143815",
    "women, 965, 455.904087511673424, 32.917415688735048"
  })
  void restrictedMeansAreThoseOfR(String sample, int day, double mean, double standardError) {
    Estimate estimate = curve(sample).restrictedMean(day);
    assertThat(estimate.value()).isCloseTo(mean, within(1e-12 * mean));
    assertThat(estimate.standardError()).isCloseTo(standardError, within(1e-12 * mean));
  }

  @Test
  void theLimitsOfACurveThatReachesZeroHaveNoCertaintyThere() {
    // R gives no limits at all on day 45; ours are those of none among the effective sample size
    // S (1 - S) / se^2 of day 43: 1 - 0.025^(1 / 10.4).
    assertThat(NONMAINTAINED.survival(45)).isZero();
    assertThat(NONMAINTAINED.interval(45).low()).isZero();
    assertThat(NONMAINTAINED.interval(45).high()).isCloseTo(0.29868, within(1e-4));
  }

  @Test
  void aLimitThatIsNotCrossedBeforeTheCurveReachesZeroIsEmpty() {
    // R: survfit(Surv(1:36) ~ 1, conf.type = "log-log"), 90 % quantile 33 (29, NA). The limit of
    // day 36, where S = 0, is 0.097 here and would be crossed.
    EventTimes days =
        Samples.parse(
            IntStream.rangeClosed(1, 36).mapToObj(Integer::toString).collect(joining(" ")));
    assertThat(SurvivalCurve.of(days.counts(36)).quantile(0.9))
        .isEqualTo(new DayQuantile(0.9, optional(33.0), optional(29.0), optional(null)));
  }

  private static void assertDay(SurvivalCurve curve, int day, long atRisk, double[] expected) {
    assertThat(curve.atRisk(day)).isEqualTo(atRisk);
    assertThat(curve.survival(day)).isCloseTo(expected[0], within(1e-14));
    assertThat(curve.reached(day)).isCloseTo(1 - expected[0], within(1e-14));
    assertThat(curve.standardError(day)).isCloseTo(expected[1], within(1e-14));
    assertThat(curve.interval(day).low()).isCloseTo(expected[2], within(1e-13));
    assertThat(curve.interval(day).high()).isCloseTo(expected[3], within(1e-13));
    assertThat(curve.reachedInterval(day).low()).isCloseTo(1 - expected[3], within(1e-13));
    assertThat(curve.reachedInterval(day).high()).isCloseTo(1 - expected[2], within(1e-13));
  }

  private static SurvivalCurve curve(String sample) {
    return switch (sample) {
      case "maintained" -> MAINTAINED;
      case "nonmaintained" -> NONMAINTAINED;
      case "men" -> lung(1);
      case "women" -> lung(2);
      default -> throw new IllegalArgumentException(sample);
    };
  }

  private static SurvivalCurve lung(int sex) {
    return SurvivalCurve.of(Samples.lung(sex).counts(1_022));
  }

  private static OptionalDouble optional(Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
