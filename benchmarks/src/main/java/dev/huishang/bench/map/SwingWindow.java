package dev.huishang.bench.map;

import java.awt.AWTException;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.lang.reflect.InvocationTargetException;
import javax.swing.JFrame;

/// One contender in one Swing window of 1920 by 1080. A frame is painted at once and counts when
/// the window system has it.
final class SwingWindow {
  static FrameTimes measure(Task task)
      throws InterruptedException, InvocationTargetException, AWTException {
    var work = Work.of(task.work());
    var contender =
        task.contender().equals("jxmapviewer2") ? new JxMapViewer() : new MapsforgeAwt();
    var clock = new FrameClock(task.seconds());
    EventQueue.invokeAndWait(() -> {
      var view = contender.view(Seeded.of(task.points()));
      var frame = new JFrame();
      frame.setUndecorated(true);
      frame.setContentPane(view);
      frame.setBounds(0, 0, 1920, 1080);
      frame.setVisible(true);
      for (int i = 0; ; i++) {
        contender.step(Script.at(work, i), work == Work.RECOLOUR ? i : 0);
        view.paintImmediately(0, 0, 1920, 1080);
        Toolkit.getDefaultToolkit().sync();
        if (clock.frame(true)) {
          return;
        }
      }
    });
    var seen = new Robot().createScreenCapture(new Rectangle(0, 0, 1920, 1080));
    return clock.times(Shown.share(seen::getRGB));
  }

  private SwingWindow() {}
}
