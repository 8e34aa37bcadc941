package sinew.planted.study;

/** May: only the engine must not. */
class DiffersInTheLastPlace {
  double decay(double days) {
    return Math.exp(-days);
  }
}
