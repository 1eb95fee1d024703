package app.photosync.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Spring Boot print the message as it prints other reasons not to start: without a stack trace, and with exit code 1. */
final class WrongSettingsAnalyzer extends AbstractFailureAnalyzer<WrongSettings> {

    private static final String ACTION = "Set these environment variables, then start again. "
            + "Step 3 of docs/install-in-teams.md tells what each of them means and where to find its value.";

    @Override
    protected FailureAnalysis analyze(Throwable root, WrongSettings wrong) {
        return new FailureAnalysis(wrong.getMessage(), ACTION, wrong);
    }
}
