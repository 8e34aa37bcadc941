package sinew.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import sinew.table.CellFile.CellColumn;
import sinew.table.ColumnKind;

/**
 * The columns of a Parquet file, as its encoders and its footer want them. Any cell may be empty.
 *
 * @param columns the columns
 */
record ParquetSchema(List<CellColumn> columns) {
  private static final String NAME = "rows";

  /** The type of a column in the file. */
  static Type type(ColumnKind kind) {
    return switch (kind) {
      case TEXT -> Type.BYTE_ARRAY;
      case WHOLE -> Type.INT64;
      case NUMBER -> Type.DOUBLE;
      case TRUTH -> Type.BOOLEAN;
    };
  }

  private static PrimitiveTypeName encoded(ColumnKind kind) {
    return switch (kind) {
      case TEXT -> PrimitiveTypeName.BINARY;
      case WHOLE -> PrimitiveTypeName.INT64;
      case NUMBER -> PrimitiveTypeName.DOUBLE;
      case TRUTH -> PrimitiveTypeName.BOOLEAN;
    };
  }

  /** The columns for the encoders of values. */
  MessageType message() {
    Types.MessageTypeBuilder message = Types.buildMessage();
    columns.forEach(column -> message.optional(encoded(column.kind())).named(column.key()));
    return message.named(NAME);
  }

  /** The columns for the footer, below the row itself. */
  List<SchemaElement> elements() {
    List<SchemaElement> elements = new ArrayList<>();
    elements.add(new SchemaElement(NAME).setNum_children(columns.size()));
    columns.forEach(column -> elements.add(element(column)));
    return elements;
  }

  private static SchemaElement element(CellColumn column) {
    SchemaElement element =
        new SchemaElement(column.key())
            .setType(type(column.kind()))
            .setRepetition_type(FieldRepetitionType.OPTIONAL);
    return column.kind() == ColumnKind.TEXT
        ? element
            .setConverted_type(ConvertedType.UTF8)
            .setLogicalType(LogicalType.STRING(new StringType()))
        : element;
  }
}
