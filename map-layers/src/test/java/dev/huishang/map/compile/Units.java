package dev.huishang.map.compile;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The divisions as the base map holds them.
final class Units {
  /// One division.
  static final class Unit {
    final int code;
    int parent;
    int level;
    String name = "";
    String nameEn = "";
    int x;
    int y;
    int west = Integer.MAX_VALUE;
    int south = Integer.MAX_VALUE;
    int east = Integer.MIN_VALUE;
    int north = Integer.MIN_VALUE;
    double size;

    Unit(int code) {
      this.code = code;
    }

    void grow(int px, int py) {
      west = Math.min(west, px);
      east = Math.max(east, px);
      south = Math.min(south, py);
      north = Math.max(north, py);
    }
  }

  private static final Map<String, String> PROVINCES =
      Map.ofEntries(
          Map.entry("内蒙古", "Inner Mongolia"),
          Map.entry("西藏", "Xizang"),
          Map.entry("新疆", "Xinjiang"),
          Map.entry("陕西", "Shaanxi"),
          Map.entry("山西", "Shanxi"),
          Map.entry("重庆", "Chongqing"),
          Map.entry("台湾", "Taiwan Province"),
          Map.entry("香港", "Hong Kong"),
          Map.entry("澳门", "Macao"),
          Map.entry("广西", "Guangxi"),
          Map.entry("宁夏", "Ningxia"));
  private static final Map<String, String> SYLLABLES =
      Map.ofEntries(
          Map.entry("重庆", "chong qing"),
          Map.entry("厦门", "xia men"),
          Map.entry("长", "chang"),
          Map.entry("乐山", "le shan"),
          Map.entry("六安", "lu an"),
          Map.entry("蚌埠", "beng bu"),
          Map.entry("朝阳", "chao yang"),
          Map.entry("都", "du"),
          Map.entry("番禺", "pan yu"),
          Map.entry("解", "xie"),
          Map.entry("漯河", "luo he"),
          Map.entry("阿拉善", "a la shan"),
          Map.entry("洪洞", "hong tong"));

  private final Transliterator latin =
      Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower()");
  final TreeMap<Integer, Unit> all = new TreeMap<>();
  private final Map<String, String> seen = new HashMap<>();

  Unit unit(int code) {
    return all.computeIfAbsent(code, Unit::new);
  }

  /// Romanised name: official for provinces, pinyin in one word for the rest.
  String english(String zh) {
    var official = PROVINCES.get(zh.replaceAll("(省|市|(壮族|回族|维吾尔)?自治区|特别行政区)$", ""));
    return official != null ? official : seen.computeIfAbsent(zh, this::pinyin);
  }

  private String pinyin(String zh) {
    var stem = zh.length() > 2 ? zh.replaceAll("(省|市|区|县|盟|地区|自治县|自治州|自治旗|林区|旗)$", "") : zh;
    var marked = stem;
    for (var entry : SYLLABLES.entrySet()) {
      marked = marked.replace(entry.getKey(), " " + entry.getValue() + " ");
    }
    var word = latin.transliterate(marked).replaceAll("[^a-z]", "");
    return word.isEmpty() ? zh : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
