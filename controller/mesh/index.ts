export { MeshDirectory, type MeshNotice } from "./directory.ts";
export { Hub } from "./hub.ts";
export { KeyRotation } from "./key-rotation.ts";
export { setKeyhole } from "./keyholes.ts";
export { type LinkReports, netOf } from "./net.ts";
