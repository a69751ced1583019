package dev.huishang.app.settings;

import dev.huishang.app.shell.Bits;
import dev.huishang.app.shell.Preferences;
import dev.huishang.app.shell.Room;
import dev.huishang.app.shell.Theme;
import dev.huishang.domain.rules.Words;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The choices of this room on the left, what is kept on the right.
final class SettingsView extends HBox {
  private static final double WIDTH = 480;
  private static final double KEPT = 500;
  private final Room room;
  private final TextField platform = new TextField();
  private final TextField place = new TextField();
  private final TextField seat = new TextField();
  private final TextField region = new TextField();
  private final TextField approval = new TextField();
  private final TextField classification = new TextField();
  private final CheckBox exercise = new CheckBox();
  private final CheckBox english = new CheckBox();
  private final CheckBox light = new CheckBox();
  private final Label said = new Label();
  private final KeptFiles files;
  private final KeptStreams kept;
  private final VBox aside = new VBox(4);

  SettingsView(Room room) {
    super(12);
    this.room = room;
    files = new KeptFiles(room.texts());
    kept = new KeptStreams(room.texts());
    setStyle("-fx-padding: 12;");
    getChildren().addAll(left(), right());
    fill(room.preferences().get());
  }

  /// Choices, and below them the base maps, which may be many.
  private VBox left() {
    var sources = new ScrollPane(new SourcesPanel(room.bases(), room.texts()));
    sources.setFitToWidth(true);
    sources.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(sources, Priority.ALWAYS);
    var panel = Bits.panel("", title("base.sources"), sources);
    panel.setMinWidth(WIDTH);
    panel.setMaxWidth(WIDTH);
    VBox.setVgrow(panel, Priority.ALWAYS);
    return new VBox(12, choices(), panel);
  }

  private VBox choices() {
    var form = new GridPane(16, 10);
    row(form, 0, "settings.platform", platform);
    row(form, 1, "settings.profile", Bits.wrapped(room.profile().toString()));
    row(form, 2, "settings.room", place);
    row(form, 3, "settings.seat", seat);
    row(form, 4, "settings.region", region);
    row(form, 5, "settings.approval", approval);
    row(form, 6, "settings.classification", classification);
    row(form, 7, "settings.exercise", exercise);
    row(form, 8, "settings.english", english);
    row(form, 9, "settings.light", light);
    platform.setPrefWidth(300);
    var keep = new Button(room.texts().get("settings.keep"));
    keep.getStyleClass().add("primary");
    keep.setId("settings-keep");
    keep.setOnAction(event -> keep());
    said.setWrapText(true);
    var box = new VBox(16, title("settings.title"), form, keep, said);
    box.getStyleClass().addAll("panel", "padded");
    box.setMinWidth(WIDTH);
    box.setMaxWidth(WIDTH);
    return box;
  }

  private VBox right() {
    var sizes = Bits.panel("", title("settings.files"), files);
    var list = new ScrollPane(aside);
    list.setFitToWidth(true);
    list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(list, Priority.ALWAYS);
    var set = Bits.panel("", title("settings.aside"), list);
    VBox.setVgrow(set, Priority.ALWAYS);
    var memory = new MemoryPanel(room.memory(), room.texts());
    var held = Bits.panel("", title("memory.title"), memory, memory.note());
    var left = new VBox(12, sizes, held, set);
    HBox.setHgrow(left, Priority.ALWAYS);
    var streams = new ScrollPane(kept);
    streams.setFitToWidth(true);
    streams.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(streams, Priority.ALWAYS);
    var rows = Bits.panel("", title("settings.kept"), streams);
    HBox.setHgrow(rows, Priority.ALWAYS);
    rows.setMinWidth(KEPT);
    for (var box : new VBox[] {left, rows}) {
      box.setPrefWidth(box == rows ? 540 : 420);
      box.setMaxWidth(Double.MAX_VALUE);
    }
    var both = new HBox(12, rows, left);
    VBox.setVgrow(both, Priority.ALWAYS);
    var all = new VBox(both);
    HBox.setHgrow(all, Priority.ALWAYS);
    return all;
  }

  private void row(GridPane form, int at, String key, javafx.scene.Node field) {
    var label = new Label(room.texts().get(key));
    label.getStyleClass().add("second");
    label.setMinWidth(USE_PREF_SIZE);
    form.addRow(at, label, field);
  }

  private Label title(String key) {
    var label = new Label(room.texts().get(key));
    label.getStyleClass().add("page-title");
    return label;
  }

  private void fill(Preferences now) {
    platform.setText(now.platform());
    place.setText(now.room());
    seat.setText(now.seat());
    region.setText(now.region());
    approval.setText(now.mapApproval());
    classification.setText(room.texts().mark(now.classification()));
    exercise.setSelected(now.exercise());
    english.setSelected(!now.chinese());
    light.setSelected(now.theme() == Theme.LIGHT);
  }

  private void keep() {
    if (room.baseMap().region(region.getText()) == null) {
      said.setText(room.texts().get("settings.no-region", region.getText()));
      return;
    }
    new Preferences(
            platform.getText().strip(),
            place.getText().strip(),
            seat.getText().strip(),
            region.getText(),
            approval.getText().strip(),
            room.texts().kept(classification.getText().strip()),
            exercise.isSelected(),
            !english.isSelected(),
            light.isSelected() ? Theme.LIGHT : Theme.DARK)
        .write(room.profile());
    said.setText(room.texts().get("settings.kept-now"));
  }

  /// Shows what is kept.
  void show(Kept now) {
    var words = new Words(room.texts().isChinese());
    files.show(now, words);
    kept.show(now, words, room.now().get());
    aside.getChildren().setAll(now.aside().stream().limit(100).map(Bits::wrapped).toList());
    if (now.aside().isEmpty()) {
      aside.getChildren().add(Bits.wrapped(room.texts().get("settings.none-aside"), "second"));
    }
  }
}
