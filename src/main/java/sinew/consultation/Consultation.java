package sinew.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sinew.model.Range;
import sinew.model.Trait;
import sinew.scenario.Scenario;

/**
 * The answers about one patient, and what may be done differently. Read from the text that stands
 * in the page's address, such as {@code age=44&sex=female&if=calmer.cushion}.
 */
public final class Consultation {
  /** The answers as they are. */
  public static final String BASE = "base";

  /** With all that was switched on. */
  public static final String WITH = "with";

  private static final int LONGEST = 500;

  private final Questionnaire questionnaire;
  private final Map<String, ScenarioLine> answered = new LinkedHashMap<>();
  private final Map<String, String> understood = new LinkedHashMap<>();
  private final List<Answer> switched = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private Consultation(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /**
   * Reads the answers.
   *
   * @param questionnaire what was asked
   * @param text pairs of question and answer; whatever does not fit is a problem and left out
   * @return the consultation
   */
  public static Consultation read(Questionnaire questionnaire, String text) {
    Consultation consultation = new Consultation(questionnaire);
    if (text.length() > LONGEST) {
      consultation.wrong("tooLong");
      return consultation;
    }
    Map<String, String> given = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        given.put(pair.substring(0, sign), pair.substring(sign + 1));
      } else if (!pair.isEmpty()) {
        consultation.wrong("noAnswer");
      }
    }
    consultation.take(given);
    return consultation;
  }

  /** Takes the answers in the order of the questions, whatever that of the address. */
  private void take(Map<String, String> given) {
    for (Question question : questionnaire.questions()) {
      String answer = given.remove(question.id());
      if (answer != null && question.amount().isPresent()) {
        amount(question, answer);
      } else if (answer != null) {
        chosen(question, answer);
      }
    }
    wantsWhatGoesOn();
    String whatIfs = given.remove("if");
    if (whatIfs != null) {
      for (String id : whatIfs.split("\\.", -1)) {
        whatIf(id).ifPresentOrElse(switched::add, () -> notOffered(said("whatIf")));
      }
    }
    if (!given.isEmpty()) {
      wrong("noQuestion");
    }
  }

  /** Who goes on with a sport wants at least that much. */
  private void wantsWhatGoesOn() {
    String demand = "cohort." + Trait.DEMAND.key();
    double goesOn =
        answered.values().stream()
            .flatMap(line -> line.parts().stream())
            .mapToDouble(part -> part instanceof Part.KeptUp kept ? kept.activity().load() : 0)
            .max()
            .orElse(0);
    ScenarioLine wanted = answered.get(demand);
    if (wanted != null && Double.parseDouble(wanted.value()) < goesOn) {
      answered.put(demand, ScenarioLine.of(Trait.DEMAND, goesOn, Double.toString(goesOn)));
    }
  }

  private void chosen(Question question, String id) {
    question.answers().stream()
        .filter(answer -> answer.id().equals(id))
        .findFirst()
        .ifPresentOrElse(
            answer -> {
              understood.put(question.id(), id);
              add(answered, answer);
            },
            () -> notOffered(question.words()));
  }

  private void notOffered(String question) {
    wrong("notOffered", question);
  }

  private void wrong(String key, Object... values) {
    problems.add(questionnaire.wording().say(key, values));
  }

  private String said(String key) {
    return questionnaire.wording().say(key);
  }

  private void amount(Question question, String given) {
    Range range = question.range();
    boolean whole = given.length() <= 4 && !given.isEmpty() && digits(given);
    int value = whole ? Integer.parseInt(given) : -1;
    if (!whole || !range.contains(value)) {
      wrong("notWhole", question.words(), (int) range.low(), (int) range.high());
      return;
    }
    understood.put(question.id(), Integer.toString(value));
    Trait trait = question.amount().orElseThrow();
    ScenarioLine line = ScenarioLine.of(trait, value, Integer.toString(value));
    answered.put(line.key(), line);
  }

  private static boolean digits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private Optional<Answer> whatIf(String id) {
    return questionnaire.whatIfs().stream().filter(answer -> answer.id().equals(id)).findFirst();
  }

  private static void add(Map<String, ScenarioLine> lines, Answer answer) {
    for (ScenarioLine line : answer.lines()) {
      lines.merge(line.key(), line, ScenarioLine::then);
    }
  }

  /** {@return what did not fit, in sentences} */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** {@return what is done differently, in the order in which it was switched on} */
  public List<Answer> switched() {
    return List.copyOf(switched);
  }

  /**
   * The scenario of an arm.
   *
   * @param arm {@link #BASE}, {@link #WITH}, {@code if:} and one of the what-ifs, {@code member:}
   *     or {@code memberWith:} and the number of a set of parameters, {@code shipped:} and a
   *     scenario, {@code slide:} and places of sliders, or {@code lesson:} and a scenario of a
   *     lesson
   * @return the scenario
   * @throws IllegalArgumentException if there is no such arm
   */
  public Scenario scenario(String arm) {
    int sign = arm.indexOf(':');
    String kind = sign < 0 ? arm : arm.substring(0, sign);
    String which = arm.substring(sign + 1);
    return switch (kind) {
      case BASE -> scenario(answered, said("asAnswered"));
      case WITH -> scenario(withAll(switched), title());
      case "if" -> {
        Answer answer = whatIf(which).orElseThrow(() -> unknown(arm));
        yield scenario(withAll(List.of(answer)), answer.label());
      }
      case "member" -> member(BASE, which);
      case "memberWith" -> member(WITH, which);
      case "shipped" -> shipped(which).orElseThrow(() -> unknown(arm));
      case "slide" -> of(questionnaire.classroom().moved(which));
      case "lesson" -> of(List.of(questionnaire.classroom().lessonArm(which)));
      default -> throw unknown(arm);
    };
  }

  private Scenario member(String arm, String number) {
    return scenario(arm).withDefaults(questionnaire.members().get(Integer.parseInt(number)));
  }

  private static IllegalArgumentException unknown(String arm) {
    return new IllegalArgumentException("no arm is called " + arm);
  }

  private Optional<Scenario> shipped(String id) {
    return questionnaire.shipped().stream()
        .map(Questionnaire.Shipped::scenario)
        .filter(scenario -> scenario.id().equals(id))
        .findFirst()
        .map(scenario -> of(List.of(scenario)));
  }

  /** Without what was answered. */
  private Scenario of(List<Answer> says) {
    Map<String, ScenarioLine> lines = new LinkedHashMap<>();
    says.forEach(answer -> add(lines, answer));
    return scenario(lines, says.isEmpty() ? said("asPlanned") : title(says));
  }

  private Map<String, ScenarioLine> withAll(List<Answer> whatIfs) {
    Map<String, ScenarioLine> all = new LinkedHashMap<>(answered);
    whatIfs.forEach(answer -> add(all, answer));
    return all;
  }

  private String title() {
    return switched.isEmpty() ? said("asAnswered") : title(switched);
  }

  private static String title(List<Answer> says) {
    return String.join(", ", says.stream().map(Answer::label).toList());
  }

  private Scenario scenario(Map<String, ScenarioLine> lines, String title) {
    Draft draft = new Draft();
    questionnaire.base().forEach(part -> part.onto(draft));
    lines.values().forEach(line -> line.parts().forEach(part -> part.onto(draft)));
    return draft.scenario("my-patient", title);
  }

  /**
   * A scenario file that says the same.
   *
   * @param arm {@link #BASE} or {@link #WITH}
   * @return YAML, as {@code sinew run} reads it
   */
  public String yaml(String arm) {
    boolean with = arm.equals(WITH);
    return ScenarioText.of(
        with ? "my-patient-if" : "my-patient",
        with ? title() : said("asAnswered"),
        (with ? withAll(switched) : answered).values(),
        answers(with));
  }

  /** The answers that were understood, as they stand in an address. */
  private String answers(boolean with) {
    List<String> pairs = new ArrayList<>();
    understood.forEach((question, answer) -> pairs.add(question + "=" + answer));
    if (with && !switched.isEmpty()) {
      pairs.add("if=" + String.join(".", switched.stream().map(Answer::id).toList()));
    }
    return String.join("&", pairs);
  }

  /** {@return the questionnaire} */
  public Questionnaire questionnaire() {
    return questionnaire;
  }
}
