import { join } from "node:path";
import { stateLayout } from "../config/index.ts";
import { PkiKeeper } from "../pki/index.ts";
import { Revoker } from "../revocation/index.ts";
import type { Foundation } from "./foundation.ts";
import type { Listeners } from "./listeners.ts";
import { writeNatsTls } from "./nats-tls.ts";
import type { Records } from "./records.ts";
import type { Startup } from "./startup.ts";

/** Has the listeners and nats-server follow every change of certificates, intermediates, and of who is trusted. */
export async function followTrust(
  { config, logger, cleanup }: Startup,
  { pki, identity, nats }: Foundation,
  { inventory }: Records,
  listeners: Listeners,
): Promise<void> {
  const reloadTls = () => listeners.reloadTls();
  identity.onRenewed(() => {
    reloadTls();
    if (config.nats.mode === "external") return;
    writeNatsTls(stateLayout(config.stateDir).tls, identity.keys, pki.rootPem).then(
      () => nats.reload(),
      (error: unknown) => logger.error({ err: error }, "nats-server did not get the new certificate"),
    );
  });
  const keeper = new PkiKeeper({ pki, onChanged: reloadTls, logger });
  keeper.start();
  cleanup.add("certificate authority", () => keeper.stop());
  const revokers = [
    new Revoker({
      records: inventory.hosts,
      natsAuthority: nats,
      edges: [{ dropPeer: (predicate, graceMs) => listeners.dropHosts(predicate, graceMs) }],
      journalFile: join(config.stateDir, "revocations.json"),
      logger,
    }),
    new Revoker({
      records: inventory.operators,
      natsAuthority: nats,
      edges: [{ dropPeer: (predicate, graceMs) => listeners.dropOperators(predicate, graceMs) }],
      journalFile: join(config.stateDir, "operator-revocations.json"),
      logger,
    }),
  ];
  for (const revoker of revokers) {
    cleanup.add("revocation", () => revoker.stop());
    await revoker.start();
  }
}
