package sinew.planted.random;

class Prints {
  void tell() {
    Runnable later = () -> System.err.println("in a lambda");
    later.run();
  }
}
