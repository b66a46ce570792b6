export type { PluggedKey, WriteBack } from "./plugged-key.ts";
export { KeyWatcher, type KeyWatcherOptions, readFolderKey } from "./watcher.ts";
