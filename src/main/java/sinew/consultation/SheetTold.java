package sinew.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sinew.model.State;
import sinew.simulation.StateRows;
import sinew.study.ArmResult;
import sinew.words.HandoutWords;
import sinew.words.ReportedArm;

/** What stands on the printed sheet for the patient, as data for a page: the words of a report. */
final class SheetTold {
  /**
   * More changes do not fit on the sheet beside what is chosen: those that do least are left out.
   */
  private static final int MOST_CHANGES = 4;

  /** So many letters of a change stand in a line. */
  private static final int LINE = 45;

  private final ReportedArm arm;
  private final int week;
  private final List<HandoutWords.Change> changes = new ArrayList<>();
  private final List<HandoutWords.Change> chosen = new ArrayList<>();

  /**
   * A sheet without changes.
   *
   * @param base the answers as they are
   */
  SheetTold(ArmResult base) {
    arm = ReportedArm.of(base);
    week = HandoutWords.lastWeek(arm);
  }

  /**
   * The same people with a change.
   *
   * @param doing what they do, after "if they"
   * @param result what came of it, in at most as many patients
   */
  void with(String doing, ArmResult result) {
    HandoutWords.Change change = change(doing, result);
    // It is so already, or has no part in the plan.
    if (change.more() != 0) {
      changes.add(change);
    }
  }

  /**
   * The same people with what was switched on: it is told whatever it does.
   *
   * @param doing what they do, after "if they"
   * @param result what came of it, in at most as many patients
   */
  void chosen(String doing, ArmResult result) {
    chosen.add(change(doing, result));
  }

  private HandoutWords.Change change(String doing, ArmResult result) {
    return new HandoutWords.Change(doing, share(result));
  }

  /**
   * How many more of a hundred are well at the last time of the sheet: what it ranks changes by.
   *
   * @param result what came of a change, in at most as many patients
   * @return more than 0 if it helps, less than 0 if it does harm
   */
  int more(ArmResult result) {
    return (int) Math.round(100 * share(result));
  }

  private double share(ArmResult result) {
    int people = Math.toIntExact(result.outcomes().patients());
    return (double) (well(result, people) - well(arm.result(), people)) / people;
  }

  private int well(ArmResult result, int people) {
    StateRows states = result.outcomes().stateRows();
    int well = 0;
    for (int row = 0; row < people; row++) {
      well += states.at(week, row) == State.WELL ? 1 : 0;
    }
    return well;
  }

  /** {@return names and values} */
  Map<String, Object> told() {
    HandoutWords words = HandoutWords.of(arm, shown());
    List<Object> moments = new ArrayList<>();
    words.moments().forEach(one -> moments.add(List.of(one.label(), one.told())));
    List<Object> rows = new ArrayList<>();
    words.rows().forEach(one -> rows.add(List.of(one.label(), one.well())));
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("about", words.people());
    told.put("moments", moments);
    // Before anything was tried there is nothing to say.
    told.put("helps", rows.isEmpty() ? "" : joined(HandoutWords.of(arm, extremes()).helps()));
    told.put("caption", words.caption());
    told.put("asPlanned", words.asPlanned());
    told.put("rows", rows);
    told.put("digest", words.digest());
    told.put("sure", joined(words.howSure()));
    return told;
  }

  /** What was chosen, and what helps and harms most, be there room for it in the table or not. */
  private List<HandoutWords.Change> extremes() {
    changes.sort((one, other) -> Double.compare(other.more(), one.more()));
    List<HandoutWords.Change> extremes = new ArrayList<>(chosen);
    extremes.addAll(changes.subList(0, Math.min(2, changes.size())));
    if (changes.size() > 2) {
      extremes.add(changes.get(changes.size() - 1));
    }
    return extremes;
  }

  /** What was chosen, and what does most. */
  private List<HandoutWords.Change> shown() {
    changes.sort((one, other) -> Double.compare(Math.abs(other.more()), Math.abs(one.more())));
    List<HandoutWords.Change> shown = new ArrayList<>(chosen);
    int others =
        Math.min(MOST_CHANGES - chosen.stream().mapToInt(SheetTold::place).sum(), changes.size());
    shown.addAll(changes.subList(0, Math.max(0, others)));
    return shown;
  }

  /** What was chosen takes the place of its lines, and of one more in the sentence above. */
  private static int place(HandoutWords.Change change) {
    return 2 + (change.doing().length() - 1) / LINE;
  }

  private static String joined(List<String> sentences) {
    return String.join(" ", sentences);
  }
}
