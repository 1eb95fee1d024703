package app.photosync;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the bot. The local mode, with the simulated tenant around it, is test code. */
@SpringBootApplication
public class PhotoSyncApplication {

    public static void main(String[] args) {
        SpringApplication.run(PhotoSyncApplication.class, args);
    }
}
