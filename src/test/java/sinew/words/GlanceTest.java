package sinew.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sinew.study.ModelRange;

class GlanceTest {
  @Test
  void withoutRangeItIsTheFirstNumberOfTheHeadline() {
    EndpointCurves curves = Lives.typical().curves();
    assertThat(Glance.of(curves)).isEqualTo(new Glance("58", Optional.empty(), "6 months"));
    assertThat(ArmWords.of(curves).headline()).contains(" 58 are fully recovered by 6 months,");
  }

  @ParameterizedTest
  @CsvSource({"0.54, 0.62, 0.68, 54 to 68, 62", "0, 0.02, 0.06, up to 6, 2", "0, 0, 0, none,"})
  void theRangeComesFirst(double low, double middle, double high, String people, String likely) {
    ModelRange range = new ModelRange(low, middle, high);
    assertThat(Glance.told(range)).isEqualTo(people);
    assertThat(Glance.middle(range)).isEqualTo(Optional.ofNullable(likely));
  }
}
