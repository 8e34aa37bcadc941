package sinew.onepage;

import sinew.consultation.Questionnaire;

/** The page and its questions, made once for all tests. */
final class ShippedPage {
  /**
   * So many sets of parameters make a range, too, and are lived through in an eighth of the time.
   */
  private static final int FEW = 4;

  static final Questionnaire QUESTIONNAIRE = ShippedQuestionnaire.make();
  static final String HTML = SimulatorPage.html(QUESTIONNAIRE);

  private ShippedPage() {}

  /**
   * The page in some words with few sets of parameters, for tests that are not about how wide the
   * range is. Nothing else of it differs.
   */
  static String quick(Questionnaire whole, Bundle words) {
    return SimulatorPage.html(
        new Questionnaire(
            whole.base(),
            whole.questions(),
            whole.whatIfs(),
            whole.members().subList(0, FEW),
            whole.shipped(),
            whole.classroom(),
            whole.wording()),
        words);
  }
}
