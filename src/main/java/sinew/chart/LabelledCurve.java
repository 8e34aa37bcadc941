package sinew.chart;

import sinew.statistics.SurvivalCurve;

/**
 * A curve and what it is called.
 *
 * @param label its name at the end of its line, for example {@code full recovery}
 * @param curve the curve
 */
public record LabelledCurve(String label, SurvivalCurve curve) {}
