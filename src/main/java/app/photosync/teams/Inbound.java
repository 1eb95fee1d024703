package app.photosync.teams;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;

/** Who may call the webhook. There is one way in production; the local mode has its own, in the tests. */
interface Inbound {

    /** First step, before the body is read: says in the filter chain what a request must bring. */
    void guard(HttpSecurity http);

    /** Second step: the token's claims against the activity, before anything is stored. */
    Verdict judge(Authentication caller, Envelope envelope);

    /** Called twice a second in the background: no request waits for the keys that the first step needs. */
    void fetchKeysIfDue();

    InboundKeys keys();
}
