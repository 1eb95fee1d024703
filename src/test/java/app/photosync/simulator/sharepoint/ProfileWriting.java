package app.photosync.simulator.sharepoint;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.SharePointProfile;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.SimulatedUser;
import java.io.IOException;
import java.net.URI;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code SetSingleValueProfileProperty} on the admin host of the person's geo. Only the four properties of the picture can be written. */
final class ProfileWriting {

    private final SimulatedTenant tenant;
    private final SharePointGate gate;
    private final Geo geo;

    ProfileWriting(SimulatedTenant tenant, SharePointGate gate, Geo geo) {
        this.tenant = tenant;
        this.gate = gate;
        this.geo = geo;
    }

    void setProperty(Exchange exchange) throws IOException, SharePointError {
        gate.admitWriter(exchange, "User.ReadWrite.All");
        JsonNode body = json(exchange);
        String accountName = text(body, "accountName");
        UnaryOperator<SharePointProfile> change = change(text(body, "propertyName"), text(body, "propertyValue"));
        tenant.changeProfile(person(accountName).id(), change);
        ODataAnswer.sendNull(exchange);
    }

    private static UnaryOperator<SharePointProfile> change(String property, String value) throws SharePointError {
        return switch (property) {
            case "PictureURL" -> {
                requireValid(property, value, isAddress(value));
                yield profile -> profile.withPictureUrl(value);
            }
            case "SPS-PicturePlaceholderState" -> {
                requireValid(property, value, value.matches("[01]?"));
                yield profile -> profile.withPlaceholderState(value);
            }
            case "SPS-PictureExchangeSyncState" -> {
                requireValid(property, value, value.matches("[01]?"));
                yield profile -> profile.withSyncState(value);
            }
            case "SPS-PictureTimestamp" -> {
                requireValid(property, value, value.matches("\\d{1,15}"));
                yield profile -> profile.withPictureTimestamp(Long.parseLong(value));
            }
            default -> throw SharePointError.profile("PropertyNotEditableException", "Property Not Editable: the property " + property
                    + " cannot be changed.");
        };
    }

    private static void requireValid(String property, String value, boolean valid) throws SharePointError {
        if (!valid) {
            throw SharePointError.profile("InvalidValueException", "Invalid Value: " + value + " is no value of " + property + ".");
        }
    }

    private static boolean isAddress(String value) {
        try {
            return value.isEmpty() || URI.create(value.replace(" ", "%20")).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private SimulatedUser person(String accountName) throws SharePointError {
        SimulatedUser user = AccountName.userPrincipalName(accountName).flatMap(tenant::asSharePointSees)
                .filter(found -> found.sharePoint().profile())
                .orElseThrow(() -> SharePointError.profile("UserNotFoundException",
                        "User Not Found: Could not load profile data from the database."));
        if (user.sharePoint().geo() != geo) {
            throw SharePointError.profile("UserProfileException", "The profile is stored in another geo location.");
        }
        return user;
    }

    private static JsonNode json(Exchange exchange) throws IOException, SharePointError {
        try {
            return exchange.json();
        } catch (JacksonException e) {
            throw SharePointError.badQuery("The body is not JSON.");
        }
    }

    private static String text(JsonNode body, String name) throws SharePointError {
        if (!body.path(name).isString()) {
            throw SharePointError.badQuery("The parameter " + name + " is missing or no string.");
        }
        return body.path(name).asString();
    }
}
