package sinew.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import sinew.model.Definition;
import sinew.model.Trait;
import sinew.model.Traits;
import sinew.scenario.Admission;
import sinew.scenario.Scenario;

/**
 * Who becomes a patient: for each place people are drawn and live through the run-in until one is
 * ill enough, and not more ill than is asked for.
 */
final class Patients {
  private static final double PATIENT_STRENGTH = Definition.PATIENT_STRENGTH.value();

  private final Scenario scenario;
  private final Address address;
  private final Candidate[] admitted;

  private Patients(Scenario scenario, Address address) {
    this.scenario = scenario;
    this.address = address;
    admitted = new Candidate[address.size()];
  }

  /**
   * A person who was looked at.
   *
   * @param traits who it is
   * @param looked how many people were looked at for the place, this one included
   * @param pain pain of the last week of the run-in
   * @param score the score at its end
   * @param illEnough whether the person meets the rule of admission, before anything is changed
   */
  record Candidate(Traits traits, int looked, double pain, double score, boolean illEnough) {}

  /** A block of patients, at the end of the run-in, and how they were admitted. */
  record Admitted(Lives lives, List<Candidate> as) {}

  /**
   * Admits patients.
   *
   * @param scenario who and what care
   * @param address which patients
   * @return their lives: the next day is day 0
   */
  static Admitted admit(Scenario scenario, Address address) {
    // They live through the run-in again, as one block: 14 days of 1,100 are cheaper than moving
    // every state out of the blocks in which they were found.
    List<Candidate> admitted = find(scenario, address);
    List<Traits> people = admitted.stream().map(Candidate::traits).toList();
    if (!scenario.cohort().changesPeople()) {
      return new Admitted(new Lives(scenario, people, address), admitted);
    }
    List<Traits> changed = people.stream().map(scenario.cohort()::changed).toList();
    Lives lives = new Lives(scenario, changed, address);
    // The change counts as one of day 0: what was before is as it was in the admitted person.
    for (int i = 0; i < admitted.size(); i++) {
      lives.endpoints().begin(i, admitted.get(i).pain(), admitted.get(i).score());
    }
    return new Admitted(lives, admitted);
  }

  /**
   * Finds the people who are admitted.
   *
   * @param scenario who is admitted
   * @param address to which places
   * @return them, as they are before anything is changed
   */
  static List<Candidate> find(Scenario scenario, Address address) {
    Patients patients = new Patients(scenario, address);
    int[] open = IntStream.range(0, address.size()).toArray();
    for (int looked = 1; looked <= Admission.MOST_CANDIDATES && open.length > 0; looked++) {
      patients.look(open, looked);
      open = Arrays.stream(open).filter(place -> !patients.isTaken(place)).toArray();
    }
    return List.of(patients.admitted);
  }

  private boolean isTaken(int place) {
    return admitted[place] != null && admitted[place].illEnough();
  }

  /** Looks at the next candidate for each open place. */
  private void look(int[] open, int looked) {
    Traits[] drawn = draw(open, looked - 1);
    boolean last = looked == Admission.MOST_CANDIDATES;
    int[] on =
        IntStream.range(0, open.length)
            .filter(i -> longEnough(drawn[i]) || (last && admitted[open[i]] == null))
            .toArray();
    if (on.length > 0) {
      List<Traits> people = Arrays.stream(on).mapToObj(i -> drawn[i]).toList();
      int[] places = Arrays.stream(on).map(i -> open[i]).toArray();
      take(places, new Lives(scenario, people, address.of(places)), looked);
    }
    if (last) {
      takeTheNearest(open);
    }
  }

  // This loop and the next have methods of their own, so that neither is compiled again with the
  // other.
  private Traits[] draw(int[] places, int candidate) {
    Traits[] drawn = new Traits[places.length];
    for (int i = 0; i < places.length; i++) {
      drawn[i] = scenario.cohort().draw(address.seed(), address.patient(places[i]), candidate);
    }
    return drawn;
  }

  private void take(int[] places, Lives lives, int looked) {
    for (int i = 0; i < places.length; i++) {
      take(places[i], candidate(lives, i, looked));
    }
  }

  /** If nobody fits, the one whose pain is nearest is taken. */
  private void takeTheNearest(int[] open) {
    for (int place : open) {
      Candidate nearest = admitted[place];
      admitted[place] =
          new Candidate(
              nearest.traits(),
              Admission.MOST_CANDIDATES,
              nearest.pain(),
              nearest.score(),
              nearest.illEnough());
    }
  }

  private boolean longEnough(Traits traits) {
    double weeks = traits.of(Trait.SYMPTOM_DURATION_WEEKS);
    return weeks >= scenario.cohort().admission().leastWeeks();
  }

  private Candidate candidate(Lives lives, int person, int looked) {
    Traits traits = lives.traits(person);
    double pain = lives.endpoints().baselinePain()[person];
    boolean strong = lives.tissues().strength()[person] > PATIENT_STRENGTH;
    boolean ill = longEnough(traits) && scenario.cohort().admission().admits(pain, strong);
    double score = lives.endpoints().baselineScore()[person];
    return new Candidate(traits, looked, pain, score, ill);
  }

  private void take(int place, Candidate candidate) {
    Candidate nearest = admitted[place];
    if (candidate.illEnough() || nearest == null || isNearer(candidate, nearest)) {
      admitted[place] = candidate;
    }
  }

  /** Whose pain is nearer to what is asked for; of two as near, the one in more pain. */
  private boolean isNearer(Candidate one, Candidate other) {
    Admission rule = scenario.cohort().admission();
    int nearer = Double.compare(rule.missing(other.pain()), rule.missing(one.pain()));
    return nearer > 0 || (nearer == 0 && one.pain() > other.pain());
  }
}
