package dev.huishang.app.shell.drawing;

import dev.huishang.map.Camera;
import dev.huishang.map.MapSurface;
import dev.huishang.map.drawing.Place;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// What mouse, keys and dropped files do on a map that is drawn on. Dragging still moves the map:
/// only a click that stood still is a place.
final class DrawingHand {
  private static final double REACH = 8;
  private final DrawingViewModel model;
  private final FilesViewModel files;
  private final Readout readout;
  private final MapSurface map;

  DrawingHand(DrawingViewModel model, FilesViewModel files, Readout readout, MapSurface map) {
    this.model = model;
    this.files = files;
    this.readout = readout;
    this.map = map;
    map.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    map.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    map.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> model.sketch.point(place(e)));
    map.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    map.setOnDragOver(this::over);
    map.setOnDragDropped(this::dropped);
  }

  private void moved(MouseEvent event) {
    model.sketch.point(place(event));
    if (model.sketch.tool.get() != Tool.NONE) {
      map.setCursor(Cursor.CROSSHAIR);
    }
  }

  private @Nullable Place place(MouseEvent event) {
    var at = map.at(event.getX(), event.getY());
    return Place.isPlace(at.lon(), at.lat()) ? new Place(at.lon(), at.lat()) : null;
  }

  private void clicked(MouseEvent event) {
    var at = place(event);
    if (!event.isStillSincePress() || event.getButton() != MouseButton.PRIMARY || at == null) {
      return;
    }
    if (model.sketch.tool.get() != Tool.NONE) {
      event.consume();
      if (event.getClickCount() < 2) {
        model.click(at);
      } else if (model.sketch.tool.get().goesOn()) {
        model.finish("");
      }
      return;
    }
    if (!map.at(event.getX(), event.getY()).hit()) {
      var found = found(at);
      model.choose(found == null ? "" : found);
    }
  }

  private @Nullable String found(Place at) {
    var drawn = model.drawn.get();
    if (drawn == null) {
      return null;
    }
    double reach = REACH / map.camera().worldSize();
    return drawn.layer().at(Camera.worldX(at.lon()), Camera.worldY(at.lat()), reach);
  }

  private void key(KeyEvent event) {
    boolean done = event.isShortcutDown() ? shortcut(event) : plain(event.getCode());
    if (done) {
      event.consume();
    }
  }

  private boolean shortcut(KeyEvent event) {
    switch (event.getCode()) {
      case Z -> {
        if (event.isShiftDown()) {
          model.redo();
        } else {
          model.undo();
        }
      }
      case Y -> model.redo();
      case C -> copy();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyCode code) {
    boolean drawing = model.sketch.tool.get() != Tool.NONE;
    boolean chosen = model.chosen.get() != null;
    switch (code) {
      case ESCAPE -> {
        model.end();
        return drawing || chosen;
      }
      case BACK_SPACE -> model.sketch.back();
      case ENTER -> {
        if (drawing) {
          model.finish("");
        }
      }
      case DELETE -> model.delete();
      default -> {
        return false;
      }
    }
    return drawing || chosen;
  }

  private void copy() {
    var said = readout.copied();
    if (!said.isEmpty()) {
      Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, said));
    }
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    List<Path> dropped = event.getDragboard().getFiles().stream().map(File::toPath).toList();
    event.setDropCompleted(!dropped.isEmpty());
    event.consume();
    files.offer(dropped);
  }
}
