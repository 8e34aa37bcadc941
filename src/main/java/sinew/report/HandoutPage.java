package sinew.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sinew.chart.HundredPeople;
import sinew.page.InlineFigure;
import sinew.page.Page;
import sinew.study.WhatIfs;
import sinew.text.Numbers;
import sinew.words.Caveats;
import sinew.words.HandoutWords;
import sinew.words.ReportedArm;
import sinew.words.StateWords;

/**
 * One printed sheet for the patient. It stands alone. Its date is a blank to be filled in by hand,
 * so that it can be repeated.
 */
final class HandoutPage {
  /** The file of the sheet. */
  static final String FILE = "handout.html";

  private HandoutPage() {}

  /**
   * The sheet on one arm.
   *
   * @param arm the arm
   * @param whatIfs what its people could do otherwise
   * @param version the version of the program
   * @return an HTML document
   */
  static String of(ReportedArm arm, WhatIfs whatIfs, String version) {
    return Page.styled("handout", version, "handout", "sheet")
        .with("title", arm.title())
        .with("sheet", sheet(arm, whatIfs))
        .html();
  }

  /**
   * What stands on the sheet, for the template {@code sheet}.
   *
   * @param arm the arm
   * @param whatIfs what its people could do otherwise
   * @return each value by its name
   */
  static Map<String, Object> sheet(ReportedArm arm, WhatIfs whatIfs) {
    Map<String, Object> values = new TreeMap<>();
    HandoutWords words = HandoutWords.of(arm, whatIfs);
    values.put("words", words);
    values.put("headline", arm.words().headline());
    values.put(
        "details", Stream.of(arm.caveat(), arm.words().details()).flatMap(List::stream).toList());
    values.put(
        "figure",
        InlineFigure.of(
            HundredPeople.alone(
                StateWords.of(arm), Pictures.moments(arm.result().outcomes().states()))));
    values.put("meaning", words.meaning());
    values.put("redFlagsIntroduction", Caveats.RED_FLAGS_INTRODUCTION);
    values.put("redFlags", Caveats.RED_FLAGS);
    values.put("seed", Long.toString(arm.result().seed()));
    values.put("patients", Numbers.counted(arm.patients()));
    values.put("digest", words.digest());
    return values;
  }
}
