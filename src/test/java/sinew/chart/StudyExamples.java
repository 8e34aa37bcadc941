package sinew.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import sinew.statistics.Interval;
import sinew.statistics.SobolIndices;

/** Invented results of studies and trials to draw. */
final class StudyExamples {
  private StudyExamples() {}

  static List<ForestPlot.Row> forest(long seed, int rows) {
    Random random = new Random(seed);
    List<ForestPlot.Row> forest = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      double published = 100 * random.nextDouble();
      double simulated = 100 * random.nextDouble();
      boolean known = random.nextBoolean();
      forest.add(
          new ForestPlot.Row(
              "a trial of somebody, education-and-exercise, muchImproved, week 52",
              published,
              known ? OptionalDouble.of(published - 9) : OptionalDouble.empty(),
              known ? OptionalDouble.of(published + 9) : OptionalDouble.empty(),
              simulated,
              known ? simulated - 9 : Double.NaN,
              known ? simulated + 9 : Double.NaN,
              random.nextBoolean()));
    }
    return forest;
  }

  static List<PriorChart.Row> priors(long seed, int rows) {
    Random random = new Random(seed);
    List<PriorChart.Row> priors = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<Double> places = random.doubles(5).sorted().boxed().toList();
      priors.add(
          new PriorChart.Row(
              "sensitisationByDuration",
              i % 2 == 0,
              "0.0025",
              "0.35",
              "0.12",
              places,
              random.nextBoolean()));
    }
    return priors;
  }

  static List<TornadoChart.Row> tornado(long seed, int rows) {
    Random random = new Random(seed);
    List<TornadoChart.Row> tornado = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      double share = random.nextDouble() - 0.1;
      SobolIndices.Portion portion =
          new SobolIndices.Portion(share, new Interval(share - 0.2, share + 0.2));
      tornado.add(
          new TornadoChart.Row(
              "Load that life and sport ask for",
              "0.0025",
              "0.35",
              30 * random.nextDouble(),
              200 * random.nextDouble(),
              new SobolIndices.Index(portion, portion),
              100 * random.nextDouble()));
    }
    return tornado;
  }

  static List<TrialCurves.Group> trial(long seed, int quantities) {
    Random random = new Random(seed);
    List<TrialCurves.Group> groups = new ArrayList<>();
    for (int quantity = 0; quantity < quantities; quantity++) {
      List<TrialCurves.Line> lines = new ArrayList<>();
      for (int arm = 0; arm <= random.nextInt(4); arm++) {
        List<TrialCurves.Mark> course = new ArrayList<>();
        for (int week = 0; week <= 4 * seed; week += 4) {
          course.add(point(7 * week, 100 * random.nextDouble() - 20 * quantity));
        }
        lines.add(
            new TrialCurves.Line(
                "a wait that goes on for long", course, course.subList(0, course.size() / 2 + 1)));
      }
      groups.add(
          new TrialCurves.Group(
              "scoreChange, points",
              quantity == 0 ? OptionalDouble.of(100) : OptionalDouble.empty(),
              lines));
    }
    return groups;
  }

  private static TrialCurves.Mark point(int day, double value) {
    return new TrialCurves.Mark(
        day, value, OptionalDouble.of(value - 9), OptionalDouble.of(value + 9));
  }

  static List<NarrowingChart.Row> narrowing(long seed, int rows) {
    Random random = new Random(seed);
    return IntStream.range(0, rows)
        .mapToObj(
            i -> {
              double weeks = seed * random.nextDouble();
              return new NarrowingChart.Row(
                  "How strongly they feel something or other that is " + i,
                  i % 2 == 0 ? "examining" : "no test",
                  i % 2 == 0,
                  weeks,
                  new Interval(Math.max(0, weeks - 1), weeks + 1));
            })
        .toList();
  }
}
