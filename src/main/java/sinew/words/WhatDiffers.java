package sinew.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sinew.input.FieldWords;
import sinew.input.Setting;
import sinew.text.Numbers;
import sinew.text.Sentence;
import sinew.text.Shares;

/**
 * What is different between two arms before anybody has lived in them.
 *
 * @param samePeople whether each patient is the same person in both
 * @param settings the settings that differ, in words, such as {@code stress 0.7 instead of 0.3}
 */
public record WhatDiffers(boolean samePeople, List<String> settings) {
  private static final int MOST = 6;
  private static final String EMPTY = "[]";
  private static final String DROPS_THE_PLAN = "plan.quitsAtPain";

  /** A value that depends on another trait, case by case. */
  private static final Pattern CASES = Pattern.compile("by (\\w+): .*");

  private static final String NUMBER = "[0-9.]+";
  private static final Pattern LIST = Pattern.compile("([\\w.]+)\\[.*");
  private static final Pattern CHOICE = Pattern.compile("\\{choice: \\{([^{}]*)}}");
  private static final Pattern MIXTURE = Pattern.compile("\\{choice: \\[(.*)]}");
  private static final Pattern PART =
      Pattern.compile("\\{value: ([\\w.]+|\\{.*?}}), weight: ([\\d.]+)}");
  private static final Pattern MIDDLE = Pattern.compile("\\{\\w+: \\{(?:median|mean): ([^,]*),.*");
  private static final Pattern BETA = Pattern.compile("\\{beta: \\{alpha: ([^,]*), beta: (.*)}}");

  public WhatDiffers {
    settings = List.copyOf(settings);
  }

  /**
   * What differs.
   *
   * @param arm the settings of an arm
   * @param first those of the first arm
   * @param samePeople whether both have the same people
   * @return the settings that differ, the first of them and how many more there are
   */
  static WhatDiffers of(List<Setting> arm, List<Setting> first, boolean samePeople) {
    Map<String, String> here = byField(arm);
    Map<String, String> there = byField(first);
    Set<String> fields = new LinkedHashSet<>(here.keySet());
    fields.addAll(there.keySet());
    Set<String> told = new LinkedHashSet<>();
    for (String field : fields) {
      String one = here.getOrDefault(field, "none");
      String other = there.getOrDefault(field, "none");
      if (!one.equals(other)) {
        told.add(difference(field, one, other));
      }
    }
    List<String> settings = new ArrayList<>(told);
    if (settings.size() > MOST) {
      int more = settings.size() - MOST + 1;
      settings = new ArrayList<>(settings.subList(0, MOST - 1));
      settings.add(more + " more settings");
    }
    return new WhatDiffers(samePeople, settings);
  }

  private static Map<String, String> byField(List<Setting> settings) {
    Map<String, String> byField = new LinkedHashMap<>();
    settings.stream()
        .filter(setting -> !setting.naming())
        .forEach(setting -> byField.put(setting.field(), setting.value()));
    return byField;
  }

  private static String difference(String field, String here, String there) {
    Matcher list = LIST.matcher(field);
    if (field.equals(DROPS_THE_PLAN)) {
      return dropping(here, there);
    }
    if (list.matches()) {
      return list(list.group(1));
    }
    return here.equals(EMPTY) || there.equals(EMPTY)
        ? list(field)
        : values(field.replaceFirst("^changes\\.", "cohort."), field, here, there);
  }

  private static String values(String changed, String field, String here, String there) {
    if (CASES.matcher(here).matches() && CASES.matcher(there).matches()) {
      return "the " + FieldWords.called(changed);
    }
    String one = spread(here);
    String other = spread(there);
    boolean told = !one.equals(other);
    return FieldWords.called(changed)
        + " "
        + (told ? one : here)
        + (changed.equals(field) ? "" : " in everybody")
        + " instead of "
        + (told ? other : there);
  }

  /** At which pain the plan is dropped, if it is. */
  private static String dropping(String here, String there) {
    boolean one = here.matches(NUMBER);
    boolean other = there.matches(NUMBER);
    if (one && other) {
      return "dropping the plan at pain " + here + " instead of " + there;
    }
    return one
        ? "dropping the plan at pain " + here + " instead of keeping to it"
        : "keeping to the plan instead of dropping it at pain " + there;
  }

  private static String list(String field) {
    return "the " + FieldWords.plain(field.replaceFirst("^plan\\.", ""));
  }

  /** A distribution by its middle, a choice by its shares, cases by their trait, a key as words. */
  private static String spread(String value) {
    Matcher cases = CASES.matcher(value);
    if (cases.matches()) {
      return "by " + FieldWords.called("cohort." + cases.group(1));
    }
    Matcher choice = CHOICE.matcher(value);
    if (choice.matches()) {
      return choice.group(1).replace(":", "");
    }
    Matcher mixture = MIXTURE.matcher(value);
    if (mixture.matches()) {
      return mixture(PART.matcher(mixture.group(1)).results().toList());
    }
    Matcher middle = MIDDLE.matcher(value);
    if (middle.matches()) {
      return "around " + middle.group(1);
    }
    Matcher beta = BETA.matcher(value);
    if (beta.matches()) {
      double alpha = Double.parseDouble(beta.group(1));
      return "around " + Numbers.plain(alpha / (alpha + Double.parseDouble(beta.group(2))));
    }
    return FieldWords.value(value);
  }

  /** Each value with its share of the people. */
  private static String mixture(List<MatchResult> parts) {
    double all = parts.stream().mapToDouble(part -> Double.parseDouble(part.group(2))).sum();
    return Sentence.joined(
        parts.stream()
            .map(
                part ->
                    spread(part.group(1))
                        + " in "
                        + Shares.ofHundred(Double.parseDouble(part.group(2)) / all)
                        + " of 100")
            .toList());
  }

  /**
   * What differs, as the opening of a comparison.
   *
   * @param arm the title of the arm
   * @param first the title of the first arm
   * @return a sentence
   */
  String sentence(String arm, String first) {
    String pair = "“" + arm + "” and “" + first + "”";
    if (settings.isEmpty()) {
      return pair + " are the same in every setting.";
    }
    return "What differs in “"
        + arm
        + "” from “"
        + first
        + "”: "
        + String.join("; ", settings)
        + ".";
  }
}
