export { Hub } from "./hub.ts";
export { joinMesh } from "./join.ts";
export { netOf } from "./net.ts";
