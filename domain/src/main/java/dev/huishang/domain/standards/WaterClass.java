package dev.huishang.domain.standards;

/// Classes of surface water (GB 3838) and groundwater (GB/T 14848; there the worst is `V`).
public enum WaterClass {
  I("Ⅰ", "优", "Excellent"),
  II("Ⅱ", "优", "Excellent"),
  III("Ⅲ", "良好", "Good"),
  IV("Ⅳ", "轻度污染", "Lightly polluted"),
  V("Ⅴ", "中度污染", "Moderately polluted"),
  INFERIOR_V("劣Ⅴ", "重度污染", "Heavily polluted");

  private final String sign;
  private final String word;
  private final String wordEn;

  WaterClass(String sign, String word, String wordEn) {
    this.sign = sign;
    this.word = word;
    this.wordEn = wordEn;
  }

  /// Sign shown, for example Ⅲ.
  public String sign() {
    return sign;
  }

  /// Word for surface water (环办〔2011〕22号).
  public String word() {
    return word;
  }

  /// Word for surface water in English.
  public String wordEn() {
    return wordEn;
  }

  /// True for classes I to III, which count as good.
  public boolean good() {
    return compareTo(III) <= 0;
  }
}
