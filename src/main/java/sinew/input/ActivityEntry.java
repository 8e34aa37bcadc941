package sinew.input;

/**
 * An entry of the catalogue of activities.
 *
 * @param key its name in scenario files
 * @param name what it is called in reports
 * @param mechanism the mechanism it belongs to, for example {@code M54}
 * @param load peak tensile load, as a share of what an uninjured tendon bears, 0 to 2; 0 for
 *     exercises, whose load a plan doses
 * @param minutes the minutes for which load and pressing hold, above 0
 * @param pressingHours hours on a hard seat that press as much, 0 to 24
 * @param source where the numbers come from: a citation, or {@code assumed} and why
 */
public record ActivityEntry(
    String key,
    String name,
    String mechanism,
    double load,
    double minutes,
    double pressingHours,
    String source) {}
