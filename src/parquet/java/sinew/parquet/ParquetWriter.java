package sinew.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import sinew.table.RowColumn;
import sinew.table.RowFile;
import sinew.table.RowWriter;

/** Writes rows as Parquet files. */
public final class ParquetWriter implements RowWriter {

  /** Made by Java's loader of services. */
  public ParquetWriter() {}

  @Override
  public String key() {
    return "parquet";
  }

  @Override
  public <R> RowFile<R> open(List<RowColumn<R>> columns, OutputStream out) throws IOException {
    return ParquetRows.open(columns, out);
  }
}
