package sinew.onepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sinew.consultation.Answer;
import sinew.consultation.Classroom;
import sinew.consultation.Lesson;
import sinew.consultation.Question;
import tools.jackson.databind.JsonNode;

/** The lessons of the shipped scenarios, and the sliders. */
final class ClassroomFile {
  private static final int HALF_A_YEAR = 26;

  private final QuestionsFile file;
  private final Bundle words;

  /**
   * What a class can move and be shown.
   *
   * @param file where it is listed
   * @param words the words of lessons
   */
  ClassroomFile(QuestionsFile file, Bundle words) {
    this.words = words;
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

  private Lesson lesson(String folder, JsonNode lesson) {
    String place = "lessons." + folder;
    List<Answer> answers = new ArrayList<>();
    for (JsonNode arm : lesson.get("arms")) {
      String name = arm.stringValue();
      String title = words.text(place + ".arms." + name);
      answers.add(QuestionsFile.scenario("lessons/" + folder + "/" + name, title));
    }
    return new Lesson(
        folder,
        words.text(place + ".title"),
        words.text(place + ".goal"),
        words.text(place + ".expect"),
        words.text(place + ".question"),
        words.text(place + ".answer"),
        Lesson.About.valueOf(lesson.path("about").asString("recovery").toUpperCase(Locale.ROOT)),
        lesson.path("week").asInt(HALF_A_YEAR),
        answers);
  }
}
