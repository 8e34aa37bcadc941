package sinew.report;

import java.util.List;
import sinew.chart.HundredPeople;
import sinew.page.InlineFigure;
import sinew.page.Page;
import sinew.study.StudyWithWhatIfs;
import sinew.text.Numbers;
import sinew.words.Caveats;
import sinew.words.HandoutWords;
import sinew.words.ReportedArm;

/**
 * One printed sheet for the patient. It stands alone, and has no date, so that it can be repeated.
 */
final class HandoutPage {
  /** The file of the sheet. */
  static final String FILE = "handout.html";

  /** As much of the digest as tells results apart. */
  private static final int DIGEST = "sha256:".length() + 16;

  private HandoutPage() {}

  /**
   * The sheet on one arm.
   *
   * @param arm the arm
   * @param changed the same people with one change each
   * @param version the version of the program
   * @return an HTML document
   */
  static String of(ReportedArm arm, List<StudyWithWhatIfs.Changed> changed, String version) {
    return Page.styled("handout", version)
        .with("title", arm.title())
        .with("words", HandoutWords.of(arm, changed))
        .with("headline", arm.words().headline())
        .with("details", arm.words().details())
        .with(
            "figure",
            InlineFigure.of(
                HundredPeople.alone(Pictures.moments(arm.result().outcomes().states()))))
        .with("meaning", HandoutWords.MEANING)
        .with("redFlagsIntroduction", Caveats.RED_FLAGS_INTRODUCTION)
        .with("redFlags", Caveats.RED_FLAGS)
        .with("seed", Long.toString(arm.result().seed()))
        .with("patients", Numbers.counted(arm.patients()))
        .with("digest", arm.result().digest().substring(0, DIGEST))
        .html();
  }
}
