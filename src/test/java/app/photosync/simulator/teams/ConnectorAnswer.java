package app.photosync.simulator.teams;

/** @param body becomes JSON */
record ConnectorAnswer(int status, Object body) {

    static ConnectorAnswer of(Rejection rejection) {
        return new ConnectorAnswer(rejection.status(), rejection.body());
    }
}
