package sinew.consultation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a class can move and be shown.
 *
 * @param sliders what can be moved; each answer is a place of the slider, and the one that says
 *     nothing is where it stands at first
 * @param lessons the lessons in order
 */
public record Classroom(List<Question> sliders, List<Lesson> lessons) {
  public Classroom {
    sliders = List.copyOf(sliders);
    lessons = List.copyOf(lessons);
  }

  /**
   * Where sliders were moved to.
   *
   * @param places the names of the places with points between them; may be empty
   * @return the places in the order of the sliders
   * @throws IllegalArgumentException if there is no such place
   */
  List<Answer> moved(String places) {
    List<String> wanted = places.isEmpty() ? List.of() : Arrays.asList(places.split("\\.", -1));
    List<Answer> moved = new ArrayList<>();
    for (Question slider : sliders) {
      slider.answers().stream().filter(place -> wanted.contains(place.id())).forEach(moved::add);
    }
    if (moved.size() != wanted.size()) {
      throw new IllegalArgumentException("no slider has the places " + places);
    }
    return moved;
  }

  /**
   * What an arm is to show.
   *
   * @param arm {@code lesson:} and a scenario of a lesson, or another arm
   * @return what the lesson is about; recovery, if it is no lesson
   */
  Lesson.About about(String arm) {
    return lessons.stream()
        .filter(lesson -> arm.startsWith("lesson:" + lesson.id() + "."))
        .findFirst()
        .map(Lesson::about)
        .orElse(Lesson.About.RECOVERY);
  }

  /**
   * A scenario of a lesson.
   *
   * @param name the lesson, a point, and the scenario's number from 0
   * @return the scenario
   * @throws IllegalArgumentException if there is no such scenario
   */
  Answer lessonArm(String name) {
    int point = name.lastIndexOf('.');
    return lessons.stream()
        .filter(lesson -> lesson.id().equals(name.substring(0, Math.max(0, point))))
        .findFirst()
        .map(lesson -> lesson.arms().get(Integer.parseInt(name.substring(point + 1))))
        .orElseThrow(() -> new IllegalArgumentException("no lesson has the scenario " + name));
  }
}
