package sinew.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import sinew.drawing.Chart;
import sinew.drawing.Source;
import sinew.statistics.DayCounts;
import sinew.statistics.Estimate;
import sinew.statistics.EventTimes;
import sinew.statistics.Interval;
import sinew.statistics.PairedDifference;
import sinew.statistics.SurvivalCurve;
import sinew.statistics.WeeklyBands;
import sinew.statistics.WeeklyCounts;
import sinew.table.Columns;
import sinew.table.Table;

/** Invented statistics to draw: log-normal recovery days, random walks of pain. */
final class Examples {
  static final Source SOURCE = new Source("typical", 10_000, 1);

  private Examples() {}

  static EventTimes times(long seed, int patients, double medianDays, int horizonDays) {
    Random random = new Random(seed);
    int[] days = new int[patients];
    boolean[] observed = new boolean[patients];
    for (int i = 0; i < patients; i++) {
      double day = medianDays * Math.exp(0.95 * random.nextGaussian());
      observed[i] = day <= horizonDays;
      days[i] = observed[i] ? (int) day : horizonDays;
    }
    return EventTimes.of(days, observed);
  }

  static SurvivalCurve curve(long seed, int patients, double medianDays, int horizonDays) {
    return SurvivalCurve.of(times(seed, patients, medianDays, horizonDays).counts(horizonDays));
  }

  /** Nobody recovers if the day is negative; otherwise everybody does, on that day. */
  static SurvivalCurve allOnDay(int day, int patients, int horizonDays) {
    DayCounts counts = DayCounts.upTo(horizonDays);
    for (int i = 0; i < patients; i++) {
      if (day < 0) {
        counts.addCensored(horizonDays);
      } else {
        counts.addEvent(day);
      }
    }
    return SurvivalCurve.of(counts);
  }

  static List<LabelledCurve> endpoints(long seed, int patients, double medianDays, int horizon) {
    return List.of(
        new LabelledCurve("pain settled", curve(seed, patients, medianDays * 0.7, horizon)),
        new LabelledCurve(
            "tissue recovered", curve(seed + 1, patients, medianDays * 0.85, horizon)),
        new LabelledCurve("full recovery", curve(seed + 2, patients, medianDays, horizon)));
  }

  static List<LabelledCurve> arms(long seed, int arms, int horizon) {
    String[] names = {
      "typical",
      "stress treated",
      "complete rest",
      "pushing through pain",
      "desk worker",
      "low adherence"
    };
    List<LabelledCurve> lines = new ArrayList<>();
    for (int i = 0; i < arms; i++) {
      lines.add(new LabelledCurve(names[i], curve(seed + i, 5_000, 100 + 60 * i, horizon)));
    }
    return lines;
  }

  static List<CurveDifferences.Arm> more(long seed, int arms, int horizon) {
    List<LabelledCurve> lines = arms(seed, arms, horizon);
    return IntStream.range(0, arms)
        .mapToObj(
            arm ->
                new CurveDifferences.Arm(
                    lines.get(arm).key(),
                    lines.get(arm).label(),
                    seed % 3 == 0 ? lines.get(0).label() + arm : "usual life",
                    arm + 1,
                    IntStream.rangeClosed(0, horizon / 7)
                        .mapToObj(
                            week -> {
                              double wave = 0.02 * (seed % 9) * Math.sin(week / 20.0);
                              return new Estimate(wave, 0.004 * Math.min(4, week));
                            })
                        .toList()))
        .toList();
  }

  static List<LabelledDifference> differences(long seed, int arms, int horizon) {
    List<LabelledDifference> lines = new ArrayList<>();
    EventTimes first = times(seed, 5_000, 133, horizon);
    Random random = new Random(seed);
    for (LabelledCurve arm : arms(seed, arms + 1, horizon).subList(1, arms + 1)) {
      int[] days = new int[first.size()];
      boolean[] observed = new boolean[first.size()];
      double factor = 0.6 + 0.3 * lines.size();
      for (int i = 0; i < days.length; i++) {
        double day =
            first.day(i) * (random.nextInt(8) == 0 ? 1 : factor + random.nextGaussian() * 0.2);
        day = first.observed(i) ? Math.max(0, day) : horizon * random.nextDouble() * 2;
        observed[i] = day <= horizon;
        days[i] = (int) Math.min(horizon, day);
      }
      PairedDifference difference = PairedDifference.of(first, EventTimes.of(days, observed));
      String title = arm.label() + ", in people who run and sit a lot at work";
      lines.add(new LabelledDifference(arm.label(), title, difference, "8 to 13 weeks later"));
    }
    return lines;
  }

  static Trajectory trajectory(String key, int weeks, double start, double end, double top) {
    Random random = new Random(key.hashCode());
    WeeklyBands bands = WeeklyBands.of(weeks, 0, top, 200);
    for (int patient = 0; patient < 400; patient++) {
      double pace = Math.exp(0.8 * random.nextGaussian()) / 20;
      double offset = 0.1 * top * random.nextGaussian();
      for (int week = 0; week < weeks; week++) {
        double value = end + (start + offset - end) * Math.exp(-pace * week);
        bands.add(week, Math.max(0, Math.min(top, value + 0.02 * top * random.nextGaussian())));
      }
    }
    return new Trajectory(
        key,
        key.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
            + key.substring(1)
            + " (0-"
            + (top == 1.2 ? "1.2" : Integer.toString((int) top))
            + ")",
        0,
        top,
        bands);
  }

  static List<Trajectory> trajectories(int weeks) {
    return List.of(
        trajectory("pain", weeks, 5, 0.8, 10),
        trajectory("score", weeks, 45, 88, 100),
        trajectory("strength", weeks, 0.5, 1.0, 1),
        trajectory("sensitisation", weeks, 0.5, 0.1, 1));
  }

  static List<LabelledTrajectories> trajectoriesOfArms(int arms) {
    List<LabelledTrajectories> lines = new ArrayList<>();
    for (LabelledCurve arm : arms(1, arms, 364)) {
      lines.add(new LabelledTrajectories(arm.label(), trajectories(120)));
    }
    return lines;
  }

  /** As many factors as the seed says, every second of them in steps that multiply. */
  static List<LabelledSweep> sweeps(int factors) {
    List<LabelledSweep> sweeps = new ArrayList<>();
    for (int factor = 0; factor < factors; factor++) {
      List<LabelledSweep.Level> points = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        double value = factor % 2 == 0 ? 0.1 * i * factor : Math.pow(3, i);
        points.add(
            new LabelledSweep.Level(
                value + i,
                endpoints(i, 200, 20 + 90.0 * factor * i, 1095).stream()
                    .map(line -> new LabelledSweep.Line(line.label(), line.label(), line.curve()))
                    .toList()));
      }
      sweeps.add(
          new LabelledSweep(
              "cohort.factor",
              "Factor, a to b",
              new LabelledSweep.Scale(factor % 2 == 1, factor % 3 == 2),
              "low",
              "high",
              points));
    }
    return sweeps;
  }

  /** The same curves, with a wide range on each day. */
  static List<LabelledCurve> couldBe(List<LabelledCurve> curves) {
    return curves.stream()
        .map(line -> new LabelledCurve(line.label(), line.curve(), couldBe(line.curve())))
        .toList();
  }

  /** The same curves, of which the last has a range. */
  static List<LabelledCurve> lastCouldBe(List<LabelledCurve> curves) {
    List<LabelledCurve> lines = new ArrayList<>(curves);
    int last = curves.size() - 1;
    lines.set(last, couldBe(curves).get(last));
    return lines;
  }

  private static List<Interval> couldBe(SurvivalCurve curve) {
    return IntStream.rangeClosed(0, curve.horizonDays())
        .mapToObj(day -> new Interval(0.7 * curve.reached(day), 0.3 + 0.7 * curve.reached(day)))
        .toList();
  }

  static final List<String> STATES = List.of("well", "improving", "relapsed", "not better");

  /** People who get well at their own pace; some of them relapse, and some never get well. */
  static WeeklyCounts states(long seed, int patients, int weeks) {
    Random random = new Random(seed);
    WeeklyCounts counts = WeeklyCounts.of(weeks, STATES.size());
    for (int patient = 0; patient < patients; patient++) {
      double better = 12 * Math.exp(random.nextGaussian());
      double well = random.nextInt(6) == 0 ? weeks : better + 20 * random.nextDouble();
      for (int week = 0; week < weeks; week++) {
        boolean relapsed = random.nextInt(9) == 0;
        counts.add(week, week >= well ? relapsed ? 2 : 0 : week >= better ? 1 : 3);
      }
    }
    return counts;
  }

  /** Everybody is in one state in all weeks. */
  static WeeklyCounts allIn(int state, int weeks) {
    WeeklyCounts counts = WeeklyCounts.of(weeks, STATES.size());
    IntStream.range(0, weeks).forEach(week -> counts.add(week, state));
    return counts;
  }

  static List<LabelledCounts> statesOfArms(int arms, int weeks) {
    return arms(1, arms, 364).stream()
        .map(arm -> new LabelledCounts(arm.label(), states(arm.label().length(), 300, weeks)))
        .toList();
  }

  /** The figures of these charts are declared by the report. */
  static Table<String> figures() {
    return new Table<>(
        "States.", Columns.of(String.class).text("state", "State", state -> state), STATES);
  }

  /** Every kind of chart, with ordinary numbers. */
  static List<Chart> charts() {
    List<Chart> charts = new ArrayList<>();
    charts.add(RecoveryHistogram.of(SOURCE, "full recovery", curve(1, 10_000, 133, 1095)));
    charts.add(RecoveryCurves.of(SOURCE, lastCouldBe(endpoints(1, 10_000, 133, 1095))));
    charts.add(
        HundredPeople.of(
            SOURCE,
            STATES,
            List.of(
                ExamplePeople.moment("3 months", 35, 48, 1, 16),
                ExamplePeople.moment("6 months", 55, 30, 4, 11),
                ExamplePeople.moment("12 months", 74, 13, 9, 4))));
    charts.add(
        HundredPairs.of(
            SOURCE,
            new HundredPairs.Arms(
                "arms-people", "Typical", "Stress treated", true, Examples.STATES),
            List.of(
                ExamplePeople.pairs("6 months", 1, 10_000),
                ExamplePeople.pairs("1 year", 2, 10_000)),
            figures()));
    charts.add(StatesOverTime.of(SOURCE, STATES, states(1, 2_000, 157), figures()));
    charts.add(FanChart.of(SOURCE, trajectories(157)));
    charts.add(DiaryChart.of(SOURCE, ExamplePeople.diary("typical", 1, 1096)));
    charts.add(DiaryChart.of(SOURCE, ExamplePeople.diary("quick", 2, 365)));
    charts.add(RecoveryCurves.ofEpisodes(SOURCE, curve(3, 10_000, 2_000, 1095)));
    charts.add(RecoveryCurves.ofArms(SOURCE, "Arms", "it", couldBe(arms(1, 6, 1095))));
    charts.add(
        NarrowingChart.of(
            SOURCE, "Knowing more narrows the forecast", StudyExamples.narrowing(12, 14)));
    charts.add(ArmDifferences.of(SOURCE, "Typical", true, differences(1, 5, 1095)));
    return charts;
  }
}
