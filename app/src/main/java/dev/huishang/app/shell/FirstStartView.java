package dev.huishang.app.shell;

import dev.huishang.map.Region;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// The first start asks what this console is for: the demo or a platform, the seat, the region. The
/// address is checked before anything is kept.
public final class FirstStartView extends VBox {
  /// What was chosen.
  ///
  /// @param platform base URL of a platform that answered, or [Preferences#DEMO]
  /// @param seat seat of this console, not blank
  /// @param region division code the room works for
  public record Choice(String platform, String seat, String region) {}

  /// Asks an address whether it is the platform.
  @FunctionalInterface
  public interface Check {
    /// `answer` hears on the FX thread the key of a text that says why not, or an empty text.
    void address(String url, Consumer<String> answer);
  }

  private final Texts texts;
  private final Collection<Region> regions;
  private final RadioButton demo = new RadioButton();
  private final RadioButton real = new RadioButton();
  private final TextField url = new TextField();
  private final TextField seat = new TextField();
  private final TextField search = new TextField();
  private final ListView<Region> found = new ListView<>();
  private final Label problem = new Label();
  private final Button start = new Button();

  /// @param regions divisions to choose from
  /// @param before what stands in the fields at first
  public FirstStartView(
      Texts texts,
      Collection<Region> regions,
      Preferences before,
      Check check,
      Consumer<Choice> done) {
    super(10);
    this.texts = texts;
    this.regions = regions;
    getStyleClass().addAll("panel", "padded");
    setMaxSize(560, USE_PREF_SIZE);
    platforms();
    seat.setText(before.seat());
    seat.setId("first-seat");
    divisions(before.region());
    problem.setWrapText(true);
    problem.setId("first-problem");
    problem.getStyleClass().add("bad");
    start.setText(texts.get("first.start"));
    start.setId("first-start");
    start.getStyleClass().add("primary");
    start.setDefaultButton(true);
    start.setOnAction(event -> begin(check, done));
    getChildren()
        .addAll(
            Bits.label(texts.get("first.title"), "page-title"),
            Bits.wrapped(texts.get("first.why"), "second"),
            demo,
            real,
            url,
            Bits.label(texts.get("settings.seat"), "caption", "second"),
            seat,
            Bits.label(texts.get("first.region"), "caption", "second"),
            search,
            found,
            problem,
            start);
  }

  private void platforms() {
    var group = new ToggleGroup();
    demo.setText(texts.get("first.demo"));
    demo.setId("first-demo");
    demo.setToggleGroup(group);
    demo.setSelected(true);
    real.setText(texts.get("first.platform"));
    real.setId("first-platform");
    real.setToggleGroup(group);
    url.setId("first-url");
    url.setPromptText("https://");
    url.disableProperty().bind(demo.selectedProperty());
  }

  private void divisions(String region) {
    search.setId("first-search");
    search.setPromptText(texts.get("first.search"));
    found.setId("first-found");
    found.setPrefHeight(180);
    found.setCellFactory(view -> new Cell());
    search.textProperty().addListener((property, before, part) -> find(part));
    find(region);
  }

  private void find(String part) {
    var wanted = part.strip().toLowerCase(Locale.ROOT);
    found
        .getItems()
        .setAll(
            regions.stream()
                .filter(r ->
                    r.adcode().startsWith(wanted)
                        || r.name().contains(wanted)
                        || r.nameEn().toLowerCase(Locale.ROOT).startsWith(wanted))
                .limit(50)
                .toList());
    found.getSelectionModel().selectFirst();
  }

  private void begin(Check check, Consumer<Choice> done) {
    var region = found.getSelectionModel().getSelectedItem();
    if (seat.getText().isBlank() || region == null) {
      problem.setText(texts.get(region == null ? "first.no-region" : "first.no-seat"));
      return;
    }
    var address = url.getText().strip();
    if (demo.isSelected()) {
      done.accept(new Choice(Preferences.DEMO, seat.getText().strip(), region.adcode()));
      return;
    }
    start.setDisable(true);
    problem.setText("");
    check.address(
        address,
        why -> {
          start.setDisable(false);
          if (why.isEmpty()) {
            done.accept(new Choice(address, seat.getText().strip(), region.adcode()));
          } else {
            problem.setText(texts.get("first.problem." + why, address));
          }
        });
  }

  @Override
  public void requestFocus() {
    demo.requestFocus();
  }

  private final class Cell extends ListCell<Region> {
    @Override
    protected void updateItem(Region region, boolean empty) {
      super.updateItem(region, empty);
      setText(
          empty || region == null
              ? ""
              : texts.name(region.name(), region.nameEn()) + "  " + region.adcode());
    }
  }
}
