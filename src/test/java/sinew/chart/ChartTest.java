package sinew.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import sinew.drawing.Chart;
import sinew.drawing.Fonts;
import sinew.drawing.Sheet;
import sinew.statistics.WeeklyCounts;
import sinew.table.Format;

@Tag("slow")
class ChartTest {
  private static final List<Drawn> DRAWN =
      charts().map(chart -> new Drawn(chart, chart.svg())).toList();

  /** A chart and its picture, drawn once for all that is asked of it. */
  record Drawn(Chart chart, String svg) {
    @Override
    public String toString() {
      return chart.title();
    }
  }

  static List<Drawn> drawn() {
    return DRAWN;
  }

  private static Stream<Chart> charts() {
    List<Chart> charts = new ArrayList<>(Examples.charts());
    for (int seed = 1; seed <= 12; seed++) {
      Random random = new Random(seed);
      int horizon = new int[] {28, 91, 182, 364, 1095, 3650}[seed % 6];
      int patients = seed < 4 ? 1 : 40;
      double median = 10 + random.nextInt(600);
      charts.add(
          RecoveryHistogram.of(
              Examples.SOURCE, "full recovery", Examples.curve(seed, patients, median, horizon)));
      charts.add(
          RecoveryCurves.of(
              Examples.SOURCE,
              seed % 2 == 0
                  ? Examples.endpoints(seed, patients, median, horizon)
                  : Examples.lastCouldBe(Examples.endpoints(seed, patients, median, horizon))));
      charts.add(
          StatesOverTime.of(
              Examples.SOURCE,
              Examples.STATES,
              Examples.states(seed, patients, 1 + horizon / 7),
              Examples.figures()));
      charts.add(
          StatesOverTime.ofArms(
              Examples.SOURCE,
              Examples.STATES,
              Examples.statesOfArms(2 + seed % 5, 1 + horizon / 7),
              Examples.figures()));
      charts.add(
          RecoveryCurves.ofArms(
              Examples.SOURCE, "Two goals", 2, Examples.arms(seed, 2 + 2 * (seed % 3), horizon)));
      charts.add(
          CurveDifferences.of(
              Examples.SOURCE, "More", "it", Examples.more(seed, 1 + seed % 5, horizon)));
      charts.add(
          RecoveryCurves.ofArms(
              Examples.SOURCE,
              "One goal",
              "it",
              Examples.couldBe(Examples.arms(seed, 1 + seed % 6, horizon))));
      charts.add(
          HundredPairs.of(
              Examples.SOURCE,
              new HundredPairs.Arms(
                  "arms-people",
                  "Never injured, in usual life and training, and more words than have room",
                  seed % 2 == 0 ? "Short" : "Extraordinarilyoverextendedtitlewithoutanyspaces",
                  seed % 2 == 0,
                  Examples.STATES),
              seed % 3 == 0
                  ? List.of(ExamplePeople.pairs("4 weeks", seed, patients))
                  : List.of(
                      ExamplePeople.pairs("6 months", seed, patients),
                      ExamplePeople.pairs("1 year", seed + 1, patients)),
              Examples.figures()));
      charts.add(
          RecoveryCurves.ofRelapse(
              Examples.SOURCE, "Relapses", Examples.arms(seed, 1 + seed % 6, horizon)));
      charts.add(FanChart.of(Examples.SOURCE, Examples.trajectories(1 + horizon / 7)));
      charts.add(DiaryChart.of(Examples.SOURCE, ExamplePeople.diary("slow", seed, horizon)));
      charts.add(
          ArmsOverTime.of(
              Examples.SOURCE, "Arms", 1 + seed * 9, Examples.trajectoriesOfArms(1 + seed % 6)));
      charts.add(
          ForestPlot.of(
              Examples.SOURCE,
              new ForestPlot.Heading("forest", "Trials", "Squares and circles."),
              "percent",
              StudyExamples.forest(seed, 3 * seed)));
      charts.add(PriorChart.of(Examples.SOURCE, StudyExamples.priors(seed, 3 * seed)));
      charts.add(
          TornadoChart.of(
              Examples.SOURCE,
              new TornadoChart.Heading("tornado", "What moves recovery", 30),
              StudyExamples.tornado(seed, 3 * seed)));
      charts.add(
          NarrowingChart.of(Examples.SOURCE, "Asked", StudyExamples.narrowing(seed % 2, 7 * seed)));
      charts.add(
          TrialCurves.of(
              Examples.SOURCE, "curves", "A trial", StudyExamples.trial(seed, 1 + seed % 3)));
      charts.add(SweepChart.of(Examples.SOURCE, "Factors", Examples.sweeps(seed)));
      charts.add(
          ArmDifferences.of(
              Examples.SOURCE,
              "Typical",
              seed % 2 == 0,
              Examples.differences(seed, 1 + seed % 5, horizon)));
    }
    for (int state = 0; state < Examples.STATES.size(); state++) {
      charts.add(
          StatesOverTime.of(
              Examples.SOURCE, Examples.STATES, Examples.allIn(state, 27), Examples.figures()));
    }
    for (int day : new int[] {-1, 0, 30, 1095}) {
      charts.add(
          RecoveryHistogram.of(Examples.SOURCE, "full recovery", Examples.allOnDay(day, 9, 1095)));
    }
    return charts.stream();
  }

  /** A piece of text and the box around it, read from the SVG. */
  private record Words(String text, Rectangle2D box) {}

  private static List<Words> words(String svg) throws Exception {
    NodeList texts = document(svg).getElementsByTagName("text");
    List<Words> words = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      double size = Double.parseDouble(inherited(text, "font-size"));
      boolean bold = inherited(text, "font-weight").equals("bold");
      double width = Fonts.width(text.getTextContent(), bold ? Fonts.BOLD : Fonts.REGULAR) * size;
      // In another font the text is set as wide as this, too.
      if (text.getTextContent().length() > 3) {
        assertThat(Double.parseDouble(text.getAttribute("textLength")))
            .isCloseTo(width, within(0.06));
        assertThat(text.getAttribute("lengthAdjust")).isEqualTo("spacingAndGlyphs");
      }
      double x = Double.parseDouble(text.getAttribute("x"));
      double y = Double.parseDouble(text.getAttribute("y"));
      // From the top of the capitals to the base line; descenders may reach into the gap below.
      words.add(
          new Words(
              text.getTextContent(),
              new Rectangle2D.Double(x, y - 0.72 * size, width, 0.72 * size)));
    }
    return words;
  }

  private static String inherited(Element element, String attribute) {
    Node node = element;
    while (node instanceof Element parent) {
      if (parent.hasAttribute(attribute)) {
        return parent.getAttribute(attribute).replace("px", "");
      }
      node = node.getParentNode();
    }
    return "";
  }

  private static Document document(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void textNeitherOverlapsNorLeavesTheSheet(Drawn drawn) throws Exception {
    Chart chart = drawn.chart();
    List<Words> words = words(drawn.svg());
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, Sheet.WIDTH, chart.height());
    for (int i = 0; i < words.size(); i++) {
      assertThat(sheet.contains(words.get(i).box())).as(words.get(i).text()).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(words.get(i).box().intersects(words.get(j).box()))
            .as(chart.title() + ": " + words.get(i).text() + " | " + words.get(j).text())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void svgIsWellFormedSmallAndHoldsItsTextAsText(Drawn drawn) throws Exception {
    Chart chart = drawn.chart();
    String svg = drawn.svg();
    Document document = document(svg);
    assertThat(document.getElementsByTagName("text").getLength()).isGreaterThan(8);
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(chart.title());
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    assertThat(svg).hasSizeLessThan(160 * 1024).doesNotContain("NaN", "Infinity");
    assertThat(svg).isEqualTo(chart.svg());
  }

  @Test
  void equalStatisticsGiveEqualCharts() {
    List<Chart> again = Examples.charts();
    List<Chart> charts = Examples.charts();
    for (int i = 0; i < charts.size(); i++) {
      assertThat(charts.get(i).svg()).isEqualTo(again.get(i).svg());
      assertThat(Format.CSV.write(charts.get(i).figures()))
          .isEqualTo(Format.CSV.write(again.get(i).figures()));
    }
  }

  @Test
  void pngHasTwoPixelsToAUnitAndIsNotBlank() throws Exception {
    for (Chart chart : Examples.charts()) {
      byte[] png = chart.png();
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(image.getWidth()).isEqualTo(2560);
      assertThat(image.getHeight()).isEqualTo(2 * chart.height());
      int[] pixels = image.getRGB(0, 0, 2560, image.getHeight(), null, 0, 2560);
      assertThat(java.util.Arrays.stream(pixels).filter(pixel -> pixel != -1).count())
          .isGreaterThan(20_000);
      assertThat(png).isEqualTo(chart.png());
    }
  }

  @Test
  void statesAreNamedAtTheirAreasAndInTheTitleAndAddToAHundred() {
    WeeklyCounts counts = WeeklyCounts.of(5, 4);
    for (int week = 0; week < 5; week++) {
      for (int patient = 0; patient < 9; patient++) {
        counts.add(week, week == 0 ? 3 : patient % 3);
      }
    }
    Chart chart = StatesOverTime.of(Examples.SOURCE, Examples.STATES, counts, Examples.figures());
    assertThat(chart.title())
        .isEqualTo(
            "After 4 weeks, of 100 people: 34 well, 33 improving, 33 relapsed, 0 not better");
    assertThat(chart.description())
        .isEqualTo(
            "Of 100 people 0 well, 0 improving, 0 relapsed, 100 not better at the start; 34 well,"
                + " 33 improving, 33 relapsed, 0 not better after 4 weeks.");
    assertThat(chart.svg()).contains(">34 well<", ">33 improving<", ">0 not better<");
  }

  @Test
  void sharesNotReachedAreSaidInWords() {
    Chart chart =
        RecoveryHistogram.of(Examples.SOURCE, "full recovery", Examples.allOnDay(-1, 9, 1095));
    assertThat(chart.svg()).contains("9 in 10: not reached in 3 years", ">100 of 100<");
  }
}
