package sinew.onepage;

import java.util.LinkedHashMap;
import java.util.Map;

/** A language made of English: every letter has an accent, every text stands in brackets. */
final class Pseudo {
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ACCENTED = "áƀćđéƒǵħíǰķĺɱńóƥɋŕšŧúṽŵẋýžÁƁĆĐÉƑǴĦÍĴĶĹṀŃÓƤɊŔŠŦÚṼŴẊÝŽ";

  private Pseudo() {}

  /** The words in that language. */
  static Bundle of(Bundle english) {
    Map<String, String> texts = new LinkedHashMap<>();
    english.texts().forEach((key, text) -> texts.put(key, "[" + accented(text) + "]"));
    texts.put(Bundle.LANGUAGE, "en-XA");
    return Bundle.of(texts);
  }

  private static String accented(String text) {
    StringBuilder accented = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      int at = PLAIN.indexOf(letter);
      accented.append(at < 0 ? letter : ACCENTED.charAt(at));
    }
    return accented.toString();
  }
}
