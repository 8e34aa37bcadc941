package sinew.planted.terminal;

/** May: the terminal is where the world is. */
class PrintsTheTime {
  void print(String text) {
    System.out.println(text + " " + System.nanoTime());
  }
}
