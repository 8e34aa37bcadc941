package sinew.browser;

import java.util.List;
import java.util.Map;
import org.teavm.interop.Export;
import sinew.consultation.Consultation;
import sinew.consultation.CountList;
import sinew.consultation.Findings;
import sinew.consultation.JsonText;
import sinew.consultation.Questionnaire;
import sinew.consultation.QuestionnaireReader;
import sinew.consultation.SavedScenario;
import sinew.simulation.Batch;

/**
 * The functions that JavaScript sees. Only numbers cross the border, so that the page needs no code
 * made at run time: a text is handed over character by character, and a list number by number.
 * Every function returns the length of what can be fetched, or -1 if it failed, and then a sentence
 * can.
 */
public final class Engine {
  private static final int FAILED = -1;

  private static StringBuilder given = new StringBuilder();
  private static int[] numbers = {};
  private static String text = "";
  private static Questionnaire questionnaire;
  private static Consultation consultation;
  private static Findings findings;

  private Engine() {}

  /**
   * Nothing; a program has to begin somewhere.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {}

  /**
   * Takes a character of the text that the next function is about.
   *
   * @param character its UTF-16 code
   */
  @Export(name = "give")
  public static void give(int character) {
    given.append((char) character);
  }

  private static String taken() {
    String whole = given.toString();
    given = new StringBuilder();
    return whole;
  }

  /** {@return how many characters the answer has} */
  @Export(name = "length")
  public static int length() {
    return text.length();
  }

  /**
   * A character of the answer.
   *
   * @param index its place
   * @return its UTF-16 code
   */
  @Export(name = "character")
  public static int character(int index) {
    return text.charAt(index);
  }

  /**
   * A number of the answer.
   *
   * @param index its place
   * @return the number
   */
  @Export(name = "number")
  public static int number(int index) {
    return numbers[index];
  }

  /**
   * Makes room for numbers that are to be taken.
   *
   * @param size how many
   */
  @Export(name = "room")
  public static void room(int size) {
    numbers = new int[size];
  }

  /**
   * Takes a number.
   *
   * @param index its place
   * @param number the number
   */
  @Export(name = "put")
  public static void put(int index, int number) {
    numbers[index] = number;
  }

  /** {@return how many numbers there are} */
  @Export(name = "size")
  public static int size() {
    return numbers.length;
  }

  /** {@return 0, once the given questionnaire was read} */
  @Export(name = "open")
  public static int open() {
    return told(
        () -> {
          questionnaire = QuestionnaireReader.read(taken());
          return "";
        });
  }

  /** {@return the length of what is wrong with the given answers, which begin anew} */
  @Export(name = "answer")
  public static int answer() {
    return told(
        () -> {
          consultation = Consultation.read(questionnaire, taken());
          findings = new Findings(consultation);
          return String.join("\n", consultation.problems());
        });
  }

  /**
   * Lives some lives of the given arm.
   *
   * @param first the first patient
   * @param patients how many
   * @return 0, and the numbers tell what came of them
   */
  @Export(name = "live")
  public static int live(int first, int patients) {
    return told(
        () -> {
          numbers = CountList.of(Findings.live(consultation, taken(), new Batch(first, patients)));
          return "";
        });
  }

  /**
   * Takes in what came of lives of the given arm: the numbers.
   *
   * @param first the first patient
   * @param patients how many
   * @return 0
   */
  @Export(name = "take")
  public static int take(int first, int patients) {
    return told(
        () -> {
          findings.add(taken(), first, numbers, patients);
          return "";
        });
  }

  /** {@return the length of all that is known, as JSON} */
  @Export(name = "tell")
  public static int tell() {
    return told(() -> findings.json());
  }

  /** {@return the length of the scenario file of the given arm} */
  @Export(name = "yaml")
  public static int yaml() {
    return told(() -> consultation.yaml(taken()));
  }

  /**
   * {@return the length of the answers in the given file of a saved scenario, or why not, as JSON}
   */
  @Export(name = "opened")
  public static int opened() {
    return told(
        () -> {
          SavedScenario saved = SavedScenario.read(questionnaire, taken());
          return JsonText.of(Map.of("answers", saved.answers(), "problem", saved.problem()));
        });
  }

  /** {@return the length of the digest of the given arm} */
  @Export(name = "digest")
  public static int digest() {
    return told(() -> findings.digest(taken()));
  }

  /** {@return the length of what a class sees of the given arms, one a line, as JSON} */
  @Export(name = "lecture")
  public static int lecture() {
    return told(() -> findings.lecture(List.of(taken().split("\n", -1))));
  }

  /**
   * One person's diary in the given arm.
   *
   * @param patient the patient's index, from 0
   * @return the length of the diary as JSON
   */
  @Export(name = "person")
  public static int person(int patient) {
    return told(() -> findings.person(taken(), patient));
  }

  private static int told(Work work) {
    try {
      text = work.text();
      return text.length();
    } catch (RuntimeException | StackOverflowError e) {
      text = e.getClass().getSimpleName() + ": " + e.getMessage();
      given = new StringBuilder();
      return FAILED;
    }
  }

  /** What is to be done. */
  private interface Work {
    String text();
  }
}
