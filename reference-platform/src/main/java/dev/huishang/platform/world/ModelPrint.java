package dev.huishang.platform.world;

import dev.huishang.domain.BadRow;
import dev.huishang.domain.Networks;
import dev.huishang.domain.Parameter;
import dev.huishang.domain.PointKind;
import dev.huishang.domain.standards.Aqi;
import dev.huishang.domain.standards.AqiEdition;
import dev.huishang.domain.standards.AqiLevel;
import dev.huishang.domain.standards.AqiRules;
import dev.huishang.domain.standards.AqiStandard;
import dev.huishang.domain.standards.IaqiRow;
import dev.huishang.domain.standards.Indicator;
import dev.huishang.domain.standards.ItemLimits;
import dev.huishang.domain.standards.ItemScale;
import dev.huishang.domain.standards.Pollutant;
import dev.huishang.domain.standards.WaterClass;
import dev.huishang.domain.standards.WaterStandard;
import dev.huishang.domain.units.BeijingTime;
import dev.huishang.domain.units.MeasureUnit;
import dev.huishang.wire.data.AqiFile;
import dev.huishang.wire.data.DataFile;
import dev.huishang.wire.data.Standards;
import dev.huishang.wire.data.WaterFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/// What makes the national figures, as one number: SHA-256 over the bytes of the model's classes
/// and data files. Figures kept under another print were made by another model.
final class ModelPrint {
  /// Every class between seed and figure; the classes declared inside them belong to them.
  static final List<Class<?>> CLASSES =
      List.of(
          NationalFigures.class,
          Measurements.class,
          AirModel.class,
          WaterModel.class,
          Climate.class,
          Grid.class,
          Walk.class,
          Dice.class,
          Layout.class,
          Place.class,
          Places.class,
          NuclearSites.class,
          Parameters.class,
          Networks.class,
          Parameter.class,
          PointKind.class,
          BadRow.class,
          Standards.class,
          AqiFile.class,
          WaterFiles.class,
          DataFile.class,
          AqiStandard.class,
          AqiEdition.class,
          AqiRules.class,
          Indicator.class,
          IaqiRow.class,
          Aqi.class,
          AqiLevel.class,
          Pollutant.class,
          WaterStandard.class,
          BeijingTime.class,
          MeasureUnit.class,
          WaterClass.class,
          ItemLimits.class,
          ItemScale.class);

  private static final List<String> MODEL_DATA =
      List.of(
          "climate.json",
          "places.bin",
          "/dev/huishang/domain/data/aqi-breakpoints.json",
          "/dev/huishang/domain/data/gb3838.json",
          "/dev/huishang/domain/data/possible-values.json");

  /// The print of the running model, in hexadecimal.
  static String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var top : CLASSES) {
        for (var type : withInner(top)) {
          var name = type.getName();
          add(digest, type, name.substring(name.lastIndexOf('.') + 1) + ".class");
        }
      }
      for (var file : MODEL_DATA) {
        add(digest, ModelPrint.class, file);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the model's own classes cannot be read", e);
    }
  }

  private static List<Class<?>> withInner(Class<?> top) {
    var all = new ArrayList<Class<?>>(List.of(top));
    Arrays.stream(top.getDeclaredClasses())
        .sorted(Comparator.comparing(Class::getName))
        .forEach(all::add);
    return all;
  }

  private static void add(MessageDigest digest, Class<?> near, String file) throws IOException {
    try (var in = near.getResourceAsStream(file)) {
      digest.update(Objects.requireNonNull(in, file + " is missing").readAllBytes());
    }
  }

  private ModelPrint() {}
}
