package dev.huishang.domain.hj212;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Derivation.Step;
import java.util.ArrayList;
import java.util.List;

/// Explains what the decoder made of bytes: fields, check, notes, factors with units, conversions.
///
/// @param protocol limits and code tables
/// @param readings the factor table
public record FrameDerivation(Protocol protocol, Readings readings) {
  private static final String WHAT = "HJ 212 帧 / HJ 212 frame";
  private static final String STANDARD = "HJ 212";
  private static final String FRAME = "6.3";

  /// The derivation of a frame or of a refusal.
  public Derivation of(Decoded decoded) {
    return switch (decoded) {
      case Frame frame -> accepted(frame);
      case Rejection rejection -> refused(rejection);
    };
  }

  private static Derivation refused(Rejection rejection) {
    var why = rejection.reason().zh() + " / " + rejection.reason().en();
    var did =
        switch (rejection) {
          case Rejection.BadCrc(var sent, var computed, _) ->
              "帧中 in the frame " + sent + ", 计算 computed " + computed;
          case Rejection.BadField(var field, var value, _) -> field + "=" + value;
          case Rejection.Oversize(int declared, _) -> String.valueOf(declared);
          case Rejection.BadEnd(int declared, _) -> String.valueOf(declared);
          case Rejection.NoKey(var mn, _) -> "MN=" + mn;
          case Rejection.Noise(long bytes, _) -> bytes + " 字节 bytes";
          default -> why;
        };
    var steps = List.of(new Step(why, did));
    return new Derivation(WHAT, "拒收 refused: " + why, STANDARD, FRAME, List.of(), steps, List.of());
  }

  private Derivation accepted(Frame frame) {
    var content = frame.content();
    var inputs = new ArrayList<Input>();
    content.head().forEach(f -> inputs.add(new Input(f.name(), f.value(), "", "")));
    frame.find("DataTime").ifPresent(t -> inputs.add(new Input("DataTime", t, "", time(t))));
    var edition = frame.flag().flatMap(f -> protocol.editions().name(f >> 2)).orElse(STANDARD);
    var parts = readings.of(frame).stream().map(r -> part(r, edition)).toList();
    return new Derivation(WHAT, "接受 accepted", edition, FRAME, inputs, steps(frame), parts);
  }

  private List<Step> steps(Frame frame) {
    var raw = frame.raw();
    var steps = new ArrayList<Step>();
    var length = raw.substring(2, FrameReader.BEFORE);
    steps.add(new Step("数据段长度 length of the data segment", length + " 字节 bytes"));
    var check = raw.substring(raw.length() - FrameReader.BEHIND, raw.length() - 2);
    steps.add(new Step("CRC (App. A) 校验 check over the data segment", check + " 相符 matches"));
    if (frame.wasSealed()) {
      steps.add(new Step("SM4-ECB 数据区 data area", "已解密 opened"));
    }
    steps.add(new Step("ST", name(protocol.systems(), frame.st())));
    steps.add(new Step("CN", name(protocol.commands(), frame.cn())));
    frame.notes().forEach(n -> steps.add(new Step("提示 note", n.zh() + " / " + n.en())));
    return steps;
  }

  private static String name(Codes codes, int code) {
    return code + " " + codes.name(code).orElse("—");
  }

  private static String time(String text) {
    return DataTime.read(text).map(String::valueOf).orElse("");
  }

  private Derivation part(Reading reading, String edition) {
    var name = reading.factor().map(f -> " " + f.zh()).orElse("");
    var unit = reading.unit().map(FactorUnit::symbol).orElse("");
    var input = new Input(reading.code() + "-" + reading.statistic(), reading.text(), unit, "");
    var steps = new ArrayList<Step>();
    var flag = protocol.flags().get(reading.flag());
    steps.add(
        new Step(
            "数据标记 data flag: 仅N参与统计 only N enters statistics",
            flag == null ? "无 none " + reading.flag() : reading.flag() + " " + flag));
    reading
        .factor()
        .filter(f -> !f.note().isEmpty())
        .ifPresent(f -> steps.add(new Step("App. B", f.note())));
    steps.add(conversion(reading));
    return new Derivation(
        reading.code() + name + " " + reading.statistic(),
        value(reading.value(), unit),
        edition,
        "App. B",
        List.of(input),
        steps,
        List.of());
  }

  private static String value(Value value, String unit) {
    return switch (value) {
      case Value.Number(var n) -> (n.toPlainString() + " " + unit).strip();
      case Value.Absent() -> "";
      case Value.NotNumber(var text) -> "不是数 not a number: " + text;
      case Value.Impossible(var n) -> "不可能 impossible: " + n.toPlainString();
    };
  }

  private static Step conversion(Reading reading) {
    return switch (reading.quality()) {
      case Conversion.Converted(var v, var item) ->
          new Step(
              "换算 conversion to " + item.standard() + " " + item.item(),
              (v.toPlainString() + " " + item.unit().symbol()).strip());
      case Conversion.NoItem() -> new Step("换算 conversion", "无质量标准 no quality standard");
      case Conversion.NoUnit() -> new Step("换算 conversion", "单位未知 unit not known");
      case Conversion.OtherUnit(var from, var item) ->
          new Step(
              "换算 conversion to " + item.standard(),
              "不可换算 cannot be: " + from.symbol() + " → " + item.unit().symbol());
      case Conversion.NoNumber() -> new Step("换算 conversion", "无数 no number");
    };
  }
}
