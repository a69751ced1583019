package dev.huishang.app.shell;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// Every icon of the console, by what it stands for.
public enum Icons {
  DISPLAY(MaterialDesignM.MAP_OUTLINE),
  CONSULTATION(MaterialDesignA.ACCOUNT_GROUP_OUTLINE),
  DISPATCH(MaterialDesignC.CLIPBOARD_CHECK_OUTLINE),
  EMERGENCY(MaterialDesignA.ALARM_LIGHT_OUTLINE),
  INTEGRATION(MaterialDesignL.LAN_CONNECT),
  SETTINGS(MaterialDesignC.COG_OUTLINE),
  SEARCH(MaterialDesignM.MAGNIFY),
  LAYERS(MaterialDesignL.LAYERS_OUTLINE),
  VIEWS(MaterialDesignB.BOOKMARK_MULTIPLE_OUTLINE),
  COMPARE(MaterialDesignC.COMPARE),
  CLOSE(MaterialDesignC.CLOSE),
  LATE(MaterialDesignC.CLOCK_ALERT_OUTLINE),
  WALL(MaterialDesignF.FULLSCREEN),
  PRINT(MaterialDesignP.PRINTER_OUTLINE),
  DRAW(MaterialDesignP.PENCIL_RULER),
  CHOOSE(MaterialDesignC.CURSOR_DEFAULT_OUTLINE),
  POINT(MaterialDesignM.MAP_MARKER_OUTLINE),
  LINE(MaterialDesignV.VECTOR_POLYLINE),
  AREA(MaterialDesignV.VECTOR_POLYGON),
  TEXT(MaterialDesignF.FORMAT_TEXT),
  LENGTH(MaterialDesignR.RULER),
  EXTENT(MaterialDesignR.RULER_SQUARE),
  UNDO(MaterialDesignU.UNDO),
  REDO(MaterialDesignR.REDO),
  IMPORT(MaterialDesignF.FILE_IMPORT_OUTLINE),
  EXPORT(MaterialDesignF.FILE_EXPORT_OUTLINE),
  TABLE(MaterialDesignT.TABLE),
  BOX(MaterialDesignS.SELECT),
  LASSO(MaterialDesignL.LASSO);

  private final Ikon code;

  Icons(Ikon code) {
    this.code = code;
  }

  /// A fresh node, 18 px.
  public FontIcon node() {
    var icon = new FontIcon(code);
    icon.setIconSize(18);
    return icon;
  }

  /// The icon of a function.
  public static Icons of(String function) {
    return switch (function) {
      case "consultation" -> CONSULTATION;
      case "dispatch" -> DISPATCH;
      case "emergency" -> EMERGENCY;
      case "integration" -> INTEGRATION;
      case "settings" -> SETTINGS;
      default -> DISPLAY;
    };
  }
}
