package sinew.consultation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import sinew.model.Endpoint;
import sinew.simulation.StateRows;
import sinew.statistics.EventTimes;
import sinew.statistics.PairedDifference;
import sinew.study.ArmResult;
import sinew.study.ParameterUncertainty;
import sinew.study.StudyResult;
import sinew.text.OutOfHundred;
import sinew.words.Comparison;
import sinew.words.ReportedArm;
import sinew.words.WhatDiffers;

/** An arm against the answers as they are, in the same people, as data for a page. */
final class DifferenceTold {
  private final ArmResult base;
  private final ArmResult arm;
  private final int patients;

  /**
   * A difference.
   *
   * @param base the answers as they are, in at least as many patients
   * @param arm the arm
   */
  DifferenceTold(ArmResult base, ArmResult arm) {
    this.base = base;
    this.arm = arm;
    patients = Math.toIntExact(arm.outcomes().patients());
  }

  /** With its sentences; both arms need as many patients. */
  Map<String, Object> whole() {
    // The page says itself what is switched on.
    WhatDiffers unlike = new WhatDiffers(true, List.of());
    ReportedArm now = ReportedArm.of(plain(base));
    Comparison.Difference difference =
        new Comparison.Difference(
            ReportedArm.of(arm),
            now,
            unlike,
            Map.of(Endpoint.FULL_RECOVERY, PairedDifference.of(times(base), times(arm))),
            couldBe());
    Map<String, Object> told = groups();
    // The answer's own headline is a range of many sets of numbers; this one compares.
    told.put("now", now.words().headline());
    told.put("headline", difference.headline());
    told.put("doubt", difference.doubt());
    told.put("middle", difference.middle());
    told.put("relapse", difference.relapse());
    return told;
  }

  /** Where sets of parameters put the difference, once all of them lived both arms. */
  private Map<Endpoint, ParameterUncertainty.Paired> couldBe() {
    if (base.uncertainty().isEmpty() || arm.uncertainty().isEmpty()) {
      return Map.of();
    }
    StudyResult both = new StudyResult(base.seed(), patients, List.of(base, arm));
    return Map.of(Endpoint.FULL_RECOVERY, both.couldBe(1, Endpoint.FULL_RECOVERY).orElseThrow());
  }

  /** The same hundred people with both arms, at each of the pictured times. */
  List<Object> states() {
    StateRows before = base.outcomes().stateRows();
    StateRows after = arm.outcomes().stateRows();
    return before.weeks().stream()
        .<Object>map(week -> SameHundred.of(List.of(before.ordinals(week), after.ordinals(week))))
        .toList();
  }

  private static ArmResult plain(ArmResult result) {
    return ArmResult.of(result.scenario(), result.seed(), result.outcomes());
  }

  /** In numbers, for a list of what could be done. */
  Map<String, Object> brief(Answer whatIf) {
    Map<String, Object> told = groups();
    told.put("id", whatIf.id());
    told.put("label", whatIf.label());
    told.put("hint", whatIf.hint());
    return told;
  }

  /** People out of a hundred who recover sooner, later, on the same day, or are not told apart. */
  private Map<String, Object> groups() {
    PairedDifference difference = PairedDifference.of(times(base), times(arm));
    int[] people =
        OutOfHundred.of(
            difference.sooner().hits(),
            difference.later().hits(),
            difference.same().hits(),
            difference.undetermined().hits());
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("people", Arrays.stream(people).boxed().toList());
    told.put("patients", patients);
    told.put("relapse", List.of());
    return told;
  }

  private EventTimes times(ArmResult result) {
    EventTimes times = result.outcomes().rows(Endpoint.FULL_RECOVERY);
    int[] days = IntStream.range(0, patients).map(times::day).toArray();
    boolean[] observed = new boolean[patients];
    for (int row = 0; row < patients; row++) {
      observed[row] = times.observed(row);
    }
    return EventTimes.of(days, observed);
  }
}
