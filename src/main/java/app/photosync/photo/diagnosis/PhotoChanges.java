package app.photosync.photo.diagnosis;

/** Who may change an employee's photo in Microsoft 365: a setting of the company, there is no API that every tenant grants. */
public enum PhotoChanges { BY_EMPLOYEES, BY_SOMEBODY_ELSE }
