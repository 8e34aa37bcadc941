package sinew.onepage;

import sinew.calibration.Ensemble;
import sinew.consultation.Answer;
import sinew.consultation.Consultation;
import sinew.consultation.Findings;
import sinew.consultation.Questionnaire;
import sinew.simulation.Batch;
import sinew.study.Digest;

/**
 * The questionnaire as it is shipped, with what this Java says of the scenarios of the self-test.
 */
public final class ShippedQuestionnaire {
  /** Enough for a digest that no mistake passes, and soon done. */
  private static final int PATIENTS = 200;

  private ShippedQuestionnaire() {}

  /**
   * The questionnaire in English.
   *
   * @return questions, what-ifs, and the digests of the self-test, made anew
   */
  public static Questionnaire make() {
    return make(Bundle.english());
  }

  /**
   * The questionnaire.
   *
   * @param words the words of a language
   * @return questions, what-ifs, and the digests of the self-test, made anew
   */
  static Questionnaire make(Bundle words) {
    QuestionsFile file = new QuestionsFile(words);
    Questionnaire questions =
        new Questionnaire(
            ScenarioParts.of(QuestionsFile.base()),
            file.questions(),
            file.whatIfs(),
            Ensemble.shipped().some(Ensemble.USUAL),
            file.selfTest().stream().map(one -> shipped(one, "")).toList(),
            new ClassroomFile(file, words).classroom(),
            words.engine());
    Consultation nobody = Consultation.read(questions, "");
    return new Questionnaire(
        questions.base(),
        questions.questions(),
        questions.whatIfs(),
        questions.members(),
        file.selfTest().stream().map(one -> shipped(one, digest(nobody, one))).toList(),
        questions.classroom(),
        questions.wording());
  }

  private static Questionnaire.Shipped shipped(Answer scenario, String digest) {
    return new Questionnaire.Shipped(scenario, PATIENTS, digest);
  }

  private static String digest(Consultation consultation, Answer scenario) {
    return Digest.of(
        Findings.live(consultation, "shipped:" + scenario.id(), new Batch(0, PATIENTS)).outcomes());
  }
}
