package sinew.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import sinew.table.CellFile;
import sinew.table.RowLibrary;

/** Writes rows as Parquet files. */
public final class ParquetLibrary implements RowLibrary {

  /** Made by Java's loader of services. */
  public ParquetLibrary() {}

  @Override
  public String key() {
    return "parquet";
  }

  @Override
  public CellFile open(List<CellFile.CellColumn> columns, OutputStream out) throws IOException {
    return ParquetFile.open(columns, out);
  }
}
