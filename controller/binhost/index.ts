export { type AnnouncedFile, announcedFileSchema } from "./batch.ts";
export { Binhost, type Published } from "./binhost.ts";
export { nameWithoutVersion } from "./core/entry.ts";
export { entryOf, type ListedPackage } from "./core/packages-index.ts";
export { binhostRoot, serveFiles } from "./serve-files.ts";
