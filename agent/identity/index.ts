export { type HostKeys, openHostKeys } from "./keys.ts";
export {
  type Anchors,
  certificateLife,
  type Membership,
  membershipFromWire,
  readMembership,
  removeMembership,
  writeMembership,
} from "./membership.ts";
