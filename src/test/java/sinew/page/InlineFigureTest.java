package sinew.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import sinew.drawing.Chart;
import sinew.table.Columns;
import sinew.table.Table;

class InlineFigureTest {
  private static final String TITLE = "see url(#foo) and href=\"#bar\" and id=\"q\"";

  private static Chart chart() {
    XYPlot plot = new XYPlot(null, new NumberAxis("x"), new NumberAxis("y"), null);
    Table<String> figures = new Table<>("", Columns.of(String.class), List.of());
    return new Chart("fan", TITLE, TITLE, new JFreeChart(plot), figures);
  }

  @Test
  void namesInsideBelongToTheChart() {
    String alone = chart().svg();
    String inside = InlineFigure.of(chart()).svg();
    Pattern used = Pattern.compile("url\\(#clip");
    assertThat(alone).containsPattern(used).contains("id=\"clip");
    assertThat(inside).doesNotContainPattern(used).doesNotContain("id=\"clip");
    assertThat(inside).contains("url(#fan-clip", "id=\"fan-clip");
  }

  @Test
  void aTitleThatLooksLikeANameIsNotChanged() {
    assertThat(InlineFigure.of(chart()).svg())
        .contains("url(#foo)", "#bar", "id=\"q\"")
        .doesNotContain("fan-foo", "fan-bar", "fan-q");
  }
}
