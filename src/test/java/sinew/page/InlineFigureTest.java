package sinew.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import sinew.drawing.Chart;
import sinew.drawing.Panel;
import sinew.drawing.PlotGrid;
import sinew.drawing.Sheet;
import sinew.drawing.Source;
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

  @Test
  void panelsCanBePutBelowOneAnother() {
    Panel panel = new Panel(new NumberAxis("x"), new NumberAxis("y"));
    PlotGrid two = new PlotGrid(List.of(panel, panel), 2, 40);
    Table<String> figures = new Table<>("", Columns.of(String.class), List.of());
    Source source = new Source("typical", 10, 1);
    InlineFigure figure =
        InlineFigure.of(
            new Chart("fan", "title", "words", Sheet.of("title", "note", source, two), figures));
    assertThat(figure.hasPanels()).isTrue();
    assertThat(figure.note()).isEqualTo("note");
    assertThat(figure.svg()).containsOnlyOnce("<g id=\"fan-all\">").endsWith("</g></svg>");
    // From the margin, 12 units over each edge: two panels of 576 units with 40 between them.
    assertThat(figure.panels()).hasSize(2);
    assertThat(figure.panels().get(0)).contains("viewBox=\"32 ", " 600 ", "href=\"#fan-all\"");
    assertThat(figure.panels().get(1)).contains("viewBox=\"648 ", " 600 ");
    assertThat(figure.panels().get(1)).doesNotContain(" width=", " height=", "role=");
  }

  @Test
  void aSinglePanelStaysAsItIs() {
    assertThat(InlineFigure.of(chart()).hasPanels()).isFalse();
  }
}
