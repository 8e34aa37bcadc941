package sinew.onepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sinew.consultation.Answer;
import sinew.consultation.Consultation;
import sinew.consultation.CountList;
import sinew.consultation.Findings;
import sinew.consultation.Lesson;
import sinew.consultation.Lived;
import sinew.consultation.Question;
import sinew.consultation.Questionnaire;
import sinew.consultation.QuestionnaireReader;
import sinew.consultation.SavedScenario;
import sinew.input.ScenarioReader;
import sinew.model.Trait;
import sinew.scenario.Admission;
import sinew.scenario.Scenario;
import sinew.simulation.Batch;
import sinew.simulation.Outcomes;
import sinew.simulation.Simulation;
import sinew.study.Digest;
import sinew.text.OutOfHundred;

/** What is asked makes the scenarios that the command line reads, to the last bit. */
@Tag("simulates")
class QuestionnaireTest {
  private static final Questionnaire QUESTIONNAIRE = ShippedPage.QUESTIONNAIRE;
  private static final int PATIENTS = 40;
  private static final Path LESSONS = Path.of("scenarios", "lessons");

  private static Consultation consultation(String address) {
    return Consultation.read(QUESTIONNAIRE, address);
  }

  private static String digest(Scenario scenario) {
    return Digest.of(new Simulation(scenario, Findings.SEED, 0).run(new Batch(0, PATIENTS)));
  }

  /** Each answer and each what-if once, and then all together as chance throws them. */
  static Stream<String> addresses() {
    Stream<String> single =
        Stream.concat(
            QUESTIONNAIRE.questions().stream()
                .flatMap(asked -> answers(asked).map(id -> asked.id() + "=" + id)),
            QUESTIONNAIRE.whatIfs().stream().map(answer -> "if=" + answer.id()));
    SplittableRandom dice = new SplittableRandom(1);
    return Stream.concat(single, IntStream.range(0, 12).mapToObj(i -> thrown(dice)));
  }

  private static Stream<String> answers(Question question) {
    return question.amount().isPresent()
        ? Stream.of(question.id().equals("sitting") ? "9" : "44")
        : question.answers().stream().map(Answer::id);
  }

  private static String thrown(SplittableRandom dice) {
    Stream<String> answers =
        QUESTIONNAIRE.questions().stream()
            .filter(question -> dice.nextBoolean())
            .map(question -> question.id() + "=" + one(answers(question).toList(), dice));
    String whatIfs =
        QUESTIONNAIRE.whatIfs().stream()
            .map(Answer::id)
            .filter(id -> dice.nextInt(3) == 0)
            .collect(Collectors.joining("."));
    return Stream.concat(answers, whatIfs.isEmpty() ? Stream.of() : Stream.of("if=" + whatIfs))
        .collect(Collectors.joining("&"));
  }

  private static String one(List<String> list, SplittableRandom dice) {
    return list.get(dice.nextInt(list.size()));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void theFileThatIsSavedHasTheDigestOfTheAnswers(String address) {
    Consultation consultation = consultation(address);
    assertThat(consultation.problems()).isEmpty();
    for (String arm : List.of(Consultation.BASE, Consultation.WITH)) {
      Scenario saved =
          ScenarioReader.read(Path.of("saved.yaml"), consultation.yaml(arm)).scenario();
      assertThat(digest(consultation.scenario(arm))).as(arm).isEqualTo(digest(saved));
    }
  }

  @Test
  void aShippedScenarioIsThatOfItsFile() {
    Consultation nobody = consultation("");
    for (Questionnaire.Shipped shipped : QUESTIONNAIRE.shipped()) {
      String id = shipped.scenario().id();
      Scenario file = ScenarioReader.read(Path.of("scenarios", id + ".yaml")).scenario();
      assertThat(digest(nobody.scenario("shipped:" + id))).as(id).isEqualTo(digest(file));
    }
  }

  @Test
  void aSavedFileIsOpenedAgain() {
    for (String address : addresses().toList()) {
      String arm = address.contains("if=") ? Consultation.WITH : Consultation.BASE;
      String file = consultation(address).yaml(arm);
      assertThat(SavedScenario.read(QUESTIONNAIRE, file.replace("\n", "\r\n")))
          .isEqualTo(new SavedScenario(address, ""));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sinew: 1\nname: other\n",
        "# Answers: age=44",
        "# Answers: age=44\nsinew: 1\nname: my-patient\n",
        "# Answers: age=<img src=x>\n",
        "# Answers: rubbish\n\u0000",
      })
  void anotherFileIsRefusedWithASentence(String file) {
    SavedScenario saved = SavedScenario.read(QUESTIONNAIRE, file);
    assertThat(saved.answers()).isEmpty();
    assertThat(saved.problem()).contains("sinew run").doesNotContain("<");
  }

  @Test
  void aSavedFileThatWasChangedIsRefused() {
    String file = consultation("age=44").yaml(Consultation.BASE);
    assertThat(SavedScenario.read(QUESTIONNAIRE, file.replace("ageYears: 44", "ageYears: 54")))
        .extracting(SavedScenario::problem)
        .asString()
        .startsWith("This file is not what the page saves for its answers");
  }

  @Test
  void aLessonIsThatOfItsFolder() throws IOException {
    Consultation nobody = consultation("");
    List<Lesson> lessons = QUESTIONNAIRE.classroom().lessons();
    try (Stream<Path> folders = Files.list(LESSONS)) {
      assertThat(lessons)
          .extracting(Lesson::id)
          .containsExactlyElementsOf(
              folders.map(folder -> folder.getFileName().toString()).sorted().toList());
    }
    for (Lesson lesson : lessons) {
      try (Stream<Path> files = Files.list(LESSONS.resolve(lesson.id()))) {
        List<Path> arms = files.sorted().toList();
        assertThat(lesson.arms()).hasSameSizeAs(arms);
        for (int arm = 0; arm < arms.size(); arm++) {
          assertThat(digest(nobody.scenario("lesson:" + lesson.id() + "." + arm)))
              .as(arms.get(arm).toString())
              .isEqualTo(digest(ScenarioReader.read(arms.get(arm)).scenario()));
        }
      }
    }
  }

  /** Otherwise the curves of a class would differ because the people do. */
  @Test
  void everySliderMovesTheSamePeople() {
    Consultation nobody = consultation("");
    Scenario plan = nobody.scenario("slide:");
    for (Question slider : QUESTIONNAIRE.classroom().sliders()) {
      for (Answer place : slider.answers()) {
        Scenario moved = nobody.scenario("slide:" + place.id());
        assertThat(Simulation.admitsTheSame(plan, moved, Findings.SEED, PATIENTS)).isTrue();
        assertThat(digest(moved).equals(digest(plan)))
            .as(place.id())
            .isEqualTo(place.lines().isEmpty());
      }
    }
  }

  @Test
  void aSliderOrLessonThatIsNotThereIsRefused() {
    Consultation nobody = consultation("");
    for (String arm : List.of("slide:loadNone", "slide:.", "lesson:8-none.0", "lesson:x")) {
      assertThatThrownBy(() -> nobody.scenario(arm)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatABrowserReadsIsWhatWasWritten() {
    String text = RecordText.of(QUESTIONNAIRE);
    assertThat(RecordText.of(QuestionnaireReader.read(text))).isEqualTo(text);
  }

  /** Who is asked for by a number has about this number. */
  @Test
  void painIsThatOfTheAnswer() {
    for (String pain : List.of("2", "5", "9")) {
      Scenario scenario = consultation("pain=" + pain).scenario(Consultation.BASE);
      Admission rule = scenario.cohort().admission();
      assertThat(rule.leastPain()).isEqualTo(Integer.parseInt(pain) - 0.5);
      assertThat(rule.mostPain()).isEqualTo(pain.equals("9") ? 10 : Integer.parseInt(pain) + 0.5);
    }
    assertThat(consultation("pain=5").yaml(Consultation.BASE))
        .contains("\nadmission: {leastPain: 4.5, mostPain: 5.5}\n");
  }

  /** The page says at which stage the people are, where the answer leaves it open. */
  @Test
  void theStagesThatArePutOutAreThoseOfThePeople() {
    Consultation consultation = consultation("weeks=9&pain=5");
    Findings findings = new Findings(consultation);
    Lived some = Findings.live(consultation, Consultation.BASE, new Batch(0, PATIENTS));
    findings.add(Consultation.BASE, 0, CountList.of(some), PATIENTS);
    long[] people = new long[4];
    Scenario scenario = consultation.scenario(Consultation.BASE);
    Simulation.people(scenario, Findings.SEED, PATIENTS)
        .forEach(traits -> people[(int) traits.of(Trait.STAGE)]++);
    int[] ofHundred = OutOfHundred.of(people);
    assertThat(people[0]).isZero();
    assertThat(findings.json())
        .contains(
            "\"stages\":{\"degenerative\":"
                + ofHundred[3]
                + ",\"dysrepair\":"
                + ofHundred[2]
                + ",\"reactive\":"
                + ofHundred[1]
                + "}");
  }

  @Test
  void outcomesSurviveTheJourneyBetweenEngines() {
    Consultation consultation = consultation("weeks=39");
    Lived some = Findings.live(consultation, Consultation.BASE, new Batch(0, PATIENTS));
    Outcomes lived = some.outcomes();
    Outcomes told = CountList.read(CountList.of(some), 7 * 156, PATIENTS, false).outcomes();
    assertThat(Digest.of(told)).isEqualTo(Digest.of(lived));
    assertThat(Digest.ofTimes(told)).isEqualTo(Digest.ofTimes(lived));
  }

  @Test
  void batchesInAnyOrderGiveTheDigestOfOne() {
    Consultation consultation = consultation("stress=most");
    Findings findings = new Findings(consultation);
    for (int first : new int[] {20, 0, 30, 10}) {
      Lived some = Findings.live(consultation, Consultation.BASE, new Batch(first, 10));
      findings.add(Consultation.BASE, first, CountList.of(some), 10);
    }
    assertThat(findings.patients(Consultation.BASE)).isEqualTo(PATIENTS);
    assertThat(findings.digest(Consultation.BASE))
        .isEqualTo(digest(consultation.scenario(Consultation.BASE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "age=4",
        "age=1e2",
        "age=-44",
        "age=999999999999",
        "weeks=",
        "sex=<img src=x>",
        "sport=../../etc",
        "pain=middle",
        "pain=1",
        "pain=10",
        "pain=5.5",
        "if=calmer.nothing",
        "nobody=asked",
        "rubbish",
        "age=44&&&=&",
      })
  void anAddressThatDoesNotFitIsToldInASentence(String address) {
    Consultation consultation = consultation(address);
    assertThat(String.join(" ", consultation.problems()))
        .matches(address.equals("age=44&&&=&") ? ".*no answer\\..*" : ".*[a-z0-9]\\.")
        .doesNotContain("<img", "etc");
  }

  @Test
  void anAddressThatIsTooLongIsRefusedWhole() {
    Consultation consultation = consultation("age=44&" + "x".repeat(600));
    assertThat(consultation.problems()).hasSize(1);
    assertThat(consultation.yaml(Consultation.BASE)).doesNotContain("44");
  }
}
