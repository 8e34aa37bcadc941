package sinew.onepage;

/** The consulting room with fewer people, for tests that are not about how many they are. */
final class FewPeople {
  private static final int OF_A_WHAT_IF = 250;

  private FewPeople() {}

  /**
   * Begins the open page's answers anew: the same stages but those without people, so many people
   * as they are, and some of each what-if.
   */
  static void begin(Chromium browser, int people) {
    browser.until("document.body.dataset.stage");
    browser.run(
        "delete document.body.dataset.stage;"
            + " begin(page.answers, plan(page.answers.includes('if='))"
            + ".map(stage => ({ ...stage, tasks: stage.tasks.filter(one => one.first <"
            + " (['base', 'with'].includes(one.arm) ? "
            + people
            + " : "
            + OF_A_WHAT_IF
            + ")) })).filter(stage => stage.tasks.length));1");
  }

  /** The same with as few as what is looked at needs, and waits for the what-ifs. */
  static void ask(Chromium browser) {
    begin(browser, OF_A_WHAT_IF);
    browser.until("document.body.dataset.stage === 'whatIfs'");
  }
}
