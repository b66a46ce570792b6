export { type HostKeys, openHostKeys } from "./keys.ts";
export {
  certificateLife,
  type Membership,
  membershipFromWire,
  readMembership,
  removeMembership,
  writeMembership,
} from "./membership.ts";
