package app.photosync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Every dead end leads to the help desk: says at start-up when nobody has named one. */
@Component
class HelpDeskReminder implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(HelpDeskReminder.class);

    private final CompanySettings company;

    HelpDeskReminder(CompanySettings company) {
        this.company = company;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (company.helpDesk().name().isBlank() || company.helpDesk().url().isBlank()) {
            LOG.warn("event=help_desk_missing hint=\"set photosync.company.help-desk.name and .url: people who are stuck are sent there\"");
        }
    }
}
