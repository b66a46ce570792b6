export type { PluggedKey } from "./plugged-key.ts";
export { KeyWatcher, type KeyWatcherOptions, readFolderKey } from "./watcher.ts";
