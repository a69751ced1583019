package dev.huishang.app.shell;

import dev.huishang.domain.RoomTime;
import dev.huishang.map.MapSurface;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One window's content: header, link bar when not online, and the function that is open. Panes are
/// made when first opened and live as long as the frame.
public final class Frame extends StackPane implements AutoCloseable {
  /// What the frame cannot do alone.
  ///
  /// @param signIn opens the question who sits here
  /// @param window opens a function in a second window
  /// @param language switches the language
  /// @param theme switches the look
  /// @param walls what can be done with walls, and what has to be said of them
  public record Ways(
      SignInView.Way signIn,
      java.util.function.Consumer<String> window,
      Runnable language,
      Runnable theme,
      More walls) {}

  /// Something beside the functions.
  ///
  /// @param actions what can be done now
  /// @param notice what has to be said, empty for nothing
  public record More(
      java.util.function.Supplier<List<FunctionPane.Action>> actions,
      javafx.beans.value.ObservableValue<String> notice) {
    /// Nothing.
    public static More none() {
      return new More(List::of, new javafx.beans.property.SimpleStringProperty(""));
    }
  }

  /// The functions of the room stand in the header and have keys; what stands after them is opened
  /// from the palette.
  private static final int WITH_KEYS = 5;

  private final Room room;
  private final Ways ways;
  private final HeaderViewModel model;
  private final HeaderView header;
  private final Map<String, Function<Room, FunctionPane>> makers;
  private final Map<String, FunctionPane> panes = new LinkedHashMap<>();
  private final StackPane area = new StackPane();
  private final BorderPane body = new BorderPane();
  private String open = "";
  private final javafx.util.Subscription past;

  public Frame(Room room, Map<String, Function<Room, FunctionPane>> makers, Ways ways) {
    this.room = room;
    this.ways = ways;
    this.makers = new LinkedHashMap<>(makers);
    model = new HeaderViewModel(room);
    var tabs = makers.keySet().stream().limit(WITH_KEYS).toList();
    header = new HeaderView(room, model, tabs, this::open);
    var top = new VBox(header, linkBar(), notice(), new TimeBadge(room.texts(), room.clock()));
    body.setTop(top);
    body.setCenter(area);
    getChildren().add(body);
    getStyleClass().add("hs-root");
    if (room.preferences().get().exercise()) {
      body.getStyleClass().add("exercise");
    }
    past = room.clock().time().subscribe(this::frame);
    widthProperty().addListener((w, before, now) -> header.narrow(room, now.doubleValue()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// While the present is not shown a frame says so on every wall.
  private void frame(RoomTime time) {
    body.getStyleClass().remove("frozen");
    if (!time.isLive()) {
      body.getStyleClass().add("frozen");
    }
  }

  private HBox linkBar() {
    var label = new Label();
    label.textProperty().bind(model.bar);
    label.setId("link-bar");
    var bar = new HBox(label);
    bar.getStyleClass().add("link-bar");
    bar.visibleProperty().bind(model.barShown);
    bar.managedProperty().bind(model.barShown);
    model.state.addListener((property, before, state) -> {
      bar.getStyleClass().remove("degraded");
      if (state != dev.huishang.domain.Connectivity.OFFLINE) {
        bar.getStyleClass().add("degraded");
      }
    });
    return bar;
  }

  private HBox notice() {
    var label = new Label();
    label.textProperty().bind(ways.walls().notice());
    label.setId("wall-notice");
    var bar = new HBox(label);
    bar.getStyleClass().addAll("link-bar", "degraded");
    bar.visibleProperty().bind(label.textProperty().isNotEmpty());
    bar.managedProperty().bind(label.textProperty().isNotEmpty());
    return bar;
  }

  /// Brings a function up.
  public FunctionPane open(String id) {
    var pane = panes.get(id);
    if (pane == null) {
      var maker = makers.get(id);
      if (maker == null) {
        throw new IllegalArgumentException("no function " + id);
      }
      pane = maker.apply(room);
      panes.put(id, pane);
    }
    open = id;
    area.getChildren().setAll(pane.node());
    header.chosen(id);
    return pane;
  }

  /// Ids of all functions, in the order of their keys.
  public List<String> functions() {
    return List.copyOf(makers.keySet());
  }

  /// True once the header and the open function show answers.
  public boolean ready() {
    var pane = panes.get(open);
    return model.ready() && pane != null && pane.ready();
  }

  private void key(KeyEvent event) {
    var tabs = functions();
    for (int i = 0; i < tabs.size() && i < WITH_KEYS; i++) {
      if (event.getCode() == KeyCode.valueOf("F" + (i + 1))) {
        open(tabs.get(i));
        event.consume();
      }
    }
    if (KeyCombination.keyCombination("Shortcut+K").match(event)) {
      show(new PaletteView(room, actions(), this::hide));
      event.consume();
    } else if ("?".equals(event.getText())
        && !(event.getTarget() instanceof javafx.scene.control.TextInputControl)) {
      var pane = panes.get(open);
      var more = pane == null ? List.<String>of() : pane.keys();
      show(new KeysView(room, actions(), more, this::hide));
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && getChildren().size() > 1) {
      hide();
      event.consume();
    } else {
      act(event);
    }
  }

  private void act(KeyEvent event) {
    boolean typing = event.getTarget() instanceof javafx.scene.control.TextInputControl;
    for (var action : actions()) {
      boolean letter = action.keys().length() == 1; // belongs to the text where one is typed
      if (!(typing && letter)
          && !action.keys().isEmpty()
          && KeyCombination.keyCombination(action.keys()).match(event)) {
        action.run().run();
        event.consume();
        return;
      }
    }
  }

  private String keys(String id) {
    return switch (id) {
      case "settings" -> "Shortcut+COMMA";
      case "walls" -> "Shortcut+F11";
      default -> "F" + (functions().indexOf(id) + 1);
    };
  }

  /// Everything that can be done here and now.
  public List<FunctionPane.Action> actions() {
    var texts = room.texts();
    var all = new java.util.ArrayList<FunctionPane.Action>();
    for (var id : functions()) {
      var name = texts.get("function." + id);
      all.add(new FunctionPane.Action(texts.get("action.open", name), keys(id), () -> open(id)));
      all.add(
          new FunctionPane.Action(
              texts.get("action.window", name), "", () -> ways.window().accept(id)));
    }
    all.add(new FunctionPane.Action(texts.get("action.sign-in"), "Shortcut+L", this::signIn));
    all.add(new FunctionPane.Action(texts.get("action.language"), "", ways.language()));
    all.add(new FunctionPane.Action(texts.get("action.theme"), "", ways.theme()));
    all.addAll(ways.walls().actions().get());
    all.addAll(TimeActions.of(texts, room.clock()));
    panes
        .values()
        .forEach(pane -> {
          if (pane.id().equals(open)) {
            all.addAll(pane.actions());
          }
        });
    return all;
  }

  /// Asks who sits here.
  public void signIn() {
    show(new SignInView(room, ways.signIn(), this::hide));
  }

  /// Puts a question over the function.
  void show(javafx.scene.Node question) {
    hide();
    var over = new StackPane(question);
    over.getStyleClass().add("overlay");
    getChildren().add(over);
    question.requestFocus();
  }

  /// Takes the question away.
  void hide() {
    getChildren().setAll(body);
  }

  @Override
  public void close() {
    past.unsubscribe();
    for (var pane : panes.values()) {
      pane.node().lookupAll(".map-surface").forEach(Frame::end);
      pane.close();
    }
    model.close();
    body.setCenter(
        null); // what was shown leaves its window: nothing in it asks for pulses any more
    body.setTop(null);
    area.getChildren().clear();
  }

  /// What a closed window had drawn is given up at once, whoever still knows the window.
  private static void end(Node node) {
    if (node instanceof MapSurface map) {
      map.end();
    }
  }
}
