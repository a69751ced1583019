package dev.huishang.platform.alerts;

import dev.huishang.domain.RegionRow;
import dev.huishang.domain.Warning;
import dev.huishang.domain.cap.CapArea;
import dev.huishang.domain.cap.CapForm;
import dev.huishang.domain.cap.CapInfo;
import dev.huishang.domain.cap.CapMessage;
import dev.huishang.domain.cap.CapMsgType;
import dev.huishang.domain.cap.CapPair;
import dev.huishang.domain.cap.CapReferences;
import dev.huishang.domain.cap.CapStatus;
import dev.huishang.domain.cap.CapTime;
import dev.huishang.domain.units.BeijingTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The content of a message about a warning, in the national form, Chinese and English. Its status
/// is Exercise: what is simulated is never a warning.
///
/// @param warning the warning
/// @param place the division it covers
/// @param identifier identifier of the message
/// @param type what it does
/// @param sent when it is sent, whole seconds
/// @param references the earlier messages it names
record WarningMessage(
    Warning warning,
    RegionRow place,
    String identifier,
    CapMsgType type,
    Instant sent,
    CapReferences references) {
  static final String SENDER = "duty@reference-platform.example";
  private static final DateTimeFormatter NATIONAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx");

  /// A moment as the national form writes it.
  static CapTime time(Instant at) {
    return CapTime.read(NATIONAL.format(at.atOffset(BeijingTime.ZONE)));
  }

  CapMessage content() {
    return new CapMessage(
        CapForm.CAP_CN,
        identifier,
        SENDER,
        time(sent),
        CapStatus.EXERCISE,
        type,
        "",
        "Public",
        "",
        "",
        List.of(),
        "模拟数据，用于演练 Simulated, for exercise",
        references,
        "",
        List.of(info(true), info(false)));
  }

  private CapInfo info(boolean zh) {
    boolean over = type == CapMsgType.CANCEL;
    return new CapInfo(
        zh ? "zh-CN" : "en-US",
        List.of("Env", "Health"),
        zh ? "重污染天气" : "Heavy air pollution",
        List.of(over ? "AllClear" : "Prepare"),
        over ? "Past" : "Expected",
        colour(),
        over ? "Observed" : "Likely",
        "",
        List.of(),
        time(warning.from()),
        time(warning.from()),
        time(warning.until()),
        zh ? "会商台参考平台（模拟）" : "Huishang reference platform (simulated)",
        withdrawn(zh) + (zh ? warning.headline() : warning.headlineEn()),
        description(zh, over),
        over ? "" : instruction(zh),
        "",
        "",
        List.of(),
        List.of(),
        List.of(area(zh)));
  }

  /// A Cancel of a warning nobody lifted: its source has it no more.
  private String withdrawn(boolean zh) {
    boolean so = type == CapMsgType.CANCEL && !warning.lifted();
    return so ? zh ? "撤回：" : "Withdrawn: " : "";
  }

  private CapArea area(boolean zh) {
    return new CapArea(
        zh ? place.zh() : place.en(),
        List.of(),
        List.of(),
        List.of(new CapPair("GB/T 2260", place.id())),
        "",
        "");
  }

  private String colour() {
    var name = warning.color().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String description(boolean zh, boolean over) {
    if (over) {
      return zh ? "预报空气质量持续改善，预警结束。" : "The forecast improves for good; the warning ends.";
    }
    return zh
        ? "预报未来数日空气质量指数持续高于分级阈值。"
        : "The forecast index stays above the threshold of this colour for days.";
  }

  private static String instruction(boolean zh) {
    return zh
        ? "儿童、老年人和患有呼吸、心血管疾病的人群减少户外活动。"
        : "Children, the elderly and people with heart or lung disease should stay indoors.";
  }
}
