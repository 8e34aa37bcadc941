package sinew.planted.cli;

class RollsDice {
  double anew() {
    return Math.random();
  }
}
