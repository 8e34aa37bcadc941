package sinew.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sinew.study.Shard;

class ShardDocumentTest {
  private static final String TEXT =
      new ShardDocument(
              "0.1.0",
              "s",
              1,
              40,
              2,
              Optional.of("csv"),
              new Shard(1, 1),
              List.of(
                  new ShardDocument.Arm(
                      "s", 8, "sha", "name: s", List.of("cohort.stress=0.5"), "one", "two")),
              Map.of("counts/s.txt", 9L))
          .json()
          .toString();

  @Test
  void whatIsWrittenIsRead() {
    assertThat(ShardDocument.read(TEXT).json().toString()).isEqualTo(TEXT);
  }

  /** Found by fuzzing: it was told as a fault of the program, later. */
  @Test
  void nullIsNoText() {
    for (String text : List.of("\"cohort.stress=0.5\"", "\"sha\"", "\"name: s\"", "\"one\"")) {
      assertThat(TEXT).contains(text);
      assertThatThrownBy(() -> ShardDocument.read(TEXT.replace(text, "null")))
          .isInstanceOf(RuntimeException.class);
    }
  }
}
