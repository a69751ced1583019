package dev.huishang.app.consultation;

import dev.huishang.app.shell.FunctionPane;
import dev.huishang.app.shell.Maps;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.drawing.DrawingPane;
import dev.huishang.map.Camera;
import dev.huishang.map.MapPicture;
import dev.huishang.map.MapStyle;
import dev.huishang.map.MapSurface;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// 集中会商 as the shell places it.
public final class ConsultationPane implements FunctionPane {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private final Room room;
  private final ConsultationViewModel model;
  private final WarningsViewModel warnings;
  private final PackStage centre;
  private final ConsultationView view;
  private final ConsultationLayers layers;
  private final MapSurface surface;
  private final DrawingPane drawing;
  private final MapPicture picture;

  /// Constructed on the FX thread.
  public ConsultationPane(Room room) {
    this.room = room;
    model = new ConsultationViewModel(room);
    var maps = new Maps(room.baseMap());
    surface = maps.surface(room.preferences().get(), ForkJoinPool.commonPool(), room.live().fx());
    picture = maps.picture();
    room.memory().of(surface);
    surface.home();
    drawing = new DrawingPane(room, surface);
    layers = new ConsultationLayers(room, surface, drawing);
    warnings = new WarningsViewModel(room);
    centre =
        new PackStage(
            model,
            room.texts(),
            new StackPane(surface, drawing),
            new ProposalsView(warnings, room.texts()),
            new MessagesView(warnings, room.texts()));
    view = new ConsultationView(model, room.texts(), centre, this::stage);
  }

  /// The map as it is shown, on paper in the light style.
  private ConsultationViewModel.Stage stage() {
    var camera = surface.camera();
    var chosen = room.preferences().get();
    var fitted = new Camera(camera.lon(), camera.lat(), camera.zoom());
    var pixels =
        picture.draw(
            WIDTH,
            HEIGHT,
            1,
            fitted,
            layers.shown(),
            MapStyle.LIGHT,
            room.texts().isChinese() ? "zh" : "en",
            chosen.mapApproval().isEmpty() ? null : chosen.mapApproval(),
            layers.markings());
    return new ConsultationViewModel.Stage(
        pixels, WIDTH, HEIGHT, camera.lon(), camera.lat(), camera.zoom());
  }

  @Override
  public String id() {
    return "consultation";
  }

  @Override
  public Parent node() {
    return view;
  }

  @Override
  public boolean ready() {
    return model.loaded() && model.answered().get() && layers.ready() && warnings.ready();
  }

  @Override
  public List<Shot> shots() {
    return List.of(
        new Shot(PackStage.PROPOSALS, warnings::ready, () -> centre.turn(PackStage.PROPOSALS)),
        new Shot(PackStage.MESSAGES, warnings::ready, () -> centre.turn(PackStage.MESSAGES)));
  }

  @Override
  public void close() {
    warnings.close();
    layers.close();
    drawing.close();
    model.close();
  }
}
