package sinew.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.values.factory.DefaultV2ValuesWriterFactory;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.io.api.Binary;

/** A group of rows that is being filled: the encoders of its columns, and their pages so far. */
final class OpenGroup {
  /**
   * A column with more different values than fit into this is written without a dictionary. Names
   * of patients are then written as what differs from the name before, a byte or two each.
   */
  private static final int DICTIONARY_BYTES = 1 << 16;

  private final ParquetSchema schema;
  private final Map<ColumnDescriptor, ColumnPages> pages = new LinkedHashMap<>();
  private final ColumnWriteStore encoders;
  private final List<ColumnWriter> columns = new ArrayList<>();
  private int rows;

  OpenGroup(ParquetSchema schema) {
    this.schema = schema;
    var message = schema.message();
    message.getColumns().forEach(column -> pages.put(column, new ColumnPages()));
    encoders =
        ParquetProperties.builder()
            .withDictionaryPageSize(DICTIONARY_BYTES)
            .withValuesWriterFactory(new DefaultV2ValuesWriterFactory())
            .withStatisticsEnabled(false)
            .withSizeStatisticsEnabled(false)
            .build()
            .newColumnWriteStore(message, pages::get);
    pages.keySet().forEach(column -> columns.add(encoders.getColumnWriter(column)));
  }

  int rows() {
    return rows;
  }

  void add(Object[] cells) {
    for (int i = 0; i < cells.length; i++) {
      add(columns.get(i), cells[i]);
    }
    encoders.endRecord();
    rows++;
  }

  /** A cell stands below nothing (level 0), and it is there (level 1) or not (level 0). */
  private static void add(ColumnWriter column, Object cell) {
    if (cell == null) {
      column.writeNull(0, 0);
    } else if (cell instanceof Double number) {
      column.write(number.doubleValue(), 0, 1);
    } else if (cell instanceof Long number) {
      column.write(number.longValue(), 0, 1);
    } else if (cell instanceof Boolean truth) {
      column.write(truth.booleanValue(), 0, 1);
    } else {
      column.write(Binary.fromString((String) cell), 0, 1);
    }
  }

  /**
   * Writes the group, one column after the other.
   *
   * @param out where it goes
   * @param position where in the file that is
   * @return what the footer says of it
   */
  RowGroup finish(ByteArrayOutputStream out, long position) throws IOException {
    encoders.flush();
    encoders.close();
    List<ColumnChunk> chunks = new ArrayList<>();
    int next = 0;
    for (ColumnPages column : pages.values()) {
      var declared = schema.columns().get(next++);
      chunks.add(column.finish(declared, out, position + out.size()));
    }
    return new RowGroup(chunks, out.size(), rows);
  }
}
