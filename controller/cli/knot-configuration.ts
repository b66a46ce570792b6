import type { domzero } from "../../proto/gen/domzero.js";

type SecondaryKey = Pick<domzero.v1.SecondaryKey, "keyName" | "secret" | "servers" | "port" | "zones">;

/** What a secondary's Knot DNS includes (Knot DNS reference, `include`). */
export function knotConfiguration({ keyName, secret, servers, port, zones }: SecondaryKey): string {
  const masters = servers.map((address) => `${address}@${port}`).join(", ");
  return `# domzero: include this in knot.conf, readable by knot alone.
key:
  - id: ${keyName}
    algorithm: hmac-sha256
    secret: ${secret}

remote:
  - id: domzero
    address: [${masters}]
    key: ${keyName}

acl:
  - id: domzero-notify
    address: [${servers.join(", ")}]
    key: ${keyName}
    action: notify

zone:
${zones.map((zone) => `  - domain: ${zone}\n    master: domzero\n    acl: domzero-notify\n`).join("")}`;
}
