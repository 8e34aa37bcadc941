package sinew.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sinew.model.Endpoint;

/**
 * The results of one arm in plain English: natural frequencies out of 100, ranges before single
 * numbers, and the same curves as in the charts. The limits of the model are in {@link Caveats}.
 *
 * @param headline the answer in one sentence
 * @param doubt how far the model itself could be off; empty if that was not asked
 * @param details the sentences that follow it: who takes longer, the range of most, relapse
 * @param milestones best tenth, typical, worst tenth; empty for a single person and where all are
 *     well from the start
 * @param course pain and tendon
 * @param chance how far chance moves the numbers
 */
public record ArmWords(
    String headline,
    List<String> doubt,
    List<String> details,
    List<Milestone> milestones,
    List<String> course,
    List<String> chance) {

  /**
   * The words on an arm.
   *
   * @param curves its curves
   * @return the words
   */
  static ArmWords of(EndpointCurves curves) {
    return WellSentences.fit(curves) ? ofWellPeople(WellSentences.of(curves)) : ofPatients(curves);
  }

  private static ArmWords ofWellPeople(WellSentences sentences) {
    return new ArmWords(
        sentences.headline(),
        sentences.doubt(),
        sentences.others(),
        List.of(),
        List.of(),
        sentences.chance());
  }

  private static ArmWords ofPatients(EndpointCurves curves) {
    RecoverySentences recovery = RecoverySentences.of(curves);
    CourseSentences sentences = CourseSentences.of(curves);
    List<String> details = new ArrayList<>(recovery.details());
    List<String> course = new ArrayList<>();
    if (curves.patients(Endpoint.FULL_RECOVERY) > 1) {
      sentences.relapse().ifPresent(details::add);
      course.add(sentences.painAndTendon());
    }
    return new ArmWords(
        recovery.headline(),
        recovery.doubt().stream().toList(),
        List.copyOf(details),
        recovery.milestones(),
        List.copyOf(course),
        sentences.chance());
  }

  /**
   * All sentences in order, as the terminal shows them.
   *
   * @return one or two sentences an entry
   */
  public List<String> sentences() {
    return Stream.of(
            Stream.of(headline),
            doubt.stream(),
            details.stream(),
            milestones.stream().map(Milestone::sentence),
            course.stream(),
            chance.stream())
        .flatMap(part -> part)
        .toList();
  }
}
