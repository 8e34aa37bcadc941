package sinew.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sinew.calibration.Population.Draw;

class EmulatorTest {
  /** The ridge makes squares and products a little flatter than they are. */
  private static final double HELD_BACK = 2e-3;

  private static final double[] PLACE = {0.3, 0.9};

  private static Draw set(double a, double b) {
    return new Draw(List.of(a, b), 7, List.of(curved(a, b), a), 1);
  }

  private static double curved(double a, double b) {
    return 2 + 3 * a - b + 0.5 * a * a - 4 * a * b;
  }

  private static List<Draw> sets(int size) {
    Random random = new Random(size);
    return IntStream.range(0, size)
        .mapToObj(i -> set(random.nextDouble(), random.nextDouble()))
        .toList();
  }

  @Test
  void figuresThatArePolynomialsAreFound() {
    double[] figures = Emulator.of(sets(60)).figures(PLACE);
    assertThat(figures[0]).isCloseTo(curved(0.3, 0.9), within(HELD_BACK));
    assertThat(figures[1]).isCloseTo(0.3, within(1e-3));
  }

  /** Six terms need 18 sets; with fewer, products of parameters are left out. */
  @Test
  void productsNeedManySets() {
    double few = Emulator.of(sets(17)).figures(PLACE)[0];
    double many = Emulator.of(sets(18)).figures(PLACE)[0];
    assertThat(Math.abs(few - curved(0.3, 0.9))).isGreaterThan(0.05);
    assertThat(many).isCloseTo(curved(0.3, 0.9), within(1e-3));
  }

  @Test
  void setsWithoutAValueAreLeftOut() {
    Draw none = new Draw(List.of(0.5, 0.5), 7, List.of(Double.NaN, 0.5), 100);
    List<Draw> sets = Stream.concat(sets(60).stream(), Stream.of(none, none)).toList();
    assertThat(Emulator.of(sets).figures(PLACE)).isEqualTo(Emulator.of(sets(60)).figures(PLACE));
  }

  @Test
  void tooFewSetsPredictNothing() {
    assertThat(Emulator.of(sets(4)).predicts()).isFalse();
    assertThat(Emulator.of(sets(5)).predicts()).isTrue();
  }
}
