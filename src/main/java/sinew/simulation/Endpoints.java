package sinew.simulation;

import static sinew.model.Criteria.KEPT_DAYS;
import static sinew.model.Criteria.NOT_REACHED;

import java.util.Arrays;
import java.util.List;
import sinew.model.Criteria;
import sinew.model.Endpoint;
import sinew.model.Parameters;
import sinew.model.State;
import sinew.model.Trait;
import sinew.model.Traits;

/** Watches a block of lives and notes on which day each endpoint was reached in each. */
final class Endpoints {
  private final Criteria criteria;
  private final int size;
  private final double[] demand;
  private final LastWeek lastPains;
  private final LastWeek lastFelt;
  private final double[] weekPain;
  private final double[] weekFelt;
  private final double[] score;
  private final double[] level;
  private final double[] baselinePain;
  private final double[] baselineScore;
  private final double[] improvedPain;
  private final double[] improvedScore;
  private final int[] improvedDays;
  private final double[] settledDays;
  private final double[] recoveredDays;

  // Criteria that hold on the last day: 1, and 0 where they do not.
  private final double[] calm;
  private final double[] sound;
  private final double[] back;
  private final double[] fit;

  private final int[] improved;
  private final int[] settled;
  private final int[] tissue;
  private final int[] recovered;
  private final int[] relapsed;
  private final int[] painfulDays;

  // Whose endpoints are not all there yet.
  private final Waiting toSettle;
  private final Waiting toImprove;
  private final Waiting toRecover;
  private final Waiting toRelapse;
  private final Waiting confirmedToday;

  /**
   * Before the run-in.
   *
   * @param parameters the equations' parameters
   * @param people the people
   * @param level where their activity of the day stands, as a share of demand
   * @param relieved whether felt pain may differ from pain
   */
  Endpoints(Parameters parameters, List<Traits> people, double[] level, boolean relieved) {
    criteria = Criteria.of(parameters);
    this.level = level;
    size = people.size();
    demand = PerPerson.of(people, Trait.DEMAND);
    lastPains = new LastWeek(size);
    lastFelt = relieved ? new LastWeek(size) : lastPains;
    weekPain = lastPains.mean();
    weekFelt = lastFelt.mean();
    score = new double[size];
    baselinePain = new double[size];
    baselineScore = new double[size];
    improvedPain = new double[size];
    improvedScore = new double[size];
    improvedDays = new int[size];
    settledDays = new double[size];
    recoveredDays = new double[size];
    calm = new double[size];
    sound = new double[size];
    back = new double[size];
    fit = new double[size];
    improved = never();
    settled = never();
    tissue = never();
    recovered = never();
    relapsed = never();
    painfulDays = new int[size];
    toSettle = Waiting.all(size);
    toImprove = Waiting.all(size);
    toRecover = Waiting.all(size);
    toRelapse = Waiting.none(size);
    confirmedToday = Waiting.none(size);
  }

  private int[] never() {
    int[] days = new int[size];
    Arrays.fill(days, NOT_REACHED);
    return days;
  }

  /** Day 0 is next: pain and score of the run-in become the people's own baselines. */
  void begin() {
    scores();
    for (int i = 0; i < size; i++) {
      begin(i, weekFelt[i], score[i]);
    }
  }

  /** Day 0 is next: the baselines of a person. */
  void begin(int person, double pain, double scoreBefore) {
    baselinePain[person] = pain;
    baselineScore[person] = scoreBefore;
    improvedPain[person] = criteria.improvedPain(pain);
    improvedScore[person] = criteria.improvedScore(scoreBefore);
  }

  /**
   * Takes in the pain of a day.
   *
   * @param day the day, negative in the run-in
   * @param pain the day's worst pain, as it would be without relief
   * @param felt the day's worst pain, as felt
   */
  void observe(int day, double[] pain, double[] felt) {
    lastPains.add(day, pain);
    if (lastFelt != lastPains) {
      lastFelt.add(day, felt);
    }
    for (int i = 0; i < size; i++) {
      painfulDays[i] = Criteria.painfulDays(painfulDays[i], pain[i]);
    }
  }

  /**
   * Notes the endpoints that a day reached.
   *
   * @param day the day, from 0
   * @param strength share of the own sound capacity at the end of the day
   * @param capacity capacity
   * @param carried activity carried, as a share of demand
   */
  void judge(int day, double[] strength, double[] capacity, double[] carried) {
    criteria(strength, capacity, carried);
    for (int i = 0; i < size; i++) {
      recoveredDays[i] = (recoveredDays[i] + 1) * fit[i] * Criteria.painless(weekPain[i]);
    }
    settle(day);
    improve(day);
    relapse(day);
    recover(day);
  }

  private void settle(int day) {
    int kept = 0;
    for (int place = 0; place < toSettle.count(); place++) {
      int i = toSettle.person(place);
      if (settledDays[i] == KEPT_DAYS && settled[i] == NOT_REACHED) {
        settled[i] = day - KEPT_DAYS + 1;
      }
      if (sound[i] > 0 && tissue[i] == NOT_REACHED) {
        tissue[i] = day;
      }
      if (settled[i] == NOT_REACHED || tissue[i] == NOT_REACHED) {
        toSettle.keep(kept++, i);
      }
    }
    toSettle.keepFirst(kept);
  }

  private void criteria(double[] strength, double[] capacity, double[] carried) {
    for (int i = 0; i < size; i++) {
      calm[i] = Criteria.settled(weekPain[i]);
    }
    for (int i = 0; i < size; i++) {
      settledDays[i] = (settledDays[i] + 1) * calm[i];
    }
    for (int i = 0; i < size; i++) {
      sound[i] = Criteria.strong(strength[i]);
    }
    for (int i = 0; i < size; i++) {
      back[i] = Criteria.back(carried[i]);
    }
    for (int i = 0; i < size; i++) {
      fit[i] = back[i] * Math.max(sound[i], Criteria.ample(capacity[i], demand[i]));
    }
  }

  private void improve(int day) {
    int kept = 0;
    for (int place = 0; place < toImprove.count(); place++) {
      int i = toImprove.person(place);
      improvedDays[i] = muchImproved(i) ? improvedDays[i] + 1 : 0;
      if (improvedDays[i] == KEPT_DAYS) {
        improved[i] = day - KEPT_DAYS + 1;
      } else {
        toImprove.keep(kept++, i);
      }
    }
    toImprove.keepFirst(kept);
  }

  private void relapse(int day) {
    int kept = 0;
    for (int place = 0; place < toRelapse.count(); place++) {
      int i = toRelapse.person(place);
      if (Criteria.relapse(painfulDays[i])) {
        relapsed[i] = day;
      } else {
        toRelapse.keep(kept++, i);
      }
    }
    toRelapse.keepFirst(kept);
  }

  /** Whoever recovers today can relapse from tomorrow on. */
  private void recover(int day) {
    confirmedToday.keepFirst(0);
    int kept = 0;
    for (int place = 0; place < toRecover.count(); place++) {
      int i = toRecover.person(place);
      if (recoveredDays[i] == KEPT_DAYS) {
        recovered[i] = day - KEPT_DAYS + 1;
        confirmedToday.add(i);
        toRelapse.add(i);
      } else {
        toRecover.keep(kept++, i);
      }
    }
    toRecover.keepFirst(kept);
  }

  private boolean muchImproved(int person) {
    return weekFelt[person] <= improvedPain[person]
        && criteria.score(weekFelt[person], level[person]) >= improvedScore[person];
  }

  /** Those whose full recovery was confirmed on the last day. */
  Waiting confirmedToday() {
    return confirmedToday;
  }

  /** How a person is on the last day. */
  State state(int person) {
    if (recovered[person] != NOT_REACHED) {
      return calm[person] * back[person] > 0 ? State.WELL : State.RELAPSED;
    }
    return muchImproved(person) ? State.IMPROVING : State.NOT_BETTER;
  }

  /** The day on which a person reached an endpoint; relapse counts from day 0 here. */
  int day(Endpoint endpoint, int person) {
    return switch (endpoint) {
      case MUCH_IMPROVED -> firstOf(improved[person], recovered[person]);
      case PAIN_SETTLED -> settled[person];
      case TISSUE_RECOVERED -> tissue[person];
      case FULL_RECOVERY -> recovered[person];
      case RELAPSE -> relapsed[person];
    };
  }

  /** A person who is fully recovered is also much improved. */
  private static int firstOf(int a, int b) {
    return a == NOT_REACHED || b == NOT_REACHED ? Math.max(a, b) : Math.min(a, b);
  }

  /** The people's own baselines: pain of the last week of the run-in. */
  double[] baselinePain() {
    return baselinePain;
  }

  /** The people's own baselines: the score at the end of the run-in. */
  double[] baselineScore() {
    return baselineScore;
  }

  /** Mean of the worst pain of the last 7 days, as felt. */
  double[] weekFelt() {
    return weekFelt;
  }

  /** Mean of the worst pain of the last 7 days, as it would be without relief. */
  double[] weekPain() {
    return weekPain;
  }

  /** The scores of the last day, worked out anew. */
  double[] scores() {
    for (int i = 0; i < size; i++) {
      score[i] = criteria.score(weekFelt[i], level[i]);
    }
    return score;
  }
}
