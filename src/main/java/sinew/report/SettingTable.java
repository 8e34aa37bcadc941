package sinew.report;

import java.util.List;
import sinew.input.Setting;
import sinew.table.Columns;
import sinew.table.Table;

/** Every value of a scenario, with its unit and where it comes from. */
public final class SettingTable {
  private static final Columns<Setting> COLUMNS =
      Columns.of(Setting.class)
          .text("field", "field", Setting::field)
          .text("value", "value", Setting::value)
          .text("unit", "unit", Setting::unit)
          .flag("given", "from", Setting::given)
          .said(SettingTable::from)
          .text("source", "source", Setting::source);

  private static final Columns<Setting> FOR_READERS =
      Columns.of(Setting.class)
          .text("field", "Setting", Setting::field)
          .text("value", "Value", Setting::value)
          .text("unit", "Unit", Setting::unit)
          .text("source", "Source", Setting::source)
          .said(setting -> (setting.given() ? "" : "default: ") + setting.source());

  private SettingTable() {}

  private static String from(Setting setting) {
    return setting.given() ? "file" : setting.fixed() ? "fixed" : "default";
  }

  /**
   * The settings of a scenario, for a terminal or a program.
   *
   * @param settings the settings
   * @return a row each
   */
  public static Table<Setting> of(List<Setting> settings) {
    return new Table<>("", COLUMNS, settings);
  }

  /**
   * The same on a page.
   *
   * @param settings the settings
   * @return a row each
   */
  static Table<Setting> forReaders(List<Setting> settings) {
    return new Table<>(
        "Every value of the scenario, and where it comes from", FOR_READERS, settings);
  }
}
