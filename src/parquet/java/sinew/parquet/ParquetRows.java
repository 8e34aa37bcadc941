package sinew.parquet;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.CloseableIterator;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import sinew.table.ColumnKind;
import sinew.table.RowColumn;
import sinew.table.RowFile;

/**
 * A Parquet file of rows. Where its groups of rows end depends on the rows alone, as they are
 * written one by one in their order.
 *
 * @param <R> what a row is about
 */
final class ParquetRows<R> implements RowFile<R> {
  /** Several files are open at a time, and each keeps a group in memory. */
  private static final long GROUP_BYTES = 16L << 20;

  private final List<RowColumn<R>> columns;
  private final CarpetWriter<Object[]> writer;

  private ParquetRows(List<RowColumn<R>> columns, CarpetWriter<Object[]> writer) {
    this.columns = columns;
    this.writer = writer;
  }

  static <R> ParquetRows<R> open(List<RowColumn<R>> columns, OutputStream out) throws IOException {
    return new ParquetRows<>(
        columns,
        new CarpetWriter.Builder<>(out, Object[].class)
            .withWriteRecordModel(model(columns))
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .withRowGroupSize(GROUP_BYTES)
            .build());
  }

  private static <R> WriteRecordModelType<Object[]> model(List<RowColumn<R>> columns) {
    WriteRecordModelType<Object[]> model = FieldTypes.writeRecordModel(Object[].class);
    for (int i = 0; i < columns.size(); i++) {
      int index = i;
      model.withField(columns.get(i).key(), type(columns.get(i).kind()), row -> row[index]);
    }
    return model;
  }

  private static FieldType type(ColumnKind kind) {
    return switch (kind) {
      case TEXT -> FieldTypes.STRING;
      case WHOLE -> FieldTypes.LONG;
      case NUMBER -> FieldTypes.DOUBLE;
      case TRUTH -> FieldTypes.BOOLEAN;
    };
  }

  @Override
  public Part<R> part() {
    return new Some();
  }

  @Override
  @SuppressWarnings("rawtypes") // The library reads rows as maps without types.
  public void append(Path rows) throws IOException {
    List<String> keys = columns.stream().map(RowColumn::key).toList();
    try (CloseableIterator<Map> others = new CarpetReader<>(rows.toFile(), Map.class).iterator()) {
      while (others.hasNext()) {
        Map<?, ?> row = others.next();
        if (!keys.equals(List.copyOf(row.keySet()))) {
          throw new IOException(rows + ": has other columns than this version writes");
        }
        writer.write(keys.stream().map(row::get).toArray());
      }
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /** Neighbouring rows, their values made and not yet written. */
  private final class Some implements Part<R> {
    private final List<Object[]> rows = new ArrayList<>();

    @Override
    public void add(R row) {
      rows.add(columns.stream().map(column -> column.value().apply(row)).toArray());
    }

    @Override
    public void append() throws IOException {
      for (Object[] row : rows) {
        writer.write(row);
      }
    }
  }
}
