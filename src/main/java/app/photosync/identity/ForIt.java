package app.photosync.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A refusal that no waiting heals: the registration, its consent or its credential is not in order.
 *
 * @param code Entra's own, or a name of ours where the trouble is on this side of it
 * @param meaning for IT, in a few words
 */
record ForIt(String code, String meaning) {

    private record Sign(Pattern words, Optional<String> name, String meaning) {

        static Sign code(String digits, String meaning) {
            return new Sign(Pattern.compile("AADSTS(?:" + digits + ")(?!\\d)"), Optional.empty(), meaning);
        }

        static Sign words(String regex, String name, String meaning) {
            return new Sign(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), Optional.of(name), meaning);
        }

        Optional<ForIt> in(String text) {
            Matcher matcher = words.matcher(text);
            return matcher.find() ? Optional.of(new ForIt(name.orElse(matcher.group()), meaning)) : Optional.empty();
        }
    }

    private static final List<Sign> SIGNS = List.of(
            Sign.code("65001", "nobody has consented to the application's permissions"),
            Sign.code("90002|900021|900023", "there is no such tenant: is the tenant id right?"),
            Sign.code("500011", "the tenant does not know the service that the token is for: is its address right?"),
            Sign.code("700016", "the application is not in this tenant: are the client id and the tenant id right?"),
            Sign.code("7000112|7000113", "the application is switched off in this tenant"),
            Sign.code("70021\\d*|7002\\d+",
                    "the federated credential does not fit: compare issuer, subject and audience with the registration"),
            Sign.code("70002[4-7]|50012|50027", "the certificate is not registered, or out of its time"),
            Sign.code("7000\\d+", "the application's credential is not in order"),
            Sign.words(
                    "requested identity has not been assigned|identity not found|user assigned identity is not supported|did not confirm "
                    + "the requested",
                    "managed-identity-not-found", "the managed identity is not assigned to where the bot runs: is the client id right?"),
            Sign.words("identity source is not available on this platform|connection to IMDS endpoint cannot be established",
                    "managed-identity-out-of-reach", "where the bot runs, there is no managed identity"),
            Sign.words("not a valid PEM file|PEM certificate provided does not contain|failed to parse the certificate",
                    "certificate-unreadable", "the PEM file lacks the certificate or its private key"));

    /** @param text messages of the identity library's exceptions, one below the other */
    static Optional<ForIt> in(String text) {
        return SIGNS.stream().flatMap(sign -> sign.in(text).stream()).findFirst();
    }
}
