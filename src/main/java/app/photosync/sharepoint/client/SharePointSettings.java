package app.photosync.sharepoint.client;

import app.photosync.sync.SyncAs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the tenant's SharePoint is.
 *
 * @param geos the geos of the tenant, the central one first; most tenants have one
 * @param syncAs in whose name photos are written, or {@code off}: nothing is ever written. There is no default: a company decides it
 * @param profileHost which host answers for profiles
 * @param companyName as employees say it, in any script; see {@link CallingCompany}
 * @param userAgentCompany takes the place of the company's name towards Microsoft; printable ASCII without {@code |}, or empty
 */
@Validated
@ConfigurationProperties("photosync.sharepoint")
public record SharePointSettings(
        @NotEmpty List<@Valid GeoSettings> geos,
        @NotNull SyncAs syncAs,
        @NotNull @DefaultValue("MY_SITE") ProfileHost profileHost,
        @NotNull @DefaultValue("") String companyName,
        @NotNull @Pattern(regexp = "[ -{}~]*", message = "must be printable ASCII without |") @DefaultValue("") String userAgentCompany) {

    /** Some tenants refuse application reads of profiles on the My Site host (open, docs/domain.md 2). */
    public enum ProfileHost { MY_SITE, ADMIN }

    /**
     * @param name what logs call the geo, for example {@code EUR}
     * @param mySite for example {@code https://contoso-my.sharepoint.com}
     * @param admin for example {@code https://contoso-admin.sharepoint.com}
     * @param mySiteAudience whom tokens for the My Site host are for; the address itself where it is left out
     * @param adminAudience whom tokens for the admin host are for; the address itself where it is left out
     */
    public record GeoSettings(
            @NotBlank String name,
            @NotNull @Pattern(regexp = ADDRESS, message = ADDRESS_MESSAGE) String mySite,
            @NotNull @Pattern(regexp = ADDRESS, message = ADDRESS_MESSAGE) String admin,
            @DefaultValue("") String mySiteAudience,
            @DefaultValue("") String adminAudience) {

        private static final String ADDRESS = "https?://[A-Za-z0-9.-]+(:\\d+)?(/[A-Za-z0-9._-]+)*";
        private static final String ADDRESS_MESSAGE =
                "must be an address such as https://contoso-my.sharepoint.com, without a slash at the end";
    }
}
