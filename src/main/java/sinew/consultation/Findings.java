package sinew.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.model.Trait;
import sinew.simulation.Batch;
import sinew.simulation.Outcomes;
import sinew.simulation.PatientRecord;
import sinew.simulation.Simulation;
import sinew.study.ArmResult;
import sinew.study.Digest;
import sinew.study.Laboratory;
import sinew.study.ParameterUncertainty;
import sinew.text.OutOfHundred;

/** What came of the arms of a consultation so far. Not thread-safe. */
public final class Findings {
  /** What all randomness starts from, as in the command line's default. */
  public static final long SEED = 1;

  /** Patients of each set of parameters, as the command line's range has. */
  public static final int MEMBER_PATIENTS = ParameterUncertainty.PATIENTS;

  /** Of so many patients it is told at which stage they are: as many as a report's table has. */
  public static final int STAGE_PATIENTS = 1_000;

  /** Of the arms with a range: those of them that have one of the sets of parameters. */
  private static final Map<String, String> MEMBERS =
      Map.of(Consultation.BASE, "member:", Consultation.WITH, "memberWith:");

  private final Consultation consultation;
  private final Map<String, ArmLives> arms = new HashMap<>();
  private final Map<String, ArmResult> unsure = new HashMap<>();

  /**
   * Nothing is known yet.
   *
   * @param consultation whose arms are simulated
   */
  public Findings(Consultation consultation) {
    this.consultation = consultation;
  }

  /**
   * Lives some lives of an arm.
   *
   * @param consultation whose arm it is
   * @param arm the arm
   * @param batch which of its patients
   * @return what came of them, with the times of each
   */
  public static Lived live(Consultation consultation, String arm, Batch batch) {
    long first = batch.first() + firstOf(arm);
    int rows = Math.toIntExact(first + batch.size());
    Simulation simulation = new Simulation(consultation.scenario(arm), SEED, rows);
    Optional<PersonWeeks> weeks = seen(arm) ? Optional.of(new PersonWeeks()) : Optional.empty();
    Optional<Consumer<PatientRecord>> records = weeks.map(all -> all::add);
    return new Lived(simulation.run(new Batch(first, batch.size()), records), weeks);
  }

  /** Whether a class sees how each person is week by week. */
  private static boolean seen(String arm) {
    return arm.startsWith("slide:") || arm.startsWith("lesson:");
  }

  /** The first patient of an arm: a set of parameters has people of its own. */
  private static long firstOf(String arm) {
    return arm.startsWith("member")
        ? ParameterUncertainty.people(Integer.parseInt(arm.substring(arm.indexOf(':') + 1))).first()
        : 0;
  }

  /**
   * Takes in some lives of an arm.
   *
   * @param arm the arm
   * @param first the first of the patients
   * @param numbers what came of them, as {@link CountList} tells it
   * @param patients how many they are
   */
  public void add(String arm, long first, int[] numbers, int patients) {
    arms.computeIfAbsent(
            arm, key -> new ArmLives(consultation.scenario(arm).horizonDays(), seen(arm)))
        .add(first, numbers, patients);
  }

  /**
   * How many patients of an arm are taken in.
   *
   * @param arm the arm
   * @return the number, 0 if it was not begun
   */
  public int patients(String arm) {
    return arms.containsKey(arm) ? arms.get(arm).patients() : 0;
  }

  /**
   * The fingerprint of an arm.
   *
   * @param arm an arm that was begun
   * @return equal for equal counts, here and on the command line
   */
  public String digest(String arm) {
    return Digest.of(arms.get(arm).outcomes());
  }

  /**
   * The result of an arm.
   *
   * @param arm an arm that was begun
   * @return its result so far, with the model's range if that is known
   */
  ArmResult result(String arm) {
    ArmResult plain = ArmResult.of(consultation.scenario(arm), SEED, arms.get(arm).outcomes());
    // The patients of a member come as one batch.
    if (!MEMBERS.containsKey(arm) || members(arm).anyMatch(member -> patients(member) == 0)) {
      return plain;
    }
    ArmResult known = unsure.get(arm);
    if (known == null || known.outcomes().patients() != patients(arm)) {
      unsure.put(arm, withMembers(plain, members(arm).map(arms::get)));
    }
    return unsure.get(arm);
  }

  private Stream<String> members(String arm) {
    return IntStream.range(0, consultation.questionnaire().members().size())
        .mapToObj(member -> MEMBERS.get(arm) + member);
  }

  /** The range of the command line, in a laboratory where all lives were lived before. */
  private ArmResult withMembers(ArmResult plain, Stream<ArmLives> members) {
    Iterator<Outcomes> lived = members.map(ArmLives::outcomes).toList().iterator();
    Laboratory laboratory =
        Laboratory.of(SEED, Math.toIntExact(plain.outcomes().patients()), new Remembered(lived));
    ParameterUncertainty range =
        ParameterUncertainty.of(
            plain.scenario(), consultation.questionnaire().members(), laboratory);
    return new ArmResult(
        plain.scenario(), SEED, plain.outcomes(), Optional.of(range), Optional.empty());
  }

  private DifferenceTold difference(String arm) {
    return new DifferenceTold(result(Consultation.BASE), result(arm));
  }

  /**
   * All that a page shows.
   *
   * @return JSON
   */
  public String json() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("base", ArmTold.of(result(Consultation.BASE)));
    told.put("stages", stages());
    SheetTold sheet = new SheetTold(result(Consultation.BASE));
    boolean chosen = patients(Consultation.WITH) == patients(Consultation.BASE);
    if (chosen) {
      told.put("with", ArmTold.of(result(Consultation.WITH)));
      told.put("difference", difference(Consultation.WITH).whole());
      told.put("together", difference(Consultation.WITH).states());
      sheet.chosen(doing(), result(Consultation.WITH));
    }
    List<Object> whatIfs = new ArrayList<>();
    for (Answer answer : consultation.questionnaire().whatIfs()) {
      String arm = "if:" + answer.id();
      if (patients(arm) > 0 && patients(arm) <= patients(Consultation.BASE)) {
        boolean alone = doing().equals(answer.doing());
        // The one thing that is switched on has the numbers of more people, as its sentences have.
        String shown = alone && chosen ? Consultation.WITH : arm;
        Map<String, Object> brief = difference(shown).brief(answer);
        brief.put("more", sheet.more(result(shown)));
        whatIfs.add(brief);
        if (!alone) {
          sheet.with(answer.doing(), result(arm));
        }
      }
    }
    told.put("whatIfs", whatIfs);
    told.put("sheet", sheet.told());
    return JsonText.of(told);
  }

  /** What people do with all that is switched on, after "if they". */
  private String doing() {
    return String.join(", and ", consultation.switched().stream().map(Answer::doing).toList());
  }

  /** How many of a hundred are at each stage, by its word. */
  private Map<String, Object> stages() {
    List<String> words = Trait.STAGE.scale().words();
    long[] people = new long[words.size()];
    Simulation.people(
            consultation.scenario(Consultation.BASE),
            SEED,
            Math.min(STAGE_PATIENTS, patients(Consultation.BASE)))
        .forEach(traits -> people[(int) traits.of(Trait.STAGE)]++);
    int[] ofHundred = OutOfHundred.of(people);
    Map<String, Object> told = new LinkedHashMap<>();
    IntStream.range(0, people.length)
        .filter(stage -> people[stage] > 0)
        .forEach(stage -> told.put(words.get(stage), ofHundred[stage]));
    return told;
  }

  /**
   * What a class sees of some arms.
   *
   * @param names the arms, all of them begun; the first is the measure
   * @return JSON
   */
  public String lecture(List<String> names) {
    Questionnaire questionnaire = consultation.questionnaire();
    return JsonText.of(
        new ClassTold(
                names.stream().map(this::result).toList(),
                names.stream()
                    .map(arms::get)
                    .map(ArmLives::weeks)
                    .map(Optional::orElseThrow)
                    .toList(),
                questionnaire.classroom().about(names.get(0)))
            .told(questionnaire.wording()));
  }

  /**
   * One person's diary.
   *
   * @param arm the arm
   * @param patient the patient's index, from 0
   * @return JSON
   */
  public String person(String arm, int patient) {
    return JsonText.of(PersonTold.of(consultation.scenario(arm), patient));
  }
}
