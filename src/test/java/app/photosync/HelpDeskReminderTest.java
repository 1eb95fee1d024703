package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class HelpDeskReminderTest {

    @Test
    void warns_at_the_start_when_nobody_has_named_a_help_desk(CapturedOutput output) {
        remind("IT Service Desk", "");

        assertThat(output).contains("event=help_desk_missing");
    }

    @Test
    void says_nothing_when_there_is_one(CapturedOutput output) {
        remind("IT Service Desk", "https://help.contoso.example/");

        assertThat(output).doesNotContain("event=help_desk_missing");
    }

    private static void remind(String name, String url) {
        CompanySettings company =
                new CompanySettings("Contoso", new CompanySettings.HelpDesk(name, url), "https://myaccount.microsoft.com/", "",
                        "office.com", "en", "");
        new HelpDeskReminder(company).run(new DefaultApplicationArguments());
    }
}
