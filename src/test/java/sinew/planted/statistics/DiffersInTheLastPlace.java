package sinew.planted.statistics;

/** May: only the equations must not. */
class DiffersInTheLastPlace {
  double decay(double days) {
    return Math.exp(-days);
  }
}
