package dev.huishang.domain.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.huishang.domain.incident.ClockRule.Medium;
import dev.huishang.wire.data.ReportRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportFormsTest {
  private final ReportForms forms = ReportRules.load().forms();

  private Map<String, String> full(ReportKind kind) {
    var filled = new HashMap<String, String>();
    forms.fields().getOrDefault(kind, List.of()).forEach(f -> filled.put(f.id(), "已查明"));
    forms.written().stream().filter(f -> !f.optional()).forEach(f -> filled.put(f.id(), "有"));
    return filled;
  }

  @Test
  void everyKindHasItsFieldsAndEachOneMissingIsNamed() {
    assertEquals(14, forms.fields().getOrDefault(ReportKind.INITIAL, List.of()).size());
    assertEquals(5, forms.fields().getOrDefault(ReportKind.FOLLOW_UP, List.of()).size());
    assertEquals(8, forms.fields().getOrDefault(ReportKind.FINAL, List.of()).size());
    for (var kind : ReportKind.values()) {
      assertTrue(forms.check(kind, Medium.WRITTEN, full(kind)).complete());
      for (var id : full(kind).keySet()) {
        for (var nothing : List.of("", "  ", "—", " * ", "待定")) {
          var filled = full(kind);
          filled.put(id, nothing);
          var check = forms.check(kind, Medium.WRITTEN, filled);
          assertFalse(check.complete());
          assertEquals(List.of(id), check.missing().stream().map(ReportField::id).toList());
        }
      }
    }
  }

  @Test
  void aTelephoneReportNeedsNoSignerButAWrittenOneAfterIt() {
    var filled = full(ReportKind.INITIAL);
    filled.keySet().removeIf(id -> forms.written().stream().anyMatch(f -> f.id().equals(id)));
    var phone = forms.check(ReportKind.INITIAL, Medium.PHONE, filled);
    assertTrue(phone.complete() && phone.writtenFollows());
    var written = forms.check(ReportKind.INITIAL, Medium.WRITTEN, filled);
    assertEquals(4, written.missing().size());
    assertFalse(written.writtenFollows());
  }

  @Test
  void aFieldOfAnotherKindIsNamed() {
    var filled = full(ReportKind.FOLLOW_UP);
    filled.put("accountability", "已追究");
    var check = forms.check(ReportKind.FOLLOW_UP, Medium.WRITTEN, filled);
    assertEquals(Set.of("accountability"), check.unknown());
    assertFalse(check.complete());
    assertEquals("不完整: 1 / incomplete: 1", check.derivation().value().toString());
  }
}
