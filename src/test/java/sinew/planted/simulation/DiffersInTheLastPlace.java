package sinew.planted.simulation;

import java.util.function.DoubleUnaryOperator;

class DiffersInTheLastPlace {
  DoubleUnaryOperator decay() {
    return Math::exp;
  }
}
