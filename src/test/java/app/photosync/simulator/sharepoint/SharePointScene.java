package app.photosync.simulator.sharepoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.SimulatorClient;
import app.photosync.simulator.SimulatorClient.Answer;
import app.photosync.simulator.tenant.SimulatedUser;
import java.net.URI;
import java.net.URLEncoder;
import tools.jackson.databind.JsonNode;

/** The bot's calls to SharePoint, as the tests of this room name them. */
record SharePointScene(SimulatorClient client, String host) {

    static SharePointScene of(Simulator simulator, String host) {
        return new SharePointScene(new SimulatorClient(simulator).with("Accept", "application/json;odata=nometadata"), host);
    }

    /** With a token for this host. */
    SharePointScene asTheBot(Simulator simulator) {
        return new SharePointScene(client.asTheBotFor(simulator.baseUrl() + host), host);
    }

    SharePointScene as(SimulatorClient other) {
        return new SharePointScene(other.with("Accept", "application/json;odata=nometadata"), host);
    }

    Answer profileOf(SimulatedUser user) throws Exception {
        return profileOf("i:0#.f|membership|" + user.userPrincipalName());
    }

    Answer profileOf(String accountName) throws Exception {
        return client.get(host + "/_api/SP.UserProfiles.PeopleManager/GetPropertiesFor(accountName=@v)?@v=" + quoted(accountName));
    }

    Answer file(String path) throws Exception {
        return client.get(host + "/_api/web/GetFileByServerRelativePath(decodedUrl=@f)/$value?@f=" + quoted(path));
    }

    Answer folders() throws Exception {
        return client.get(host + "/_api/web/GetFolderByServerRelativePath(decodedUrl=@f)/Folders?@f=" + quoted("/User Photos"));
    }

    Answer upload(String folder, String name, byte[] content) throws Exception {
        return client.send("POST", host
                + "/_api/web/GetFolderByServerRelativePath(decodedUrl=@f)/Files/AddUsingPath(decodedUrl=@n,overwrite=true)?@f="
                + quoted(folder) + "&@n=" + quoted(name), content);
    }

    Answer setProperty(SimulatedUser user, String name, String value) throws Exception {
        return client.send("POST", host + "/_api/SP.UserProfiles.PeopleManager/SetSingleValueProfileProperty", """
                {"accountName":"i:0#.f|membership|%s","propertyName":"%s","propertyValue":"%s"}""".formatted(user.userPrincipalName(), name, value));
    }

    /** The large thumbnail behind the profile's picture. */
    static String largeFile(Answer profile) {
        return URI.create(profile.json().path("PictureUrl").asString()).getPath().replace("_MThumb", "_LThumb");
    }

    static String property(Answer profile, String key) {
        for (JsonNode property : profile.json().path("UserProfileProperties")) {
            if (property.path("Key").asString().equals(key)) {
                return property.path("Value").asString();
            }
        }
        throw new AssertionError("No property " + key + " in " + profile.text());
    }

    private static String quoted(String value) {
        return URLEncoder.encode("'" + value.replace("'", "''") + "'", UTF_8).replace("+", "%20");
    }
}
