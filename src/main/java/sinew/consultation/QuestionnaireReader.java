package sinew.consultation;

import sinew.text.Wording;

/** Reads a questionnaire that was written for a browser. */
public final class QuestionnaireReader {
  private final TokenReader tokens;
  private final PartReader parts;

  private QuestionnaireReader(String text) {
    tokens = new TokenReader(text);
    parts = new PartReader(tokens);
  }

  /**
   * The questionnaire of a text.
   *
   * @param text values, one a line, in the order of the records' components
   * @return the questionnaire
   */
  public static Questionnaire read(String text) {
    QuestionnaireReader reader = new QuestionnaireReader(text);
    TokenReader tokens = reader.tokens;
    return new Questionnaire(
        tokens.list(reader.parts::part),
        tokens.list(reader::question),
        tokens.list(reader::answer),
        tokens.list(reader.parts::parameters),
        tokens.list(reader::shipped),
        new Classroom(tokens.list(reader::question), tokens.list(reader::lesson)),
        new Wording(tokens.list(reader::entry)));
  }

  private Wording.Entry entry() {
    return new Wording.Entry(tokens.text(), tokens.text());
  }

  private Question question() {
    return new Question(
        tokens.text(),
        tokens.text(),
        tokens.text(),
        tokens.text(),
        tokens.optional(parts::trait),
        tokens.list(this::answer));
  }

  private Answer answer() {
    return new Answer(
        tokens.text(), tokens.text(), tokens.text(), tokens.text(), tokens.list(this::line));
  }

  private ScenarioLine line() {
    return new ScenarioLine(tokens.text(), tokens.text(), tokens.list(parts::part));
  }

  private Lesson lesson() {
    return new Lesson(
        tokens.text(),
        tokens.text(),
        tokens.text(),
        tokens.text(),
        tokens.text(),
        tokens.text(),
        tokens.constant(Lesson.About.class),
        tokens.whole(),
        tokens.list(this::answer));
  }

  private Questionnaire.Shipped shipped() {
    return new Questionnaire.Shipped(answer(), tokens.whole(), tokens.text());
  }
}
