package sinew.planted.simulation;

final class StartsAThread {
  void run() {
    new Thread(() -> {}).start();
  }
}
