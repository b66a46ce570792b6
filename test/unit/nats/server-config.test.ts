import { expect, it } from "vitest";
import { renderServerConfig } from "../../../controller/nats/server-config.ts";

const settings = {
  preface: ["made by a test"],
  name: "dom0",
  address: "127.0.0.1",
  port: 7403,
  storeDir: '/var/lib/dom"zero/store',
  maxStoreBytes: 1_073_741_824,
  resolverDir: "/var/lib/domzero/accounts",
  pidFile: "/var/lib/domzero/server.pid",
  tls: { certificateFile: "/t/nats.pem", keyFile: "/t/nats-key.pem", caFile: "/t/ca.pem" },
  operatorJwt: "operator.jwt",
  systemAccount: { publicKey: "ASYS", jwt: "system.jwt" },
  accounts: [{ publicKey: "ADOM", jwt: "domain.jwt" }],
};

it("nats-server writes to disk before it acknowledges, bounded, and talks TLS 1.3 only", () => {
  const config = renderServerConfig(settings);
  expect(config).toMatch(/^ {2}sync_interval: always$/m);
  expect(config).toMatch(/^ {2}max_file_store: 1073741824$/m);
  expect(config).toMatch(/^ {2}min_version: "1.3"$/m);
  expect(config).toContain(String.raw`store_dir: "/var/lib/dom\"zero/store"`);
});
