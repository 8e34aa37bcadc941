package sinew.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import sinew.simulation.Batch;

class ShardTest {
  @Test
  void allShardsHaveEveryPatientOnceInOrder() {
    for (int patients : new int[] {1, 7, 8, 1_000, 100_000_000}) {
      for (int parts = 1; parts <= Math.min(patients, 100); parts++) {
        long next = 0;
        for (int number = 1; number <= parts; number++) {
          Batch share = new Shard(number, parts).share(patients);
          assertThat(share.first()).isEqualTo(next);
          assertThat(share.size()).isBetween(patients / parts, patients / parts + 1);
          next += share.size();
        }
        assertThat(next).isEqualTo(patients);
      }
    }
  }

  @Test
  void shardsOfAnExtendedRunHaveTheOthers() {
    Shard part = new Shard(2, 3);
    assertThat(part.after(100).share(130)).isEqualTo(new Batch(110, 10));
    assertThat(part.after(100).name()).isEqualTo("from-100-shard-2-of-3");
    assertThat(part.name()).isEqualTo("shard-2-of-3");
    assertThatThrownBy(() -> part.after(100).share(102))
        .hasMessage("2 patients are too few for 3 shards");
    assertThatThrownBy(() -> part.after(-1)).hasMessage("from must be at least 0, was -1");
  }

  @Test
  void thereIsNoShardOutsideOfAll() {
    assertThatThrownBy(() -> new Shard(0, 3)).hasMessage("there is no shard 0 of 3");
    assertThatThrownBy(() -> new Shard(4, 3)).hasMessage("there is no shard 4 of 3");
    assertThatThrownBy(() -> new Shard(1, 3).share(2))
        .hasMessage("2 patients are too few for 3 shards");
  }
}
