package dev.huishang.domain.standards;

/// Classes of surface water (GB 3838) and groundwater (GB/T 14848; there the worst is `V`).
public enum WaterClass {
  I("Ⅰ", "优"),
  II("Ⅱ", "优"),
  III("Ⅲ", "良好"),
  IV("Ⅳ", "轻度污染"),
  V("Ⅴ", "中度污染"),
  INFERIOR_V("劣Ⅴ", "重度污染");

  private final String sign;
  private final String word;

  WaterClass(String sign, String word) {
    this.sign = sign;
    this.word = word;
  }

  /// Sign shown, for example Ⅲ.
  public String sign() {
    return sign;
  }

  /// Word for surface water (环办〔2011〕22号).
  public String word() {
    return word;
  }

  /// True for classes I to III, which count as good.
  public boolean good() {
    return compareTo(III) <= 0;
  }
}
