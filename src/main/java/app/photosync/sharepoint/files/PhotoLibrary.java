package app.photosync.sharepoint.files;

import app.photosync.sharepoint.client.AccessFailed;
import app.photosync.sharepoint.client.Addresses;
import app.photosync.sharepoint.client.Geo;
import app.photosync.sharepoint.client.SharePointAnswer;
import app.photosync.sharepoint.client.SharePointClient;
import app.photosync.sharepoint.client.SharePointOperation;
import app.photosync.sharepoint.client.SharePointProblems;
import app.photosync.sharepoint.files.PictureFiles.Size;
import app.photosync.sync.Thumbnails;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** The library "User Photos" of a My Site host, which holds everybody's thumbnails. */
public final class PhotoLibrary {

    private static final String ROOT = "/User Photos";
    private static final String FILE = "/_api/web/GetFileByServerRelativePath(decodedUrl=@f)";
    private static final String FOLDER = "/_api/web/GetFolderByServerRelativePath(decodedUrl=@f)";

    /** A library's own forms, not a folder of pictures. */
    private static final String FORMS = "Forms";

    private static final String READ_PERMISSION = "SharePoint Sites.Selected with read on the My Site host site";
    private static final String WRITE_PERMISSION = "SharePoint Sites.Selected with write on the My Site host site";
    private static final SharePointOperation READING = new SharePointOperation("GetFileByServerRelativePath", READ_PERMISSION);
    private static final SharePointOperation LISTING = new SharePointOperation("GetFolderByServerRelativePath", READ_PERMISSION);
    private static final SharePointOperation UPLOADING = new SharePointOperation("AddUsingPath", WRITE_PERMISSION);

    private final SharePointClient client;
    private final SharePointProblems troubles;

    public PhotoLibrary(SharePointClient client, SharePointProblems troubles) {
        this.client = client;
        this.troubles = troubles;
    }

    /** @return the file's bytes, at most {@link SharePointClient#MOST_BYTES_READ}; empty when there is no such file */
    public Optional<byte[]> read(Geo geo, String path) {
        SharePointAnswer answer = client.getFile(geo.mySite(), FILE + "/$value?@f=" + Addresses.quoted(path), READING);
        if (answer.contentType().equals("text/html")) {
            throw troubles.senseless(answer, "a picture", READING);
        }
        return answer.isSuccess() ? Optional.of(answer.body()) : Optional.empty();
    }

    /**
     * A folder's name is localized and can only be found by looking.
     *
     * @return decoded paths, the fullest one first: that one is in use
     * @throws AccessFailed also when there is none
     */
    public List<String> folders(Geo geo) {
        SharePointAnswer answer = client.get(geo.mySite(), FOLDER + "/Folders?$select=Name,ItemCount&@f="
                + Addresses.quoted(ROOT), LISTING);
        JsonNode folders = answer.json().map(json -> json.path("value")).filter(JsonNode::isArray)
                .orElseThrow(() -> troubles.senseless(answer, "a list of folders", LISTING));
        List<String> paths = StreamSupport.stream(folders.spliterator(), false)
                .filter(folder -> !Set.of("", FORMS).contains(folder.path("Name").asString("").strip()))
                .sorted(Comparator.comparingInt(folder -> -folder.path("ItemCount").asInt(0)))
                .map(folder -> ROOT + "/" + folder.path("Name").asString(""))
                .toList();
        if (paths.isEmpty()) {
            throw troubles.missing("sharepoint has no folder in the library User Photos of " + geo.name());
        }
        return paths;
    }

    /**
     * Writes all three, over what is there.
     *
     * @throws AccessFailed after some of them, perhaps
     */
    public void write(Geo geo, PictureFiles files, Thumbnails thumbnails) {
        for (Size size : Size.values()) {
            String upload = FOLDER + "/Files/AddUsingPath(decodedUrl=@n,overwrite=true)?@f=" + Addresses.quoted(files.folder()) + "&@n="
                    + Addresses.quoted(files.name(size));
            client.post(geo.mySite(), upload, MediaType.IMAGE_JPEG, content(thumbnails, size), UPLOADING);
        }
    }

    private static byte[] content(Thumbnails thumbnails, Size size) {
        return switch (size) {
            case S -> thumbnails.small();
            case M -> thumbnails.medium();
            case L -> thumbnails.large();
        };
    }
}
