package sinew.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sinew.chart.ArmDifferences;
import sinew.chart.ArmsOverTime;
import sinew.chart.CurveDifferences;
import sinew.chart.DiaryChart;
import sinew.chart.FanChart;
import sinew.chart.HundredPairs;
import sinew.chart.HundredPeople;
import sinew.chart.LabelledCounts;
import sinew.chart.LabelledCurve;
import sinew.chart.LabelledDifference;
import sinew.chart.LabelledTrajectories;
import sinew.chart.Moment;
import sinew.chart.PairedMoment;
import sinew.chart.RecoveryCurves;
import sinew.chart.RecoveryHistogram;
import sinew.chart.StatesOverTime;
import sinew.chart.Trajectory;
import sinew.drawing.Chart;
import sinew.drawing.Source;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.model.State;
import sinew.statistics.EventTimes;
import sinew.statistics.PairedReach;
import sinew.statistics.WeeklyCounts;
import sinew.study.ModelRange;
import sinew.text.Times;
import sinew.words.Checkpoint;
import sinew.words.Comparison;
import sinew.words.EndpointCurves;
import sinew.words.ReportedArm;
import sinew.words.ShortTitles;
import sinew.words.StatePairs;
import sinew.words.StateWords;

/** The charts of a run, in the order in which a reader wants them. */
final class Pictures {
  /** The year in which arms differ most. */
  private static final int WEEKS_OF_ARMS = 52;

  private Pictures() {}

  /**
   * The charts of one arm.
   *
   * @param arm the arm
   * @return a hundred people, distribution and curves (of people who are well: first episodes),
   *     states, fans, and the diaries of a few people
   */
  static List<Chart> of(ReportedArm arm) {
    Source source = new Source(arm.name(), arm.patients(), arm.result().seed());
    EndpointCurves curves = arm.curves();
    List<Chart> charts = new ArrayList<>();
    List<String> states = StateWords.of(arm);
    charts.add(HundredPeople.of(source, states, moments(arm.result().outcomes().states())));
    charts.addAll(
        arm.wellFromTheStart() ? ofWellPeople(source, curves) : ofPatients(source, curves));
    charts.add(
        StatesOverTime.of(
            source, states, arm.result().outcomes().states(), StatesTable.weeks(List.of(arm))));
    charts.add(FanChart.of(source, trajectories(arm)));
    Example.of(arm).forEach(diary -> charts.add(DiaryChart.of(source, diary)));
    return charts;
  }

  private static List<Chart> ofPatients(Source source, EndpointCurves curves) {
    return List.of(
        RecoveryHistogram.of(
            source,
            Endpoint.FULL_RECOVERY.label(),
            curves.curve(Endpoint.FULL_RECOVERY).orElseThrow()),
        RecoveryCurves.of(source, endpoints(curves)));
  }

  private static List<Chart> ofWellPeople(Source source, EndpointCurves curves) {
    return List.of(RecoveryCurves.ofEpisodes(source, curves.curve(Endpoint.RELAPSE).orElseThrow()));
  }

  /**
   * The charts of a comparison. There is little room in them, so arms have short titles there.
   *
   * @param whole at least two arms
   * @return the same hundred people with each arm and the first, the curves of all arms, their
   *     states and means over time, and how the same patients fared
   */
  static List<Chart> of(Comparison whole) {
    Comparison comparison = ShortTitles.of(whole);
    ReportedArm first = comparison.first();
    String names = String.join(", ", comparison.arms().stream().map(ReportedArm::name).toList());
    Source source = new Source(names, first.patients(), first.result().seed());
    List<Chart> charts = new ArrayList<>();
    comparison.differences().forEach(entry -> charts.add(people(source, comparison, entry)));
    charts.addAll(ofArms(comparison, source));
    return charts;
  }

  /** The same hundred people with an arm and with the first. */
  private static Chart people(Source source, Comparison comparison, Comparison.Difference entry) {
    List<Checkpoint> times = Checkpoint.sideBySide(entry.arm().curves().horizonDays());
    String name = comparison.differences().size() == 1 ? "" : "-" + entry.arm().name();
    return HundredPairs.of(
        source,
        new HundredPairs.Arms(
            "arms-people" + name,
            entry.first().title(),
            entry.arm().title(),
            entry.unlike().samePeople(),
            StateWords.of(List.of(entry.first(), entry.arm()))),
        times.stream().map(time -> new PairedMoment(time.words(), entry.states(time))).toList(),
        StatePairs.of(entry, times));
  }

  private static List<Chart> ofArms(Comparison comparison, Source source) {
    return comparison.wellFromTheStart()
        ? List.of(
            episodes(comparison, source), states(comparison, source), weeks(comparison, source))
        : List.of(
            recovery(comparison, source),
            more(comparison, source),
            states(comparison, source),
            weeks(comparison, source),
            differences(comparison, source));
  }

  private static Chart episodes(Comparison comparison, Source source) {
    return RecoveryCurves.ofEpisodes(
        source,
        "arms-curves",
        "When a first episode comes, arm by arm",
        comparison.arms().stream()
            .map(
                arm ->
                    new LabelledCurve(
                        arm.name(),
                        arm.title(),
                        arm.curves().curve(Endpoint.RELAPSE).orElseThrow(),
                        List.of()))
            .toList());
  }

  private static Chart recovery(Comparison comparison, Source source) {
    Endpoint full = Endpoint.FULL_RECOVERY;
    return RecoveryCurves.ofArms(
        source,
        comparison.recovered(),
        full.label(),
        comparison.arms().stream()
            .map(arm -> curve(arm.name(), arm.title(), arm.curves(), full))
            .toList());
  }

  private static Chart more(Comparison comparison, Source source) {
    return CurveDifferences.of(
        source,
        "How many more, or fewer, have recovered by then",
        Endpoint.FULL_RECOVERY.label(),
        IntStream.range(0, comparison.differences().size())
            .mapToObj(entry -> difference(comparison.differences().get(entry), entry + 1))
            .toList());
  }

  private static Chart states(Comparison comparison, Source source) {
    return StatesOverTime.ofArms(
        source,
        StateWords.of(comparison.arms()),
        comparison.arms().stream()
            .map(arm -> new LabelledCounts(arm.title(), arm.result().outcomes().states()))
            .toList(),
        StatesTable.weeks(comparison.arms()));
  }

  private static Chart weeks(Comparison comparison, Source source) {
    return ArmsOverTime.of(
        source,
        "How people are on average, week by week",
        WEEKS_OF_ARMS,
        comparison.arms().stream()
            .map(arm -> new LabelledTrajectories(arm.name(), arm.title(), trajectories(arm)))
            .toList());
  }

  private static Chart differences(Comparison comparison, Source source) {
    return ArmDifferences.of(
        source,
        comparison.first().title(),
        comparison.samePeople(),
        comparison.differences().stream().map(Pictures::labelled).toList());
  }

  private static LabelledDifference labelled(Comparison.Difference entry) {
    Endpoint full = Endpoint.FULL_RECOVERY;
    return new LabelledDifference(
        entry.arm().name(), entry.arm().title(), entry.of(full), entry.words(full).middleInShort());
  }

  /** An arm against the first, week by week. */
  private static CurveDifferences.Arm difference(Comparison.Difference entry, int place) {
    EventTimes first = entry.first().result().outcomes().rows(Endpoint.FULL_RECOVERY);
    EventTimes arm = entry.arm().result().outcomes().rows(Endpoint.FULL_RECOVERY);
    return new CurveDifferences.Arm(
        entry.arm().name(),
        entry.arm().title(),
        entry.first().title(),
        place,
        IntStream.rangeClosed(0, entry.arm().curves().horizonDays() / Times.DAYS_A_WEEK)
            .mapToObj(week -> PairedReach.of(first, arm, Times.DAYS_A_WEEK * week))
            .toList());
  }

  private static List<LabelledCurve> endpoints(EndpointCurves curves) {
    return Endpoint.charted().stream()
        .map(
            endpoint ->
                endpoint == Endpoint.FULL_RECOVERY
                    ? curve(endpoint.label(), endpoint.label(), curves, endpoint)
                    : new LabelledCurve(endpoint.label(), curves.curve(endpoint).orElseThrow()))
        .toList();
  }

  /** A curve with the range over other sets of parameters, day by day; none without an ensemble. */
  private static LabelledCurve curve(
      String key, String label, EndpointCurves curves, Endpoint endpoint) {
    return new LabelledCurve(
        key,
        label,
        curves.curve(endpoint).orElseThrow(),
        IntStream.rangeClosed(0, curves.horizonDays())
            .mapToObj(day -> curves.couldBe(endpoint, day))
            .flatMap(Optional::stream)
            .map(ModelRange::interval)
            .toList());
  }

  private static List<Trajectory> trajectories(ReportedArm arm) {
    return Arrays.stream(Measure.values()).map(measure -> trajectory(arm, measure)).toList();
  }

  private static Trajectory trajectory(ReportedArm arm, Measure measure) {
    return new Trajectory(
        measure.key(),
        measure.label(),
        measure.range().low(),
        measure.range().high(),
        arm.result().outcomes().bands(measure));
  }

  /**
   * How a hundred people are at 3, 6 and 12 months, or at the end if that is earlier.
   *
   * @param states how many are in each state, week by week
   * @return one to three moments
   */
  static List<Moment> moments(WeeklyCounts states) {
    return Checkpoint.pictured(Times.DAYS_A_WEEK * (states.weeks() - 1)).stream()
        .map(time -> moment(states, time))
        .toList();
  }

  private static Moment moment(WeeklyCounts states, Checkpoint time) {
    return new Moment(
        time.words(),
        Arrays.stream(State.values())
            .map(state -> states.share(time.week(), state.ordinal()))
            .toList());
  }
}
