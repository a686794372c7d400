// Limits of cloud storage. Sources: public storage documents (naming rules, temporary URLs); the file size is the
// largest a mini-program's uploader is documented to take.

/** Sizes in bytes, times in seconds. */
export const STORAGE_LIMITS = {
  maxPathBytes: 850,
  maxFileBytes: 50 * 1024 * 1024,
  /** Files a single request may name. */
  maxFilesPerRequest: 50,
  /** A temporary URL lives one day, and not longer. */
  maxUrlAge: 86_400,
  /** An upload must begin this soon after its address was given. */
  uploadAge: 900,
} as const;
