package sinew.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import sinew.table.CellFile.CellColumn;

/** The pages of a column in a group of rows: its dictionary, if it has one, and its values. */
final class ColumnPages implements PageWriter {
  private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  /** In the order of the format, so that each process writes the same footer. */
  private final Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);

  private long values;

  private Encoding used(org.apache.parquet.column.Encoding encoding) {
    Encoding used = Encoding.valueOf(encoding.name());
    encodings.add(used);
    return used;
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      int rowCount,
      Statistics<?> statistics,
      SizeStatistics sizeStatistics,
      GeospatialStatistics geospatialStatistics,
      org.apache.parquet.column.Encoding repetitions,
      org.apache.parquet.column.Encoding definitions,
      org.apache.parquet.column.Encoding encoding)
      throws IOException {
    int size = Math.toIntExact(bytes.size());
    DataPageHeader page =
        new DataPageHeader(valueCount, used(encoding), used(definitions), used(repetitions));
    Util.writePageHeader(
        new PageHeader(PageType.DATA_PAGE, size, size).setData_page_header(page), data);
    bytes.writeAllTo(data);
    values += valueCount;
  }

  @Override
  public void writeDictionaryPage(DictionaryPage page) throws IOException {
    int size = Math.toIntExact(page.getBytes().size());
    DictionaryPageHeader header =
        new DictionaryPageHeader(page.getDictionarySize(), used(page.getEncoding()));
    Util.writePageHeader(
        new PageHeader(PageType.DICTIONARY_PAGE, size, size).setDictionary_page_header(header),
        dictionary);
    page.getBytes().writeAllTo(dictionary);
  }

  /**
   * Writes the pages, the dictionary first.
   *
   * @param column the column
   * @param out where they go
   * @param position where in the file that is
   * @return what the footer says of them
   */
  ColumnChunk finish(CellColumn column, ByteArrayOutputStream out, long position)
      throws IOException {
    dictionary.writeTo(out);
    data.writeTo(out);
    long size = (long) dictionary.size() + data.size();
    ColumnMetaData pages =
        new ColumnMetaData(
            ParquetSchema.type(column.kind()),
            List.copyOf(encodings),
            List.of(column.key()),
            CompressionCodec.UNCOMPRESSED,
            values,
            size,
            size,
            position + dictionary.size());
    if (dictionary.size() > 0) {
      pages.setDictionary_page_offset(position);
    }
    return new ColumnChunk(position).setMeta_data(pages);
  }

  @Override
  public long getMemSize() {
    return (long) dictionary.size() + data.size();
  }

  @Override
  public long allocatedSize() {
    return getMemSize();
  }

  @Override
  public String memUsageString(String prefix) {
    return prefix + " " + getMemSize() + " bytes";
  }

  @Override
  @Deprecated
  public void writePage(
      BytesInput bytes,
      int valueCount,
      Statistics<?> statistics,
      org.apache.parquet.column.Encoding repetitions,
      org.apache.parquet.column.Encoding definitions,
      org.apache.parquet.column.Encoding encoding) {
    throw new UnsupportedOperationException("pages without a number of rows");
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      int rowCount,
      Statistics<?> statistics,
      org.apache.parquet.column.Encoding repetitions,
      org.apache.parquet.column.Encoding definitions,
      org.apache.parquet.column.Encoding encoding)
      throws IOException {
    writePage(
        bytes, valueCount, rowCount, statistics, null, null, repetitions, definitions, encoding);
  }

  @Override
  public void writePageV2(
      int rowCount,
      int nullCount,
      int valueCount,
      BytesInput repetitions,
      BytesInput definitions,
      org.apache.parquet.column.Encoding encoding,
      BytesInput bytes,
      Statistics<?> statistics) {
    throw new UnsupportedOperationException("pages of version 2");
  }
}
