package sinew.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import sinew.table.CellFile;

/**
 * A Parquet file: groups of rows, then a footer that says where their columns lie. Each group but
 * the last has the same number of rows, so the bytes depend on the rows and their order alone.
 */
final class ParquetFile implements CellFile {
  /** Rows of a group: few enough for memory, enough for readers that take a group at a time. */
  private static final int GROUP_ROWS = 1 << 18;

  private static final int VERSION = 1;
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  private final ParquetSchema schema;
  private final OutputStream out;
  private final List<RowGroup> groups = new ArrayList<>();
  private OpenGroup group;
  private long position;

  private ParquetFile(ParquetSchema schema, OutputStream out) {
    this.schema = schema;
    this.out = out;
    group = new OpenGroup(schema);
  }

  static ParquetFile open(List<CellColumn> columns, OutputStream out) throws IOException {
    ParquetFile file = new ParquetFile(new ParquetSchema(columns), out);
    file.write(MAGIC);
    return file;
  }

  @Override
  public void add(Object[] cells) throws IOException {
    group.add(cells);
    if (group.rows() == GROUP_ROWS) {
      writeGroup();
    }
  }

  private void writeGroup() throws IOException {
    ByteArrayOutputStream pages = new ByteArrayOutputStream();
    groups.add(group.finish(pages, position));
    write(pages.toByteArray());
    group = new OpenGroup(schema);
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      if (group.rows() > 0) {
        writeGroup();
      }
      long rows = groups.stream().mapToLong(RowGroup::getNum_rows).sum();
      ByteArrayOutputStream footer = new ByteArrayOutputStream();
      Util.writeFileMetaData(
          new FileMetaData(VERSION, schema.elements(), rows, groups).setCreated_by("Sinew"),
          footer);
      write(footer.toByteArray());
      ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      write(length.putInt(footer.size()).array());
      write(MAGIC);
    }
  }
}
