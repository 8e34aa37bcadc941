/** Runs whose shards are simulated on a cluster of Apache Spark. */
package sinew.spark;
