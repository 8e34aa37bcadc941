package sinew.planted.cli;

import sinew.planted.scenario.Wish;

/** May: the command line stands above scenarios. */
class KnowsTheScenario {
  String name(Wish wish) {
    return wish.name();
  }
}
