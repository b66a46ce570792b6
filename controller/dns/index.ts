export { Dns } from "./dns.ts";
export { type GivenName, setName } from "./given-names.ts";
export { guestsIntake } from "./leased-guests.ts";
export { reverseZonesInUse } from "./reverse.ts";
export { Secondaries } from "./secondaries.ts";
export { Serial } from "./serial.ts";
export { zoneFile } from "./zone-file.ts";
export { Zones } from "./zones.ts";
