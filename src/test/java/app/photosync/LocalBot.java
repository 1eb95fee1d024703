package app.photosync;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code mvn spring-boot:test-run}: the bot in the simulated tenant, and a page to chat with it. */
final class LocalBot {

    private static final Logger LOG = LoggerFactory.getLogger(LocalBot.class);

    private LocalBot() {}

    public static void main(String[] args) throws IOException {
        LocalMode local = LocalMode.onTheUsualPorts(args);
        Runtime.getRuntime().addShutdownHook(new Thread(local.simulator()::close));
        LOG.info("The bot is ready. Open {}/ and say: my photo is wrong", local.simulator().baseUrl());
    }
}
