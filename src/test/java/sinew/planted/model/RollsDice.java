package sinew.planted.model;

import java.util.Random;

class RollsDice {
  double seeded() {
    return new Random(1).nextDouble();
  }
}
