export { type AnnouncedFile, announcedFileSchema } from "./batch.ts";
export { Binhost, type Published } from "./binhost.ts";
export { binhostRoot, serveFiles } from "./serve-files.ts";
