package dev.huishang.domain.hj212;

import java.util.Map;

/// The figures and code tables of HJ 212, read from its data file.
///
/// @param maxSegment bytes a data segment may have
/// @param maxData bytes the data area between `CP=&&` and `&&` may have
/// @param mnLength characters of an MN
/// @param crc the check
/// @param editions editions by the version bits of Flag, for example 1 is HJ 212-2017; they are no
///   proof, devices in the field send others
/// @param sealing version bits of the edition that can protect the data area
/// @param systems ST codes with their Chinese names
/// @param commands CN codes with their Chinese names
/// @param flags data flags with their Chinese names
public record Protocol(
    int maxSegment,
    int maxData,
    int mnLength,
    Crc crc,
    Codes editions,
    int sealing,
    Codes systems,
    Codes commands,
    Map<String, String> flags) {
  public Protocol {
    flags = Map.copyOf(flags);
  }
}
