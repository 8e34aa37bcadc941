package sinew.simulation;

import java.util.concurrent.atomic.AtomicLong;

/** Somebody who waits, does not stop anything, and adds up what is done. */
public final class Seen implements Progress {
  private final AtomicLong total = new AtomicLong();

  @Override
  public void done(long patients) {
    total.addAndGet(patients);
  }

  @Override
  public boolean cancelled() {
    return false;
  }

  public long total() {
    return total.get();
  }
}
