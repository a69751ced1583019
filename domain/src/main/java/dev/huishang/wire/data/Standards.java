package dev.huishang.wire.data;

import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.standards.AqiStandard;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.domain.standards.WaterStandard;
import dev.huishang.domain.units.MeasureUnit;
import java.util.Optional;

/// The standards as their data files state them.
///
/// @param aqi HJ 633, all editions
/// @param surface GB 3838-2002
/// @param ground GB/T 14848-2017
public record Standards(AqiStandard aqi, WaterStandard surface, WaterStandard ground) {

  /// Reads the files that ship with the product.
  public static Standards load() {
    var water = WaterFiles.open();
    return new Standards(AqiFile.load(), water.surface(), water.ground());
  }

  /// Unit the standard of points of this kind wants for this parameter, empty where it classes none
  /// such.
  public Optional<String> unit(PointKind kind, String param) {
    return switch (kind) {
      case AIR -> Pollutant.of(param).map(p -> aqi.units().get(p));
      case SURFACE_WATER -> surface.unit(param);
      case GROUNDWATER -> ground.unit(param);
      case SOURCE, NUCLEAR, RADIATION -> Optional.empty();
    };
  }

  /// False when values of this parameter must not be read against the limits of its standard: they
  /// come in another unit.
  public boolean fits(Parameter parameter) {
    return unit(parameter.kind(), parameter.id())
        .map(unit -> MeasureUnit.same(unit, parameter.unit()))
        .orElse(true);
  }
}
