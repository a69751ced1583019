package dev.huishang.map;

import org.jspecify.annotations.Nullable;

/// The words the map itself prints, in both languages.
final class Words {
  private static final String PEOPLES = "(蒙古|回|藏|维吾尔|苗|彝|布依|朝鲜|侗|白|土家|哈尼|哈萨克|傣|壮|傈僳|羌|柯尔克孜|景颇)";

  /// Whose the base map is; over a raster base also whose the boundaries are, and whether that base
  /// has an approval number of its own.
  static String source(String language, @Nullable RasterInfo base) {
    boolean english = language.equals("en");
    if (base == null) {
      return english ? "Base map: Tianditu (2024-05)" : "底图数据来源：天地图（2024-05）";
    }
    var name = english && !base.en().isBlank() ? base.en() : base.zh();
    var whose = base.attribution().isBlank() ? name : name + " · " + base.attribution();
    var number =
        base.approval().isBlank()
            ? english ? "no map approval number" : "无审图号"
            : (english ? "map approval No. " : "审图号：") + base.approval().strip();
    return english
        ? "Raster base: " + whose + " (" + number + ")   Boundaries: Tianditu (2024-05)"
        : "影像底图：" + whose + "（" + number + "）   境界：天地图（2024-05）";
  }

  /// That of the map as shown: over a raster base without a number of its own none holds.
  static String approval(String language, @Nullable RasterInfo base, @Nullable String number) {
    return approval(language, base != null && base.approval().isBlank() ? null : number);
  }

  /// The approval number where the map has one; otherwise that it has not been approved.
  static String approval(String language, @Nullable String number) {
    if (number == null || number.isBlank()) {
      return language.equals("en") ? "Not approved, internal use only" : "未经审核 仅供内部使用";
    }
    return (language.equals("en") ? "Map approval No. " : "审图号：") + number.strip();
  }

  static String inset(String language) {
    return language.equals("en") ? "Nanhai Zhudao" : "南海诸岛";
  }

  static String distance(String language, int metres) {
    boolean km = metres >= 1000;
    if (language.equals("en")) {
      return km ? metres / 1000 + " km" : metres + " m";
    }
    return km ? metres / 1000 + " 公里" : metres + " 米";
  }

  /// The name as a map of small scale letters it: 新疆, not 新疆维吾尔自治区.
  static String brief(Region region, double zoom) {
    var name = region.name();
    if (region.level() == 1 && zoom >= 7.4) {
      return name.replace("特别行政区", "");
    }
    if (region.level() == 1) {
      return name.startsWith("内蒙古") ? "内蒙古" : name.substring(0, name.startsWith("黑龙江") ? 3 : 2);
    }
    if (zoom >= 9 || name.length() <= 3) {
      return name;
    }
    return name.replaceAll("(市|地区|盟|(" + PEOPLES + "族?)*自治州)$", "");
  }

  private Words() {}
}
