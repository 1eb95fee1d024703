package app.photosync.simulator.control;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.tenant.SimulatedPicture;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.SimulatedUser;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The calls about one person: {@code /users/{id}} and the two photos as pictures. */
final class UserControl {

    private final SimulatedTenant tenant;

    UserControl(SimulatedTenant tenant) {
        this.tenant = tenant;
    }

    void handle(Exchange exchange) throws IOException, BadControlBody {
        String[] segments = exchange.pathInPart().split("/", 4);
        if (segments.length < 3 || !segments[1].equals("users")) {
            notFound(exchange);
            return;
        }
        String id = segments[2];
        switch (exchange.method() + " " + (segments.length == 4 ? segments[3] : "")) {
            case "PUT " -> put(exchange, UserBody.read(id, ControlPart.json(exchange)));
            case "GET " -> get(exchange, tenant.user(id));
            case "GET photo/microsoft365" -> picture(exchange, tenant.user(id).flatMap(SimulatedUser::microsoft365Photo));
            case "GET photo/sharePoint" -> picture(exchange, tenant.user(id).flatMap(user -> user.sharePoint().photo()));
            default -> notFound(exchange);
        }
    }

    private void put(Exchange exchange, SimulatedUser user) throws IOException {
        tenant.has(user);
        get(exchange, tenant.user(user.id()));
    }

    private static void get(Exchange exchange, Optional<SimulatedUser> user) throws IOException {
        if (user.isPresent()) {
            exchange.respondJson(200, UserBody.of(user.get()));
        } else {
            notFound(exchange);
        }
    }

    private static void picture(Exchange exchange, Optional<SimulatedPicture> picture) throws IOException {
        if (picture.isPresent()) {
            exchange.respond(200, Map.of("Content-Type", picture.get().contentType(), "Cache-Control", "no-store"), picture.get().bytes());
        } else {
            notFound(exchange);
        }
    }

    private static void notFound(Exchange exchange) throws IOException {
        exchange.respondJson(404, Map.of("error", Map.of("message", "Nothing is at " + exchange.method() + " " + exchange.path())));
    }
}
