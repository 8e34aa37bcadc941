package sinew.planted.cli;

class Logs {
  void tell() {
    System.getLogger("sinew").log(System.Logger.Level.INFO, "unheard");
  }
}
