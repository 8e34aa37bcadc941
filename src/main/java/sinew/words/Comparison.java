package sinew.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sinew.input.Setting;
import sinew.model.Endpoint;
import sinew.scenario.Admission;
import sinew.simulation.Simulation;
import sinew.statistics.PairedCounts;
import sinew.statistics.PairedDifference;
import sinew.study.ParameterUncertainty;
import sinew.study.StudyResult;
import sinew.text.Sentence;
import sinew.text.Shares;

/**
 * Several arms, each compared with the first in the same patients.
 *
 * @param arms the arms, at least one
 * @param differences one for each arm but the first, in order
 */
public record Comparison(List<ReportedArm> arms, List<Difference> differences) {
  /** What is said where arms do not have the same people. */
  public static final String OWN_PEOPLE =
      "What differs decides who is ill enough to be a patient, so the arms do not have quite the"
          + " same people. To compare the same people, write it below “changes” in the file.";

  /** Patients looked at to see whether arms have the same people. */
  private static final int LOOKED_AT = 200;

  /**
   * An arm against the first.
   *
   * @param arm the arm
   * @param first the first arm
   * @param unlike what was different from the start
   * @param byEndpoint the difference of each endpoint that is compared
   * @param couldBe where other parameters that are as good put the shares who are sooner and later;
   *     empty if that was not asked
   */
  public record Difference(
      ReportedArm arm,
      ReportedArm first,
      WhatDiffers unlike,
      Map<Endpoint, PairedDifference> byEndpoint,
      Map<Endpoint, ParameterUncertainty.Paired> couldBe) {

    /**
     * The difference of an endpoint.
     *
     * @param endpoint one of those compared
     * @return arm minus first arm
     */
    public PairedDifference of(Endpoint endpoint) {
      return byEndpoint.get(endpoint);
    }

    /**
     * The difference of an endpoint in words.
     *
     * @param endpoint one of those compared
     * @return its sentences
     */
    public ComparisonSentences words(Endpoint endpoint) {
      return ComparisonSentences.of(of(endpoint), endpoint, first.curves().horizonDays());
    }

    /**
     * How the same patients are in both arms at one time.
     *
     * @param time one of the times of the picture of a hundred people
     * @return how many are in each pair of states, the first arm's first
     */
    public PairedCounts states(Checkpoint time) {
      return arm.result().states(first.result(), time.week());
    }

    /**
     * What was different from the start.
     *
     * @return a sentence
     */
    public String opening() {
      return unlike.sentence(arm.title(), first.title());
    }

    /**
     * What follows {@link #headline}: its range, the middle case, relapses.
     *
     * @return sentences
     */
    public String further() {
      return Stream.of(doubt(), List.of(middle()), relapse())
          .flatMap(List::stream)
          .filter(sentence -> !sentence.isEmpty())
          .collect(Collectors.joining(" "));
    }

    /** Where nobody is ill, nobody recovers sooner or later. */
    private boolean amongTheWell() {
      return arm.wellFromTheStart() && first.wellFromTheStart();
    }

    /**
     * The share of patients who recover sooner in this arm, in words: a range, if that was asked.
     * Of people who are not ill, how many have an episode.
     *
     * @return a sentence
     */
    public String headline() {
      if (amongTheWell()) {
        return WellSentences.compared(arm.curves(), arm.title(), first.curves(), first.title());
      }
      ParameterUncertainty.Paired range = couldBe.get(Endpoint.FULL_RECOVERY);
      ComparisonSentences words = words(Endpoint.FULL_RECOVERY);
      return range == null
          ? words.headline(arm.title(), first.title())
          : words.headline(arm.title(), first.title(), range);
    }

    /**
     * By how much, in the middle case.
     *
     * @return a sentence; empty where nobody is ill
     */
    public String middle() {
      return amongTheWell() ? "" : words(Endpoint.FULL_RECOVERY).middle();
    }

    /**
     * Where the range of the headline comes from: how far the model itself could be off.
     *
     * @return two sentences; empty if that was not asked
     */
    public List<String> doubt() {
      return couldBe.containsKey(Endpoint.FULL_RECOVERY) && !amongTheWell()
          ? List.of(words(Endpoint.FULL_RECOVERY).doubt(arm.curves().draws()))
          : List.of();
    }

    /**
     * How often it comes back.
     *
     * @return a sentence; empty if too few people were followed after recovery, and where nobody is
     *     ill
     */
    public List<String> relapse() {
      if (amongTheWell()) {
        return List.of();
      }
      return CourseSentences.relapse(
              arm.curves().curve(Endpoint.RELAPSE),
              arm.title(),
              first.curves().curve(Endpoint.RELAPSE),
              first.title())
          .stream()
          .toList();
    }

    /**
     * All that is said of the difference.
     *
     * @return sentences
     */
    public String told() {
      return headline() + " " + further();
    }
  }

  /**
   * The comparison of a study's arms.
   *
   * @param result the study
   * @param settings the settings of each arm, in the order of the arms
   * @return the comparison; without differences if there is one arm
   */
  public static Comparison of(StudyResult result, List<List<Setting>> settings) {
    List<ReportedArm> arms = toldApart(result.arms().stream().map(ReportedArm::of).toList());
    return new Comparison(
        arms,
        IntStream.range(1, arms.size())
            .mapToObj(
                arm -> {
                  WhatDiffers unlike =
                      WhatDiffers.of(settings.get(arm), settings.get(0), samePeople(result, arm));
                  return difference(result, arms, arm, unlike);
                })
            .toList());
  }

  /** Arms that share a title are called by the names of their scenarios. */
  private static List<ReportedArm> toldApart(List<ReportedArm> arms) {
    return arms.stream()
        .map(
            arm ->
                arms.stream().filter(other -> other.title().equals(arm.title())).count() > 1
                    ? arm.calledByName()
                    : arm)
        .toList();
  }

  /** Where nobody is turned away, the traits that arms give to people do not choose among them. */
  private static boolean samePeople(StudyResult result, int arm) {
    if (takesEverybody(result, 0) && takesEverybody(result, arm)) {
      return true;
    }
    return Simulation.admitsTheSame(
        result.arms().get(0).scenario(),
        result.arms().get(arm).scenario(),
        result.seed(),
        Math.min(LOOKED_AT, result.patients()));
  }

  private static boolean takesEverybody(StudyResult result, int arm) {
    return result.arms().get(arm).scenario().cohort().admission().equals(Admission.EVERYBODY);
  }

  private static Difference difference(
      StudyResult result, List<ReportedArm> arms, int arm, WhatDiffers unlike) {
    Map<Endpoint, PairedDifference> byEndpoint = new EnumMap<>(Endpoint.class);
    Map<Endpoint, ParameterUncertainty.Paired> couldBe = new EnumMap<>(Endpoint.class);
    for (Endpoint endpoint : Endpoint.paired()) {
      byEndpoint.put(endpoint, result.difference(arm, endpoint));
      result.couldBe(arm, endpoint).ifPresent(range -> couldBe.put(endpoint, range));
    }
    return new Difference(arms.get(arm), arms.get(0), unlike, byEndpoint, couldBe);
  }

  /**
   * Whether each patient is the same person in all arms.
   *
   * @return false if an arm admits people of its own
   */
  public boolean samePeople() {
    return differences.stream().allMatch(difference -> difference.unlike().samePeople());
  }

  /**
   * Whether nobody, or hardly anybody, is ill on day 0 in any arm.
   *
   * @return true if most people of each arm are well from the start
   */
  public boolean wellFromTheStart() {
    return arms.stream().allMatch(ReportedArm::wellFromTheStart);
  }

  /**
   * How many have recovered with each arm, as a heading: ranges, if they were asked.
   *
   * @return the numbers of two arms; of more, what is shown
   */
  public String recovered() {
    if (arms.size() > 2) {
      return "How soon people recover, arm by arm";
    }
    List<Checkpoint> times = Checkpoint.sideBySide(first().curves().horizonDays());
    Checkpoint last = times.get(times.size() - 1);
    return "After "
        + last.words()
        + ", "
        + recovered(first(), last)
        + " of 100 have recovered with "
        + Sentence.quoted(first().title())
        + " and "
        + recovered(arms.get(1), last)
        + " with "
        + Sentence.quoted(arms.get(1).title());
  }

  private static String recovered(ReportedArm arm, Checkpoint time) {
    return arm.curves()
        .couldBe(Endpoint.FULL_RECOVERY, time.day())
        .map(range -> Shares.range(range.low(), range.high()))
        .orElseGet(() -> arm.curves().reachedBy(Endpoint.FULL_RECOVERY, time.day()).words());
  }

  /**
   * The arm that the others are compared with.
   *
   * @return the first arm
   */
  public ReportedArm first() {
    return arms.get(0);
  }
}
