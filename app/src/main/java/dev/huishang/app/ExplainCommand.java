package dev.huishang.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `explain KIND`: how a value comes about by its standard, as text or JSON, from values given on
/// the line. One subcommand per kind.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "How a value comes about by its standard, as text or JSON.",
    subcommands = {
      ExplainAqi.class,
      ExplainWater.class,
      ExplainGroundwater.class,
      ExplainCap.class,
      ExplainWarning.class,
      ExplainGrade.class,
      ExplainClock.class,
      ExplainHj212.class
    })
final class ExplainCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /// Without a kind there is nothing to explain.
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "缺少种类 missing kind: one of " + spec.subcommands().keySet());
  }
}
