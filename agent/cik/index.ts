export type { PluggedKey } from "./plugged-key.ts";
export { KeyWatcher, readFolderKey } from "./watcher.ts";
