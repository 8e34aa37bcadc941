package sinew.onepage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sinew.consultation.Answer;
import sinew.consultation.Classroom;
import sinew.consultation.Lesson;
import sinew.consultation.Question;

/** Sliders and lessons as a template and a script take them. */
final class ClassroomShown {
  private ClassroomShown() {}

  /**
   * For the template.
   *
   * @param sliders the sliders
   * @return names and values of each
   */
  static List<Object> sliders(List<Question> sliders) {
    List<Object> shown = new ArrayList<>();
    for (Question slider : sliders) {
      Answer first = slider.answers().get(start(slider));
      shown.add(
          Map.of(
              "id", slider.id(),
              "words", slider.words(),
              "most", slider.answers().size() - 1,
              "start", start(slider),
              "label", first.label()));
    }
    return shown;
  }

  /**
   * For the template.
   *
   * @param lessons the lessons
   * @return number, name and title of each
   */
  static List<Object> lessons(List<Lesson> lessons) {
    List<Object> shown = new ArrayList<>();
    for (Lesson lesson : lessons) {
      shown.add(
          Map.of(
              "id", lesson.id(), "title", lesson.title(), "number", lessons.indexOf(lesson) + 1));
    }
    return shown;
  }

  private static int start(Question slider) {
    for (int place = 0; place < slider.answers().size(); place++) {
      if (slider.answers().get(place).lines().isEmpty()) {
        return place;
      }
    }
    throw new IllegalStateException("a slider has no place to start from: " + slider.id());
  }

  /**
   * For the script.
   *
   * @param classroom sliders and lessons
   * @return names and values
   */
  static Map<String, Object> settings(Classroom classroom) {
    Map<String, Object> sliders = new LinkedHashMap<>();
    for (Question slider : classroom.sliders()) {
      sliders.put(
          slider.id(),
          Map.of(
              "start",
              start(slider),
              "places",
              slider.answers().stream().map(ClassroomShown::place).toList()));
    }
    return Map.of(
        "sliders",
        sliders,
        "lessons",
        classroom.lessons().stream().map(ClassroomShown::lesson).toList());
  }

  private static Map<String, String> place(Answer place) {
    return Map.of("id", place.id(), "label", place.label());
  }

  private static Map<String, Object> lesson(Lesson lesson) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", lesson.id());
    told.put("title", lesson.title());
    told.put("goal", lesson.goal());
    told.put("expect", lesson.expect());
    told.put("question", lesson.question());
    told.put("answer", lesson.answer());
    told.put("relapse", lesson.about() == Lesson.About.RELAPSE);
    told.put("week", lesson.week());
    told.put("arms", lesson.arms().stream().map(Answer::label).toList());
    return told;
  }
}
