package sinew.planted.cli;

import sinew.planted.scenario.Wish;

/** May: the command line is where the world is. */
class PrintsTheTime {
  void print(Wish wish) {
    System.out.println(wish.name() + " " + System.nanoTime());
  }
}
