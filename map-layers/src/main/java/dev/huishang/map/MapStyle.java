package dev.huishang.map;

/// How the base map is coloured. Colours are `0xRRGGBB`.
public enum MapStyle {
  /// The wall: deep ground, borders that glow a little.
  DARK(
      new Palette(
          0x0B1220, 0x10192A, 0x17253D, 0x123A5E, 0x22507C, 0x7FB2E5, 0x527399, 0x2C4163, 0x22334F,
          0x22304A, 0x7FB2E5, 0xD3DEEE, 0xA5B4CC, 0x5C83B0, 0x0B1220, 0xFFD166, 0x121B2D)),
  /// The office: paper.
  LIGHT(
      new Palette(
          0xDCE8F3, 0xEDEFF2, 0xFFFFFF, 0xB9D9F2, 0x8DBDE4, 0x5A6B8C, 0x98A6BE, 0xC2CCDB, 0xDAE0EA,
          0xC9CFD8, 0x5A6B8C, 0x14202F, 0x4A5A70, 0x4A7FB0, 0xFFFFFF, 0x8A4B00, 0xFFFFFF));

  /// The colours of one style.
  record Palette(
      int sea,
      int abroad,
      int china,
      int lake,
      int river,
      int outline,
      int province,
      int city,
      int county,
      int abroadLine,
      int dash,
      int strongText,
      int text,
      int waterText,
      int halo,
      int marking,
      int panel) {}

  final Palette palette;

  MapStyle(Palette palette) {
    this.palette = palette;
  }

  boolean dark() {
    return this == DARK;
  }
}
