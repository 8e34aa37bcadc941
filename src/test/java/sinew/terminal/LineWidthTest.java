package sinew.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prose fits a narrow terminal, and is never wider than is easy to read. */
class LineWidthTest {
  @ParameterizedTest
  @CsvSource({
    "60, 60",
    "200, 78",
    "20, 40",
    "'', 78",
    "wide, 78",
    "0, 78",
    "-5, 78",
    "' 50\n', 50"
  })
  void aNarrowTerminalGetsShortLines(String said, int columns) {
    assertThat(LineWidth.of(said)).isEqualTo(columns);
  }
}
