package sinew.chart;

import sinew.statistics.PairedDifference;

/**
 * An arm compared with the first, on the same patients.
 *
 * @param label the arm's name in files
 * @param title the arm's title
 * @param difference how it differs from the first arm; sooner means sooner in this arm
 * @param middle the middle difference in a few words, for example {@code 3 weeks sooner}
 */
public record LabelledDifference(
    String label, String title, PairedDifference difference, String middle) {}
