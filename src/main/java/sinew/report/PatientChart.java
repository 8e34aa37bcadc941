package sinew.report;

import sinew.chart.DiaryChart;
import sinew.drawing.Chart;
import sinew.drawing.Source;
import sinew.scenario.Scenario;
import sinew.simulation.Diary;

/** The picture of one patient's diary, by itself. */
public final class PatientChart {
  private PatientChart() {}

  /**
   * The picture of a diary.
   *
   * @param scenario what was lived
   * @param seed the seed
   * @param diary what was written down
   * @return load and what the tendon bore, pain, flares, and what happened
   */
  public static Chart of(Scenario scenario, long seed, Diary diary) {
    String who = "Patient " + diary.patient();
    return DiaryChart.of(
        new Source(scenario.name(), 1, seed),
        Example.of(scenario, diary, Long.toString(diary.patient()), who));
  }
}
