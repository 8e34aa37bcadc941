package sinew.chart;

import sinew.statistics.WeeklyCounts;

/**
 * How many patients of an arm are of each kind, week by week.
 *
 * @param label what the arm is called
 * @param counts the counts
 */
public record LabelledCounts(String label, WeeklyCounts counts) {}
