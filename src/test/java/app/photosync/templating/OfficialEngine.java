package app.photosync.templating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The official engine on Node, as the build brings it to target/node/templating. */
final class OfficialEngine {

    static final Path MODULES = Path.of("target", "node", "templating", "node_modules");

    private OfficialEngine() {}

    /** @return an outcome for each case, in the same order */
    static List<Outcome> outcomes(List<Map<String, Object>> cases) throws IOException, InterruptedException {
        Path questions = Files.createTempFile("templating-cases", ".jsonl");
        Path answers = Files.createTempFile("templating-answers", ".jsonl");
        try {
            Files.write(questions, cases.stream().map(Json::write).toList());
            Process node = process("official-engine.cjs").redirectInput(questions.toFile()).redirectOutput(answers.toFile()).start();
            if (!node.waitFor(2, TimeUnit.MINUTES)) {
                node.destroyForcibly();
                throw new IOException("the official engine did not end within two minutes");
            }
            return Files.readAllLines(answers).stream().map(line -> outcome((Map<?, ?>) Json.read(line))).toList();
        } finally {
            Files.delete(questions);
            Files.delete(answers);
        }
    }

    static ProcessBuilder process(String script, String... arguments) {
        var command = new java.util.ArrayList<>(List.of("node", Path.of("src", "test", "node", "templating", script)
                .toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("TZ", "UTC");
        builder.environment().put("NODE_PATH", MODULES.toAbsolutePath().toString());
        return builder;
    }

    private static Outcome outcome(Map<?, ?> answer) {
        return answer.containsKey("error") ? new Outcome.Refused((String) answer.get("error")) : new Outcome.Card(answer.get("result"));
    }
}
