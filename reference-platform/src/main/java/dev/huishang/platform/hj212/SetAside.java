package dev.huishang.platform.hj212;

/// Why a value of an accepted frame did not become an observation.
public enum SetAside {
  NO_DATA_TIME("缺数据时间", "no data time"),
  FUTURE_TIME("数据时间在将来", "data time in the future"),
  UNKNOWN_FACTOR("因子编码不在表中", "factor code not in the table"),
  UNKNOWN_UNIT("单位不明", "unit not known"),
  OTHER_UNIT("单位不能换算", "unit cannot be converted"),
  NO_NUMBER("值缺失或不是数", "no value, or not a number"),
  IMPOSSIBLE("值超出可能范围", "value beyond what is possible"),
  REPEATED_KEY("同一帧内键重复", "key repeated in the frame"),
  SAME_AGAIN("重复上传，已有相同值", "sent again, the same is kept"),
  TOO_OLD("早于保存期限", "older than what is kept");

  private final String zh;
  private final String en;

  SetAside(String zh, String en) {
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
