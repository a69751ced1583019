package dev.huishang.domain.hj212;

/// Why bytes were refused, for counting.
public enum Reason {
  NOISE("帧外字节", "bytes outside any frame"),
  BAD_LENGTH("数据段长度不是四位数字", "length is not four digits"),
  OVERSIZE("数据段超长", "data segment longer than the standard allows"),
  BAD_END("长度之后不是回车换行", "no CR LF where the length says"),
  BAD_CRC("校验码不符", "check does not match"),
  NO_KEY("加密数据段无密钥", "protected segment and no key for this device"),
  NOT_TEXT("数据段不是文本", "data segment is not text"),
  NO_DATA("缺少CP=&&…&&", "no CP=&&…&&"),
  BAD_FIELD("字段缺失或有误", "field missing, repeated or wrong"),
  CUT_OFF("帧未完连接已断", "the stream ended inside a frame"),
  LOST_PART("分包不全", "packets of a split message are missing");

  private final String zh;
  private final String en;

  Reason(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// Chinese words.
  public String zh() {
    return zh;
  }

  /// English words.
  public String en() {
    return en;
  }
}
