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
  private static final String OTHER =
      "This page opens only files that it saved itself. Other scenario files are read by sinew run.";
  private static final String CHANGED =
      "This file is not what the page saves for its answers: it was changed by hand, or saved by"
          + " another version. It is still read by sinew run.";

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
      return new SavedScenario("", OTHER);
    }
    String answers = text.substring(ScenarioText.ANSWERS.length(), end);
    Consultation consultation = Consultation.read(questionnaire, answers);
    String arm = consultation.switched().isEmpty() ? Consultation.BASE : Consultation.WITH;
    return consultation.problems().isEmpty() && consultation.yaml(arm).equals(text)
        ? new SavedScenario(answers, "")
        : new SavedScenario("", CHANGED);
  }
}
