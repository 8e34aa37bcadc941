package sinew.planted.model;

import org.apache.commons.math3.util.FastMath;

class BorrowsALibrary {
  double decay(double days) {
    return FastMath.exp(-days);
  }
}
