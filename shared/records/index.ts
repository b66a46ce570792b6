export { type CikRecord, cikRecordSchema, maxCikUses } from "./cik.ts";
export { type DnsState, dnsStateSchema } from "./dns.ts";
export { type DurationRecord, durationRecordSchema } from "./duration.ts";
export { type DomainEvent, type EventBody, eventBodySchema, makeEventBody } from "./event.ts";
export { guestsOf } from "./guests.ts";
export {
  type HostRecord,
  type HostStatus,
  hostRecordSchema,
  type MachineIdentity,
  machineIdentitySchema,
} from "./host.ts";
export { type HostView, hostViewSchema } from "./host-view.ts";
export {
  cikIdSchema,
  domainNameSchema,
  endpointSchema,
  hostIdSchema,
  hostNameSchema,
  jobIdSchema,
  labelsSchema,
  makeId,
  sha256Schema,
  templateNameSchema,
  timestampSchema,
  wireguardKeySchema,
} from "./ids.ts";
export { type Net, type NetLink, type NetPath, netSchema } from "./net.ts";
export { type OperatorRecord, operatorRecordSchema } from "./operator.ts";
export { type Beat, beatIntervalMs, beatSchema, type PresenceState } from "./presence.ts";
export { type RotatingHost, type Rotation, rotationSchema } from "./rotation.ts";
export { type Dom0Status, dom0StatusSchema, type PartStatus } from "./status.ts";
export { cutText } from "./text.ts";
export { mostTicketChars, type TicketRecord, ticketRecordSchema } from "./ticket.ts";
