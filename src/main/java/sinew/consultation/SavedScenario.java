package sinew.consultation;

/**
 * A scenario file that the page saved, read back into the answers that it was made from. What else
 * is in it is not believed: the answers must give the same file again, to the letter.
 *
 * @param answers the answers as they stand in an address; empty if the file cannot be opened
 * @param problem why it cannot be opened, in a sentence; empty if it can
 */
public record SavedScenario(String answers, String problem) {
  private static final int LONGEST = 100_000;

  /**
   * Opens a file.
   *
   * @param questionnaire what the page asks
   * @param file the text of the file
   * @return its answers, or why there are none
   */
  public static SavedScenario read(Questionnaire questionnaire, String file) {
    String text = file.replace("\r\n", "\n");
    int end = text.indexOf('\n');
    if (text.length() > LONGEST || end < 0 || !text.startsWith(ScenarioText.ANSWERS)) {
      return new SavedScenario("", questionnaire.wording().say("otherFile"));
    }
    String answers = text.substring(ScenarioText.ANSWERS.length(), end);
    Consultation consultation = Consultation.read(questionnaire, answers);
    String arm = consultation.switched().isEmpty() ? Consultation.BASE : Consultation.WITH;
    return consultation.problems().isEmpty() && consultation.yaml(arm).equals(text)
        ? new SavedScenario(answers, "")
        : new SavedScenario("", questionnaire.wording().say("changedFile"));
  }
}
