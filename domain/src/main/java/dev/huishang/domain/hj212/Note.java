package dev.huishang.domain.hj212;

/// What is unusual about an accepted frame. It is kept beside the data and never put right.
public enum Note {
  NO_QN("无请求编码", "no QN"),
  ODD_QN("请求编码不是17位数字", "QN is not 17 digits"),
  NO_FLAG("无拆分包及应答标志", "no Flag"),
  NO_PW("无访问密码", "no PW"),
  SHORT_MN("设备标识不是24位", "MN is not 24 characters"),
  OTHER_FIELD("标准以外的字段", "a field the standard does not know"),
  UNKNOWN_ST("系统编码不在表中", "ST is not in the table"),
  UNKNOWN_CN("命令编码不在表中", "CN is not in the table"),
  UNKNOWN_EDITION("版本号不在表中", "version bits are not in the table"),
  PACKETS_WITHOUT_FLAG("有包号而标志未置位", "packet numbers without their flag"),
  BLANK("键前有空格", "a blank before a key"),
  EMPTY_ITEM("空数据项", "an empty item"),
  NO_EQUALS("数据项无等号", "an item without ="),
  REPEATED_KEY("键重复", "a key comes twice"),
  LONG_CP("数据区超长", "data area longer than the standard allows");

  private final String zh;
  private final String en;

  Note(String zh, String en) {
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
