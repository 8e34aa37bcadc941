package sinew.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinningTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noSpotIsFurtherFromTheThinnedLineThanTheTolerance(long seed) {
    Random random = new Random(seed);
    List<Spot> line = new ArrayList<>();
    double y = 0;
    for (int x = 0; x < 500; x++) {
      y += random.nextGaussian() * 0.2;
      line.add(new Spot(x, y));
    }
    List<Spot> thin = Thinning.of(line, 0.5);
    assertThat(thin).hasSizeLessThan(300).startsWith(line.get(0)).endsWith(line.get(499));
    assertThat(line).allMatch(spot -> distance(spot, thin) <= 0.5 + 1e-9);
  }

  private static double distance(Spot spot, List<Spot> line) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < line.size(); i++) {
      Spot a = line.get(i - 1);
      Spot b = line.get(i);
      least = Math.min(least, Line2D.ptSegDist(a.x(), a.y(), b.x(), b.y(), spot.x(), spot.y()));
    }
    return least;
  }
}
