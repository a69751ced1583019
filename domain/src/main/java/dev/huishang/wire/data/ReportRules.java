package dev.huishang.wire.data;

/// Deadlines of the first report after the bureau learned of an incident (突发环境事件信息报告办法,
/// 环境保护部令第17号).
///
/// @param hoursSevere hours for grades I and II
/// @param hoursOther hours for grades III and IV
public record ReportRules(int hoursSevere, int hoursOther) {
  /// The deadlines that ship with the product.
  public static ReportRules load() {
    int severe = 0;
    int other = 0;
    for (var deadline : DataFile.read("incident-reporting").path("deadlines")) {
      switch (deadline.path("id").asString()) {
        case "local-I-II" -> severe = deadline.path("hours").asInt();
        case "local-III-IV" -> other = deadline.path("hours").asInt();
        default -> {
          // deadlines of other levels of government run elsewhere
        }
      }
    }
    return new ReportRules(severe, other);
  }
}
