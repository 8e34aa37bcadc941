package sinew.onepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sinew.consultation.Answer;
import sinew.consultation.Classroom;
import sinew.consultation.Lesson;
import sinew.consultation.Question;
import sinew.text.Sentence;
import tools.jackson.databind.JsonNode;

/** The lessons of the shipped scenarios, and the sliders. */
final class ClassroomFile {
  private final QuestionsFile file;

  /**
   * What a class can move and be shown.
   *
   * @param file where it is listed
   */
  ClassroomFile(QuestionsFile file) {
    this.file = file;
  }

  /** {@return sliders and lessons} */
  Classroom classroom() {
    List<Question> sliders = file.sliders();
    List<Lesson> lessons = new ArrayList<>();
    for (Map.Entry<String, JsonNode> lesson : file.lessons()) {
      lessons.add(lesson(lesson.getKey(), lesson.getValue()));
    }
    return new Classroom(sliders, lessons);
  }

  private static Lesson lesson(String folder, JsonNode arms) {
    List<Answer> answers = new ArrayList<>();
    arms.forEach(
        arm -> answers.add(QuestionsFile.scenario("lessons/" + folder + "/" + arm.stringValue())));
    String first = QuestionsFile.text("lessons/" + folder + "/" + arms.get(0).stringValue());
    Map<String, String> parts = LessonText.parts(first);
    return new Lesson(
        folder,
        Sentence.capital(folder.substring(folder.indexOf('-') + 1).replace('-', ' ')),
        parts.get("Goal"),
        parts.get("Expect"),
        parts.get("Question"),
        parts.get("Answer"),
        answers);
  }
}
