package dev.huishang.domain.cap;

import dev.huishang.domain.explain.Said;
import java.util.List;

/// What reading bytes came to: a message, or what is wrong with them and where.
public sealed interface CapReading {
  /// A message that fits its schema.
  ///
  /// @param message what it says
  /// @param xml the characters it was read from, which a signature is checked against
  /// @param encoding the encoding they came in
  /// @param findings what is right by the schema and still to be seen by whoever reads it
  record Read(CapMessage message, String xml, String encoding, List<CapFinding> findings)
      implements CapReading {}

  /// No message.
  ///
  /// @param fault what kind of fault
  /// @param what the fault in words; for [Fault#SCHEMA] it starts with the violated rule of XML
  ///   Schema, for example `cvc-pattern-valid`
  /// @param place where
  record Refused(Fault fault, String what, Place place) implements CapReading {}

  /// Kinds of fault.
  enum Fault {
    /// No bytes at all.
    EMPTY("没有内容 / nothing there"),
    /// More bytes than a message may have.
    TOO_LARGE("过大 / too large"),
    /// Too many elements, or too deeply nested.
    TOO_MANY("元素过多或嵌套过深 / too many elements or too deep"),
    /// The bytes are not in the encoding they declare, or nobody knows that encoding.
    ENCODING("编码不符 / wrong encoding"),
    /// A document type declaration, the way in of entity bombs and outside files.
    DOCTYPE("含文档类型声明 / document type declaration"),
    /// Not well-formed XML.
    NOT_XML("不是合格的 XML / not well-formed XML"),
    /// XML of something else.
    NOT_CAP("不是预警消息 / not a CAP message"),
    /// Does not fit the schema of its form.
    SCHEMA("不符合模式 / does not fit the schema"),
    /// A time that fits the schema and does not exist.
    TIME("时间不存在 / no such time");

    private final Said words;

    Fault(String words) {
      this.words = Said.of(words);
    }

    /// Chinese and English.
    public Said words() {
      return words;
    }
  }

  /// Where in the bytes.
  ///
  /// @param line line, from 1; 0 where no place can be named
  /// @param column column, from 1; 0 where no place can be named
  /// @param path elements down to the place, for example `alert/info/urgency`
  record Place(int line, int column, String path) {
    /// No place within the bytes.
    public static final Place NONE = new Place(0, 0, "");
  }
}
