package dev.huishang.domain.cap;

/// Carries a refusal out of the depth of the reading to its start; never leaves this package.
final class BadXml extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient CapReading.Refused refused;

  BadXml(CapReading.Refused refused) {
    super(refused.what(), null, false, false);
    this.refused = refused;
  }

  BadXml(CapReading.Fault fault, String what, CapReading.Place place) {
    this(new CapReading.Refused(fault, what, place));
  }

  CapReading.Refused refused() {
    return refused;
  }
}
