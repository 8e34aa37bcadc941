package sinew.onepage;

import java.util.List;
import java.util.stream.Stream;
import sinew.consultation.JsonText;
import sinew.input.Setting;

/** Every number that is used where nothing is known of the patient, and where it comes from. */
final class SourcedNumbers {
  private static final List<String> NAMES = List.of("sinew", "name", "title", "about");

  private SourcedNumbers() {}

  /** {@return as JSON, a list for each number: its key, value, unit and source} */
  static String json() {
    return JsonText.of(
        Stream.concat(QuestionsFile.baseSettings().stream(), Setting.definitions().stream())
            .filter(setting -> !NAMES.contains(setting.field()))
            .map(
                setting ->
                    List.of(setting.field(), setting.value(), setting.unit(), setting.source()))
            .toList());
  }
}
