package sinew.input;

/**
 * One value that a scenario has, whether written or by default.
 *
 * @param field the path of keys, for example {@code cohort.stress}
 * @param value the value, written as in a scenario file on one line
 * @param unit the unit; empty if it has none
 * @param given whether the file gives it; otherwise it is the default
 * @param source where the value comes from: for a default its citation or {@code assumed} and why,
 *     for a given value the comment on its line; may be empty
 */
public record Setting(String field, String value, String unit, boolean given, String source) {}
