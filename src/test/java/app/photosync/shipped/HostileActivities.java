package app.photosync.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Bodies that a good token does not excuse: of another channel, connector or tenant, or no activity at all. */
final class HostileActivities {

    private static final String ANOTHER_TENANT = "22222222-aaaa-bbbb-cccc-0000000000ff";
    private static final int MOST_BYTES = 256 * 1024;

    private final List<HostileRequest> lines = new ArrayList<>();

    private HostileActivities() {}

    static List<HostileRequest> all() {
        HostileActivities activities = new HostileActivities();
        activities.channels();
        activities.claimedServiceUrls();
        activities.hosts();
        activities.tenants();
        activities.sizes();
        activities.bodies();
        activities.ids();
        return activities.lines;
    }

    private void channels() {
        for (String channel : List.of("webchat", "directline", "emulator", "skype", "MSTEAMS", "msteams ", "")) {
            line("channel", "\"" + channel + "\"", 403, draft -> draft.activity(activity -> activity.put("channelId", channel)));
        }
        line("channel", "none", 403, draft -> draft.activity(activity -> activity.remove("channelId")));
        line("channel", "a list with the right one", 403, draft -> draft.activity(activity -> activity.put("channelId",
                List.of("msteams"))));
        line("channel", "null", 403, draft -> draft.activity(activity -> activity.put("channelId", null)));
    }

    /** The token names one connector, the activity another, or one of them names none. */
    private void claimedServiceUrls() {
        line("service URL of the token", "another path", 403, draft -> draft.activity(
                activity -> activity.put("serviceUrl", draft.serviceUrl() + "/other")));
        line("service URL of the token", "a real one of Microsoft", 403, draft -> draft.activity(
                activity -> activity.put("serviceUrl", "https://smba.trafficmanager.net/emea/")));
        line("service URL of the token", "in capitals", 403, draft -> draft.activity(
                activity -> activity.put("serviceUrl", draft.serviceUrl().toUpperCase(Locale.ROOT))));
        line("service URL of the token", "none in the activity", 403, draft -> draft.activity(activity -> activity.remove("serviceUrl")));
        line("service URL of the token", "none in either", 403,
                draft -> draft.claims(claims -> claims.claim("serviceurl", null)).activity(activity -> activity.remove("serviceUrl")));
        line("service URL of the token", "empty in both", 403,
                draft -> draft.claims(claims -> claims.claim("serviceurl", "")).activity(activity -> activity.put("serviceUrl", "")));
        line("service URL of the token", "none in the token", 403, draft -> draft.claims(claims -> claims.claim("serviceurl", null)));
        line("service URL of the token", "another in the token", 403,
                draft -> draft.claims(claims -> claims.claim("serviceurl", "https://evil.example/")));
        line("service URL of the token", "a list in the token", 403,
                draft -> draft.claims(claims -> claims.claim("serviceurl", List.of(draft.serviceUrl()))));
        line("service URL of the token", "only under another name", 403,
                draft -> draft.claims(claims -> claims.claim("serviceurl", null).claim("serviceUrl", draft.serviceUrl())));
    }

    /** Token and activity agree; the answer, with our own token, would go there. */
    private void hosts() {
        for (String url : List.of("https://evil.example/", "https://evil.example:443/connector",
                "https://smba.trafficmanager.net.evil.example/",
                "https://evil.example/smba.trafficmanager.net", "https://evil.example#smba.trafficmanager.net", "https://127.0.0.1/",
                "https://[::1]/",
                "https://169.254.169.254/metadata/identity/oauth2/token", "https:///connector", "https:connector", "//evil.example/",
                "file:///etc/passwd",
                "jar:https://evil.example!/", "mailto:a@evil.example", "no address %%", "https://evil.example\\@localhost/", "\u0000")) {
            line("service URL's host", "\"" + url.replace("\u0000", "NUL") + "\"", 403, draft -> agreed(draft, url));
        }
        line("service URL's host", "ours without TLS", 403, draft -> agreed(draft, draft.serviceUrl().replaceFirst("https", "http")));
        line("service URL's host", "ours on another port", 403, draft -> agreed(draft, draft.serviceUrl().replaceFirst(":\\d+", ":1")));
        line("service URL's host", "ours on no port", 403, draft -> agreed(draft, draft.serviceUrl().replaceFirst("(localhost):\\d+",
                "$1")));
        line("service URL's host", "ours as the name of a user", 403,
                draft -> agreed(draft, draft.serviceUrl().replaceFirst("https://([^/]+)", "https://$1@evil.example")));
        line("service URL's host", "ours, with a user", 403,
                draft -> agreed(draft, draft.serviceUrl().replaceFirst("https://", "https://user:word@")));
        line("service URL's host", "a host below ours", 403,
                draft -> agreed(draft, draft.serviceUrl().replaceFirst("https://", "https://evil.")));
    }

    private static void agreed(Draft draft, String url) {
        draft.claims(claims -> claims.claim("serviceurl", url)).activity(activity -> activity.put("serviceUrl", url));
    }

    private void tenants() {
        line("tenant", "another one in both places", 403, draft -> conversationOf(draft, ANOTHER_TENANT)
                .activity(channelDataOf(ANOTHER_TENANT)));
        line("tenant", "another conversation's", 403, draft -> conversationOf(draft, ANOTHER_TENANT));
        line("tenant", "another in the channel data", 403, draft -> draft.activity(channelDataOf(ANOTHER_TENANT)));
        line("tenant", "another, and no conversation's", 403,
                draft -> draft.within("conversation", fields -> fields.remove("tenantId")).activity(channelDataOf(ANOTHER_TENANT)));
        line("tenant", "another conversation's, and no channel data", 403,
                draft -> conversationOf(draft, ANOTHER_TENANT).activity(activity -> activity.remove("channelData")));
        line("tenant", "none", 403, draft -> draft.within("conversation", fields -> fields.remove("tenantId"))
                .activity(activity -> activity.remove("channelData")));
        line("tenant", "none but empty ones", 403, draft -> conversationOf(draft, "").activity(channelDataOf("")));
        line("tenant", "lists", 403, draft -> draft.within("conversation", fields -> fields.put("tenantId",
                List.of(fields.get("tenantId"))))
                .activity(activity -> activity.remove("channelData")));
        line("tenant", "ours, and something behind it", 403,
                draft -> draft.within("conversation", fields -> fields.put("tenantId", fields.get("tenantId") + " ")));
    }

    private static Draft conversationOf(Draft draft, String tenant) {
        return draft.within("conversation", fields -> fields.put("tenantId", tenant));
    }

    private static Consumer<Map<String, Object>> channelDataOf(String tenant) {
        return activity -> activity.put("channelData", Map.of("tenant", Map.of("id", tenant)));
    }

    private void sizes() {
        line("size", "a byte over 256 KB", 413, draft -> draft.body(padded(draft, MOST_BYTES + 1)));
        line("size", "a megabyte", 413, draft -> draft.body(padded(draft, 1_000_000)));
        line("size", "a byte over 256 KB, in chunks of unknown number", 413, draft -> draft.body(padded(draft, MOST_BYTES + 1)).chunked());
        line("size", "a gigabyte announced", 413, draft -> draft.withoutLength().header("Content-Length: 1073741824"));
    }

    private static String padded(Draft draft, int bytes) {
        String json = draft.json();
        return json + " ".repeat(bytes - json.getBytes(UTF_8).length);
    }

    private void bodies() {
        for (String body : List.of("", " ", "{", "}", "[]", "[{}]", "null", "true", "7", "\"text\"", "{}x", "{a:1}", "{'type':'message'}",
                "<message/>",
                "type=message&id=1", "{\"type\":\"message\",}", "{\"type\":NaN}", "\u0000", "--boundary\r\n\r\n{}")) {
            line("body", "\"" + body.replace("\u0000", "NUL").replace("\r\n", "CRLF") + "\"", 400, draft -> draft.body(body));
        }
        line("body", "a good activity, and another behind it", 400, draft -> draft.body(draft.json() + draft.json()));
        line("body", "a good activity, and a word behind it", 400, draft -> draft.body(draft.json() + " x"));
        line("body", "a good activity in a list", 400, draft -> draft.body("[" + draft.json() + "]"));
        line("body", "nested 70 deep", 400, draft -> draft.body(nested(draft, 70)));
        line("body", "nested 100,000 deep", 400, draft -> draft.body(nested(draft, 100_000)));
        line("body", "cut off", 400, draft -> draft.body(draft.json().substring(0, draft.json().length() - 9)));
        line("body", "a number of 5,000 digits", 400, draft -> draft.body(with(draft, "\"value\":" + "9".repeat(5_000))));
        line("body", "bytes that are no UTF-8", 400, draft -> draft.body(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1',
                '}'}));
        line("body", "compressed", 400, draft -> draft.header("Content-Encoding: gzip").body(new byte[] {31, (byte) 139, 8, 0, 0, 0, 0, 0,
                0, 0}));
        line("body", "a text where the conversation belongs", 403, draft -> draft.activity(activity -> {
            activity.put("conversation", "a conversation");
            activity.remove("channelData");
        }));
    }

    private static String nested(Draft draft, int depth) {
        return with(draft, "\"value\":" + "[".repeat(depth) + "]".repeat(depth));
    }

    private static String with(Draft draft, String member) {
        return draft.json().replaceFirst("\\{", "{" + member + ",");
    }

    private void ids() {
        line("id", "none of the activity", 400, draft -> draft.activity(activity -> activity.remove("id")));
        line("id", "an empty one", 400, draft -> draft.activity(activity -> activity.put("id", "")));
        line("id", "a number", 400, draft -> draft.activity(activity -> activity.put("id", 7)));
        line("id", "too long", 400, draft -> draft.activity(activity -> activity.put("id", draft.mark().repeat(20))));
        line("id", "with a NUL", 400, draft -> draft.activity(activity -> activity.put("id", draft.mark() + "\u0000")));
        line("id", "with half a character", 400, draft -> draft.body(
                draft.activity(activity -> activity.put("id", draft.mark() + "HALF")).json().replace("HALF", "\\" + "uD83D")));
        line("id", "none of the conversation", 400, draft -> draft.within("conversation", fields -> fields.remove("id")));
        line("id", "a conversation's that is too long", 400,
                draft -> draft.within("conversation", fields -> fields.put("id", draft.mark().repeat(20))));
        line("id", "a conversation's with a NUL", 400, draft -> draft.within("conversation", fields -> fields.put("id",
                draft.mark() + "\u0000")));
        line("id", "an invoke's that is missing", 400, draft -> draft.activity(activity -> {
            activity.put("type", "invoke");
            activity.put("name", "adaptiveCard/action");
            activity.remove("id");
        }));
    }

    private void line(String group, String name, int status, Consumer<Draft> change) {
        lines.add(new HostileRequest(group, name, status, change));
    }
}
