package sinew.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkFiles;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import scala.collection.Iterator;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/** Apache Spark, as {@code spark-submit} has set it up. */
final class Cluster {
  private Cluster() {}

  /**
   * Runs tasks, each on one machine. A task whose machine is lost runs on another; of a task that
   * ran twice, one result is taken.
   *
   * @param tasks the tasks
   * @param taker takes results, one after the other, in the order in which they come
   * @throws IOException if a task failed on several machines, or a result could not be taken
   */
  static void run(List<ShardTask> tasks, Consumer<ShardContent> taker) throws IOException {
    SparkConf conf =
        new SparkConf()
            .setIfMissing("spark.app.name", "sinew")
            // Results are written as they come, so that all of them need not fit into memory.
            .setIfMissing("spark.driver.maxResultSize", "0")
            // Tasks and results are plain Java, whatever other jobs of the cluster are.
            .set("spark.serializer", JavaSerializer.class.getName());
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      spark
          .sc()
          .runJob(
              spark.parallelize(tasks, tasks.size()).rdd(),
              new Simulate(),
              new Take(taker),
              ClassTag$.MODULE$.<ShardContent>apply(ShardContent.class));
    } catch (Exception e) {
      // Scala throws checked exceptions that it does not declare. The first line says it all.
      throw new IOException(
          "Spark: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
    }
  }

  /** What a machine of the cluster does: one task. */
  private static final class Simulate extends AbstractFunction1<Iterator<ShardTask>, ShardContent>
      implements Serializable {
    @Override
    public ShardContent apply(Iterator<ShardTask> tasks) {
      TaskContext context = TaskContext.get();
      // A folder of this executor, which goes when the cluster tidies up, even if it was killed.
      Path folder = Path.of(SparkFiles.getRootDirectory()).toAbsolutePath();
      try {
        return tasks.next().simulate(folder, context.attemptNumber(), context.cpus());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What the driver does with a result. */
  private static final class Take extends AbstractFunction2<Object, ShardContent, BoxedUnit> {
    private final Consumer<ShardContent> taker;

    Take(Consumer<ShardContent> taker) {
      this.taker = taker;
    }

    @Override
    public BoxedUnit apply(Object task, ShardContent content) {
      taker.accept(content);
      return BoxedUnit.UNIT;
    }
  }
}
