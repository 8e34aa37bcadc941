package sinew.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.files.Resource;

/** The style in which reports are printed. */
class PrintStyleTest {
  private static final Pattern WHOLE =
      Pattern.compile("([^{};]+)\\{[^{}]*\\bbreak-inside: avoid;[^{}]*\\}");

  /** What the style keeps on one sheet of paper. */
  private static List<String> kept() {
    String style = Resource.text(Page.class, "style.css");
    return WHOLE
        .matcher(style.substring(style.indexOf("@media print")))
        .results()
        .flatMap(rule -> Stream.of(rule.group(1).split(",")))
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"main p", "main li", "figure", ".table", "tr"})
  void paragraphsFiguresAndTablesDoNotBreakOverPages(String part) {
    assertThat(kept()).contains(part);
  }
}
