package sinew.words;

/**
 * How long recovery takes for the best tenth, the typical person or the worst tenth.
 *
 * @param label who, for example {@code Best 10 of 100}
 * @param time how long, for example {@code 9 weeks or less}
 * @param sentence both as a sentence
 */
public record Milestone(String label, String time, String sentence) {}
