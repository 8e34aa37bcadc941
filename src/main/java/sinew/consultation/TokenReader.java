package sinew.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads values that were written one a line. Numbers that are not whole stand as their 64 bits, so
 * that no browser rounds them.
 */
final class TokenReader {
  private final String[] tokens;
  private int next;

  TokenReader(String text) {
    tokens = text.split("\n", -1);
  }

  String text() {
    return tokens[next++];
  }

  int whole() {
    return Integer.parseInt(text());
  }

  double number() {
    String bits = text();
    long high = Long.parseLong(bits.substring(0, 8), 16);
    return Double.longBitsToDouble(high << Integer.SIZE | Long.parseLong(bits.substring(8), 16));
  }

  boolean yes() {
    return whole() == 1;
  }

  <T extends Enum<T>> T constant(Class<T> type) {
    return Enum.valueOf(type, text());
  }

  <T> List<T> list(Supplier<T> entry) {
    int size = whole();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(entry.get());
    }
    return list;
  }

  <T> Optional<T> optional(Supplier<T> entry) {
    return yes() ? Optional.of(entry.get()) : Optional.empty();
  }
}
