package dev.huishang.domain.cap;

import dev.huishang.domain.explain.Said;

/// Something the schema allows and whoever reads the message has to know.
///
/// @param kind what it is
/// @param where element, identifier or reference it is about
/// @param detail the words or values it rests on
public record CapFinding(Kind kind, String where, String detail) {
  /// Kinds of finding, each with its sentence in both languages.
  public enum Kind {
    OLD_FORM("旧版 CAP 1.1 消息 / an old CAP 1.1 message"),
    NATIONAL_FORM("国内格式:时间用空格、严重程度用颜色 / national form: blank in times, colours as severity"),
    OTHER_ENCODING("不是 UTF-8 编码 / encoded other than UTF-8"),
    NO_INFO("没有 info 块 / no info block"),
    LANGUAGE_ASSUMED("未写语言,按标准为 en-US / no language stated, en-US by the standard"),
    EMPTY_ELEMENT("空元素 / empty element"),
    BAD_NAME("标识或发送者含空格、逗号、< 或 & / blank, comma, < or & in identifier or sender"),
    TIME_WITHOUT_ZONE("时间没有时区,不作推测 / time without zone, none is guessed"),
    NO_REFERENCES("应当引用而未引用 / refers to nothing although it must"),
    REFERENCE_UNREADABLE("引用无法读懂 / reference cannot be read"),
    REFERENCE_TO_ITSELF("引用自身 / refers to itself"),
    REFERENCE_SENDER_DIFFERS(
        "引用的发送者与原消息不同 / sender in the reference differs from the message named"),
    REFERENCE_AMBIGUOUS("引用可指多条消息,不作推测 / reference fits several messages, none is guessed"),
    REFERENCE_OTHER_TIME("只有同标识、不同发送时间的消息 / only a message of that identifier with another time"),
    REFERENCE_NOT_EARLIER(
        "引用了更晚或互相引用的消息,不起作用 / refers to a later or mutual message, without effect"),
    REFERENCE_OTHER_STATUS(
        "引用了另一状态的消息,不起作用 / refers to a message of another status, without effect"),
    CANCEL_OF_PREDECESSOR("已取消的是它所更新的消息,本消息未被取消 / what it updated was cancelled, it was not"),
    SENT_IN_FUTURE("发送时间在将来 / sent in the future"),
    TWO_VERSIONS("同一名称有两份不同内容 / two different messages of one name"),
    WORDS_OF_CANCEL("文字像解除,类型不是取消 / worded as a cancellation, not of type Cancel"),
    WORDS_OF_TEST("文字像测试,状态为实际 / worded as a test, of status Actual"),
    OVER_WHEN_SENT("发送时已过期 / expired when it was sent"),
    POLYGON_EMPTY("多边形为空 / empty polygon"),
    POLYGON_UNREADABLE("多边形无法读懂 / polygon cannot be read"),
    POLYGON_OPEN("多边形未闭合 / polygon is not closed"),
    POLYGON_LOOSE("多边形写法不规范 / polygon is written loosely"),
    POLYGON_LONG("多边形点数超过建议 / more points than recommended"),
    CIRCLE_UNREADABLE("圆无法读懂 / circle cannot be read"),
    CIRCLE_IS_POINT("半径为零的圆,即一个点 / circle of radius zero, a point"),
    GEOCODE_ONLY("只有地理编码,没有图形 / codes only, no shape"),
    CN_IDENTIFIER("标识不合国内格式 / identifier is not of the national form"),
    CN_IDENTIFIER_TIME("标识中的时间不存在 / no such time in the identifier"),
    CN_STATUS("国内没有此状态 / not a status of the national form"),
    CN_MSG_TYPE("国内没有此类型 / not a type of the national form"),
    CN_SEVERITY("严重程度不是国内颜色 / severity is not a national colour");

    private final Said words;

    Kind(String words) {
      this.words = Said.of(words);
    }

    /// Chinese and English.
    public Said words() {
      return words;
    }
  }
}
