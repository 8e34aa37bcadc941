package sinew.model;

import java.util.List;

/** The parts of the declaration of a {@link Trait} or a {@link PlanRule}. */
public final class Declaration {
  private Declaration() {}

  /**
   * How a trait is called.
   *
   * @param description a sentence for the schema of scenario files
   * @param label the label in tables
   * @param brief the label in the trace of one patient
   * @param synonyms other names that users try, for suggestions
   */
  public record Naming(String description, String label, String brief, List<String> synonyms) {

    public Naming {
      synonyms = List.copyOf(synonyms);
    }

    static Naming of(String description, String label, String brief, String synonyms) {
      return new Naming(description, label, brief, List.of(synonyms.split(", ", -1)));
    }
  }

  /**
   * What a quantity is measured on.
   *
   * @param unit the unit
   * @param range the values that the equations take
   * @param inFiles the values that a scenario's cohort may give, part of {@code range}; tails of
   *     distributions are cut off at its ends
   * @param words the words for the values 0, 1 and so on; empty if the trait is a number
   */
  public record Scale(Unit unit, Range range, Range inFiles, List<String> words) {

    public Scale {
      words = List.copyOf(words);
    }

    static Scale of(Unit unit, double low, double high) {
      return new Scale(unit, Range.of(low, high), Range.of(low, high), List.of());
    }

    static Scale words(String... words) {
      Range range = Range.of(0, words.length - 1);
      return new Scale(Unit.NONE, range, range, List.of(words));
    }

    /**
     * The word that a number stands for.
     *
     * @param value a place in {@link #words}
     * @return the word
     */
    public String word(double value) {
      return words.get((int) value);
    }

    /** The equations take more than a cohort may give. */
    Scale upTo(double most) {
      return new Scale(unit, Range.of(range.low(), most), inFiles, words);
    }
  }

  /**
   * What people are like where a scenario does not say.
   *
   * @param text the default as in a scenario file
   * @param example one value as in a scenario file; may be empty
   * @param provenance where the default comes from
   */
  public record Usual(String text, String example, Provenance provenance) {}

  /**
   * The usual values of a quantity in a sweep.
   *
   * @param label the label of the axis, with the unit; empty if no usual values are declared
   * @param range the values
   * @param changeable the part of them between which people can change (assumed); the same as
   *     {@code range} unless a narrower one is declared
   * @param logarithmic whether steps multiply rather than add
   * @param percent whether values are shares of something, told as percent; a scale from 0 to 1,
   *     such as stress, is not
   * @param ends what the two ends are like
   */
  public record Span(
      String label,
      Range range,
      Range changeable,
      boolean logarithmic,
      boolean percent,
      Ends ends) {
    /** No usual values are declared. */
    public static final Span NONE = of("", 0, 0, Ends.NONE);

    /**
     * The usual values of a quantity, in even steps.
     *
     * @param label the label of the axis, with the unit
     * @param from the lowest value
     * @param to the highest value
     * @param ends what the two ends are like
     * @return the span
     */
    public static Span of(String label, double from, double to, Ends ends) {
      return new Span(label, Range.of(from, to), Range.of(from, to), false, false, ends);
    }

    static Span of(String label, double from, double to, String low, String high) {
      return of(label, from, to, new Ends(low, high));
    }

    static Span multiplying(String label, double from, double to, String low, String high) {
      return new Span(
          label, Range.of(from, to), Range.of(from, to), true, false, new Ends(low, high));
    }

    /** The same span, of which people can change less than all. */
    Span changeable(double from, double to) {
      return new Span(label, range, Range.of(from, to), logarithmic, percent, ends);
    }

    /** The same span of shares that are told as percent. */
    Span inPercent() {
      return new Span(label, range, changeable, logarithmic, true, ends);
    }

    /**
     * The same label and steps over other values.
     *
     * @param from the lowest value
     * @param to the highest value
     * @return the changed copy; its steps are even if the values start at 0
     */
    public Span over(double from, double to) {
      Range other = Range.of(from, to);
      return new Span(
          label,
          other,
          other,
          logarithmic && from > 0,
          percent,
          range.equals(other) ? ends : Ends.NONE);
    }

    /** {@return whether usual values are declared} */
    public boolean declared() {
      return !label.isEmpty();
    }
  }

  /**
   * What the ends of a span are like.
   *
   * @param low what the low end is like; may be empty
   * @param high what the high end is like; may be empty
   */
  public record Ends(String low, String high) {
    /** Nothing is said of the ends. */
    public static final Ends NONE = new Ends("", "");
  }
}
