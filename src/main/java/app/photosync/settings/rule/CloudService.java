package app.photosync.settings.rule;

import java.util.regex.Pattern;

/** Microsoft's services that the bot talks to, and where they are: the public cloud. A national cloud would add its hosts here, by name. */
public enum CloudService {
    GRAPH("Microsoft Graph", "graph\\.microsoft\\.com", "/v1\\.0"),
    LOGIN("Microsoft's sign-in service", "login\\.microsoftonline\\.com", "/?"),
    CONNECTOR_KEYS("the Bot Framework's OpenID document", "login\\.botframework\\.com", "/.*"),
    CONNECTOR("Teams' connector", "smba\\.trafficmanager\\.net", ""),
    MY_SITE("a My Site host of SharePoint, such as contoso-my.sharepoint.com", "[a-z0-9-]+-my\\.sharepoint\\.com", ""),
    ADMIN("an admin host of SharePoint, such as contoso-admin.sharepoint.com", "[a-z0-9-]+-admin\\.sharepoint\\.com", "");

    /** A simulated tenant on this machine. */
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1]", Pattern.CASE_INSENSITIVE);

    private final String title;
    private final Pattern host;
    private final Pattern path;

    CloudService(String title, String host, String path) {
        this.title = title;
        this.host = Pattern.compile(host, Pattern.CASE_INSENSITIVE);
        this.path = Pattern.compile(path);
    }

    String title() {
        return title;
    }

    boolean isAt(String name) {
        return host.matcher(name).matches() || isThisMachine(name);
    }

    /** @param after what follows the host */
    boolean hasPath(String name, String after) {
        return isThisMachine(name) || path.matcher(after).matches();
    }

    /** Services on this machine may have any port, Microsoft's have 443. */
    static boolean isThisMachine(String name) {
        return THIS_MACHINE.matcher(name).matches();
    }
}
