package app.photosync;

import app.photosync.settings.SettingsCheck;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the bot, if its settings are right. The local mode, with the simulated tenant around it, is test code: it takes the same beans
 * and not this start.
 */
@SpringBootApplication
public class PhotoSyncApplication {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(PhotoSyncApplication.class);
        application.addInitializers(new SettingsCheck(new CardResources().texts().keySet(), InstantSource.system()));
        application.run(args);
    }
}
