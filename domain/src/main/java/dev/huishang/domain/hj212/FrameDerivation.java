package dev.huishang.domain.hj212;

import dev.huishang.domain.explain.Derivation;
import dev.huishang.domain.explain.Derivation.Input;
import dev.huishang.domain.explain.Derivation.Step;
import dev.huishang.domain.explain.Said;
import java.util.ArrayList;
import java.util.List;

/// Explains what the decoder made of bytes: fields, check, notes, factors with units, conversions.
///
/// @param protocol limits and code tables
/// @param readings the factor table
public record FrameDerivation(Protocol protocol, Readings readings) {
  private static final Said WHAT = Said.of("HJ 212 帧 / HJ 212 frame");
  private static final String STANDARD = "HJ 212";
  private static final Said FRAME = Said.same("6.3");

  private static final Said CONVERSION = Said.of("换算 / conversion");

  /// The derivation of a frame or of a refusal.
  public Derivation of(Decoded decoded) {
    return switch (decoded) {
      case Frame frame -> accepted(frame);
      case Rejection rejection -> refused(rejection);
    };
  }

  private static Derivation refused(Rejection rejection) {
    var why = new Said(rejection.reason().zh(), rejection.reason().en());
    var did =
        switch (rejection) {
          case Rejection.BadCrc(var sent, var computed, _) ->
              new Said(
                  "帧中 " + sent + ", 计算 " + computed,
                  "in the frame " + sent + ", computed " + computed);
          case Rejection.BadField(var field, var value, _) -> Said.same(field + "=" + value);
          case Rejection.Oversize(int declared, _) -> bytes(declared);
          case Rejection.BadEnd(int declared, _) -> bytes(declared);
          case Rejection.NoKey(var mn, _) -> Said.same("MN=" + mn);
          case Rejection.Noise(long bytes, _) -> bytes(bytes);
          default -> why;
        };
    var steps = List.of(new Step(why, did));
    var value = Said.of("拒收:  / refused: ").then(why);
    return new Derivation(WHAT, value, STANDARD, FRAME, List.of(), steps, List.of());
  }

  private static Said bytes(long count) {
    return new Said(count + " 字节", count + " bytes");
  }

  private Derivation accepted(Frame frame) {
    var content = frame.content();
    var inputs = new ArrayList<Input>();
    content.head().forEach(f -> inputs.add(new Input(f.name(), f.value(), "", "")));
    frame.find("DataTime").ifPresent(t -> inputs.add(new Input("DataTime", t, "", time(t))));
    var edition = frame.flag().flatMap(f -> protocol.editions().name(f >> 2)).orElse(STANDARD);
    var parts = readings.of(frame).stream().map(r -> part(r, edition)).toList();
    return new Derivation(
        WHAT, Said.of("接受 / accepted"), edition, FRAME, inputs, steps(frame), parts);
  }

  private List<Step> steps(Frame frame) {
    var raw = frame.raw();
    var steps = new ArrayList<Step>();
    var length = raw.substring(2, FrameReader.BEFORE);
    steps.add(
        new Step(
            Said.of("数据段长度 / length of the data segment"),
            new Said(length + " 字节", length + " bytes")));
    var check = raw.substring(raw.length() - FrameReader.BEHIND, raw.length() - 2);
    steps.add(
        new Step(
            Said.of("CRC (附录 A) 校验数据段 / CRC (App. A) check over the data segment"),
            new Said(check + " 相符", check + " matches")));
    if (frame.wasSealed()) {
      steps.add(new Step(Said.of("SM4-ECB 数据区 / SM4-ECB data area"), Said.of("已解密 / opened")));
    }
    steps.add(new Step(Said.same("ST"), name(protocol.systems(), frame.st())));
    steps.add(new Step(Said.same("CN"), name(protocol.commands(), frame.cn())));
    frame.notes().forEach(n -> steps.add(new Step(Said.of("提示 / note"), new Said(n.zh(), n.en()))));
    return steps;
  }

  private static String name(Codes codes, int code) {
    return code + " " + codes.name(code).orElse("—");
  }

  private static String time(String text) {
    return DeviceTime.read(text).map(String::valueOf).orElse("");
  }

  private Derivation part(Reading reading, String edition) {
    var name = reading.factor().map(f -> new Said(" " + f.zh(), " " + f.en())).orElse(Said.NOTHING);
    var unit = reading.unit().map(FactorUnit::symbol).orElse("");
    var input = new Input(reading.code() + "-" + reading.statistic(), reading.text(), unit, "");
    var steps = new ArrayList<Step>();
    var flag = protocol.flags().get(reading.flag());
    steps.add(
        new Step(
            Said.of("数据标记: 仅N参与统计 / data flag: only N enters statistics"),
            flag == null
                ? Said.of("无  / none ").then(reading.flag())
                : Said.same(reading.flag() + " " + flag)));
    reading
        .factor()
        .filter(f -> !f.note().isEmpty())
        .ifPresent(f -> steps.add(new Step(Said.of("附录 B / App. B"), f.note())));
    steps.add(conversion(reading));
    return new Derivation(
        Said.same(reading.code()).then(name).then(" " + reading.statistic()),
        value(reading.value(), unit),
        edition,
        Said.of("附录 B / App. B"),
        List.of(input),
        steps,
        List.of());
  }

  private static Said value(Value value, String unit) {
    return switch (value) {
      case Value.Number(var n) -> Said.same((n.toPlainString() + " " + unit).strip());
      case Value.Absent() -> Said.NOTHING;
      case Value.NotNumber(var text) -> Said.of("不是数:  / not a number: ").then(text);
      case Value.Impossible(var n) -> Said.of("不可能:  / impossible: ").then(n.toPlainString());
    };
  }

  private static Step conversion(Reading reading) {
    return switch (reading.quality()) {
      case Conversion.Converted(var v, var item) ->
          new Step(
              Said.of("换算至  / conversion to ").then(item.standard() + " " + item.item()),
              (v.toPlainString() + " " + item.unit().symbol()).strip());
      case Conversion.NoItem() -> new Step(CONVERSION, Said.of("无质量标准 / no quality standard"));
      case Conversion.NoUnit() -> new Step(CONVERSION, Said.of("单位未知 / unit not known"));
      case Conversion.OtherUnit(var from, var item) ->
          new Step(
              Said.of("换算至  / conversion to ").then(item.standard()),
              Said.of("不可换算:  / cannot be: ").then(from.symbol() + " → " + item.unit().symbol()));
      case Conversion.NoNumber() -> new Step(CONVERSION, Said.of("无数 / no number"));
    };
  }
}
