package sinew.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import sinew.model.Endpoint;
import sinew.model.Measure;
import sinew.study.ArmResult;
import sinew.text.Numbers;
import sinew.text.People;
import sinew.text.Sentence;
import sinew.text.Times;
import sinew.text.Wording;
import sinew.words.ReportedArm;

/** What a class sees in the curves of some arms, in sentences. The first arm is the measure. */
final class LectureWords {
  /** Curves that are less than two weeks apart look the same from the last row. */
  private static final double SAME_DAYS = 14;

  /** So do times of which one is less than a tenth longer, and shares less than a tenth apart. */
  private static final double SAME_SHARE = 0.1;

  /** Places of sentences. */
  private static final int HALF = 2;

  private static final int RELAPSE = 5;

  private static final int SIX_MONTHS = 182;
  private static final int THREE_MONTHS_WEEKS = 13;
  private static final int YEAR = 365;

  private final List<ArmResult> arms;
  private final Wording wording;

  LectureWords(List<ArmResult> arms, Wording wording) {
    this.arms = List.copyOf(arms);
    this.wording = wording;
  }

  /**
   * How long most take, how many recover, the middle person, pain, strength and relapse: a sentence
   * each.
   */
  List<String> sentences() {
    List<String> most = new ArrayList<>();
    List<String> recovered = new ArrayList<>();
    List<String> middle = new ArrayList<>();
    List<String> pain = new ArrayList<>();
    List<String> strength = new ArrayList<>();
    List<String> relapse = new ArrayList<>();
    for (ArmResult arm : arms) {
      ReportedArm reported = ReportedArm.of(arm);
      String title = arms.size() == 1 ? "" : " (" + reported.title() + ")";
      most.add(Sentence.range(after(arm, 0.1), after(arm, 0.9)) + title);
      recovered.add(
          reported.curves().reachedBy(Endpoint.FULL_RECOVERY, SIX_MONTHS).words() + title);
      middle.add(after(arm, 0.5) + title);
      pain.add(Numbers.fixed(mean(arm, Measure.PAIN), 1) + title);
      strength.add(Numbers.percent(mean(arm, Measure.STRENGTH)) + title);
      relapse.add(relapsed(reported) + title);
    }
    return List.of(
        wording.say("most", list(most)),
        wording.say("recovered", list(recovered)),
        wording.say("half", list(middle)),
        wording.say("pain", list(pain)),
        wording.say("strength", list(strength)),
        wording.say("relapse", list(relapse)));
  }

  /** What a lesson's answer begins with, or what is told of a guess. */
  String about(Lesson.About about) {
    return sentences().get(about == Lesson.About.RELAPSE ? RELAPSE : HALF);
  }

  private static String list(List<String> parts) {
    return String.join("; ", parts);
  }

  private String relapsed(ReportedArm arm) {
    return arm.curves().relapsedWithin(YEAR).map(People::words).orElse(wording.say("tooFew"));
  }

  private static double mean(ArmResult arm, Measure measure) {
    return arm.outcomes().bands(measure).mean(THREE_MONTHS_WEEKS).value();
  }

  private static String after(ArmResult arm, double share) {
    return Times.upTo(quantile(arm, share), arm.scenario().horizonDays());
  }

  private static OptionalDouble quantile(ArmResult arm, double share) {
    return arm.curve(Endpoint.FULL_RECOVERY).quantile(share).value();
  }

  /**
   * Whether half of the second arm recover sooner or later than half of the first, or not. Where
   * half never do in the years that are simulated, what counts is how many do.
   */
  String verdict() {
    OptionalDouble first = quantile(arms.get(0), 0.5);
    OptionalDouble second = quantile(arms.get(1), 0.5);
    if (first.isEmpty() || second.isEmpty()) {
      return verdict(recovered(arms.get(0)) - recovered(arms.get(1)), SAME_SHARE);
    }
    double days = first.getAsDouble();
    return verdict(second.getAsDouble() - days, Math.max(SAME_DAYS, SAME_SHARE * days));
  }

  private static double recovered(ArmResult arm) {
    return arm.curve(Endpoint.FULL_RECOVERY).reached(arm.scenario().horizonDays());
  }

  private static String verdict(double later, double same) {
    if (Math.abs(later) < same) {
      return "same";
    }
    return later > 0 ? "later" : "sooner";
  }
}
