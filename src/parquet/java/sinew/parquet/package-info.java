/** Rows as Parquet files, for those who build the program with its libraries. */
package sinew.parquet;
