package sinew.chart;

import sinew.statistics.WeeklyBands;

/**
 * A measure followed over the weeks.
 *
 * @param key its name in files, for example {@code pain}
 * @param label its name with its unit, for example {@code Pain (0-10)}
 * @param low the least value it can take
 * @param high the greatest value it can take, above {@code low}
 * @param bands how it is spread over the patients in each week; every week has a value
 */
public record Trajectory(String key, String label, double low, double high, WeeklyBands bands) {}
