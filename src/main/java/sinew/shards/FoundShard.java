package sinew.shards;

import java.nio.file.Path;
import java.util.Optional;
import sinew.document.ShardDocument;
import sinew.files.Problem;
import sinew.option.RowsOption;
import sinew.rows.RowChoice;
import sinew.study.Shard;
import sinew.table.RowFormat;

/**
 * A shard that was found.
 *
 * @param folder where it lies
 * @param document what it says of itself
 */
record FoundShard(Path folder, ShardDocument document) {
  Shard shard() {
    return document.shard();
  }

  /** Something that is wrong with the folder. */
  Problem problem(String field, String fault, String remedy) {
    return new Problem(folder.toString(), 0, 0, field, fault, remedy);
  }

  /** Rows in a format that this build of the program does not have. */
  Optional<Problem> unwritableRows() {
    return document
        .rows()
        .filter(
            key ->
                !RowChoice.of(key).map(RowChoice::format).map(RowFormat::available).orElse(false))
        .map(
            key ->
                problem(
                    "rows",
                    "is " + key + ", and this build of Sinew has none",
                    "build it with " + RowsOption.BUILD_WITH_PARQUET));
  }

  /** A file that is not as it was written. */
  Problem damaged(Path file) {
    return new Problem(
        file.toString(),
        0,
        0,
        "",
        "is not as it was written",
        "copy the whole folder again, or make it again with the command in its manifest.json");
  }
}
