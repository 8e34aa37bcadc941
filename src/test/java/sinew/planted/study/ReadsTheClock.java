package sinew.planted.study;

import java.time.Instant;

class ReadsTheClock {
  Instant start() {
    return Instant.now();
  }
}
