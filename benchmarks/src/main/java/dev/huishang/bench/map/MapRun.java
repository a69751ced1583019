package dev.huishang.bench.map;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// `benchmarks/run map`: one process a contender, contenders interleaved in rounds. Prints a JSON
/// line per contender and work, then one per goal; exit 1 where a goal is missed.
public final class MapRun {
  private static final int ROUNDS = 3;
  private static final long LIMIT_SECONDS = 120;

  private final ObjectMapper json = new ObjectMapper();
  private final Map<Task, List<JsonNode>> answers = new LinkedHashMap<>();
  private final Map<Task, String> notRun = new HashMap<>();

  /// Entry point: `--quick` measures one short round, `--peers` also what the map is compared with,
  /// `--rounds=N` so many rounds, `--only=WORD` only tasks whose name has the word.
  public static void main(String[] args) throws IOException, InterruptedException {
    var all = List.of(args);
    boolean quick = all.contains("--quick");
    var run = new MapRun();
    var plan = new Plan(all.contains("--peers"), quick ? 2 : 5);
    int rounds = Integer.parseInt(option(all, "--rounds=", quick ? "1" : "" + ROUNDS));
    var only = option(all, "--only=", "");
    var child = new Child(LIMIT_SECONDS);
    for (int round = 0; round < rounds; round++) {
      for (var task : plan.round()) {
        if (task.name().contains(only) && !run.notRun.containsKey(task)) {
          run.measure(task, child);
        }
      }
    }
    System.exit(run.judge(only) ? 0 : 1);
  }

  private static String option(List<String> args, String name, String otherwise) {
    return args.stream()
        .filter(a -> a.startsWith(name))
        .map(a -> a.substring(name.length()))
        .findFirst()
        .orElse(otherwise);
  }

  private void measure(Task task, Child child) throws IOException, InterruptedException {
    var line = child.run(task);
    System.err.println(task.name() + " " + line); // a long run shows how far it is
    var answer = json.readTree(line);
    var rounds = answers.computeIfAbsent(task, _ -> new ArrayList<>());
    if (answer.has("notRun")) {
      notRun.put(task, answer.path("notRun").asString());
    } else if (answer.path("shown").asDouble() < Shown.LEAST) {
      notRun.put(task, "its window does not show the points");
    } else {
      rounds.add(answer);
    }
  }

  private boolean judge(String only) {
    var results = new ArrayList<Result>();
    answers.forEach(
        (task, rounds) -> results.add(new Result(task, rounds, notRun.getOrDefault(task, ""))));
    results.forEach(r -> System.out.println(r.json()));
    boolean met = true;
    for (var goal : Goal.ALL) {
      if (("map." + goal.work() + "." + goal.points() + ".ours").contains(only)) {
        var verdict = goal.judge(results);
        System.out.println(verdict.json());
        met &= verdict.met();
      }
    }
    return met;
  }

  private MapRun() {}
}
