import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFolderKey } from "../../../agent/cik/index.ts";
import { enrolAt } from "../../../agent/enrolment/index.ts";
import { membershipFromWire } from "../../../agent/identity/index.ts";
import { dialHostService } from "../../../agent/session/index.ts";
import { readDom0Config } from "../../../controller/config/index.ts";
import { openPrivateKey } from "../../../shared/cik/index.ts";
import { callServerStream, hostMethods } from "../../../shared/grpc/index.ts";
import { dom0StatusSchema } from "../../../shared/records/index.ts";
import { makeDom0, type TestDom0 } from "../../support/dom0.ts";
import { hostKeys } from "../../support/enrolment-domain.ts";
import { machineFacts } from "../../support/machine-facts.ts";

let dom0: TestDom0;

beforeEach(async () => {
  dom0 = await makeDom0();
});
afterEach(() => dom0.remove());

/** Enrols a made-up machine with a fresh key, as an agent does. */
async function enrolMachine() {
  const folder = join(dom0.folder, "stick");
  await mkdir(folder);
  await dom0.json("cik", "create", folder);
  const { contents } = await readFolderKey(folder);
  const keys = hostKeys();
  const cikPrivateKey = await openPrivateKey(contents.key, () => Promise.reject(new Error("no passphrase")));
  const machine = { keys, facts: machineFacts(1), hostname: "jupiter", keyWritable: false };
  const [endpoint = ""] = contents.key.endpoints;
  const answers = enrolAt(endpoint, { cik: contents, cikPrivateKey, ...machine }, AbortSignal.timeout(20_000));
  const { value } = await answers.next();
  if (value?.kind !== "accepted") throw new Error("the machine was not accepted");
  const anchors = { caCertificatePem: contents.key.caPem, enrolmentEndpoints: contents.key.endpoints };
  return { keys, membership: membershipFromWire(value.membership, anchors, keys) };
}

describe("a Dom0 that is stopped", () => {
  it("tells its hosts why their sessions end, and does not wait for them", async () => {
    const running = await dom0.start();
    const { keys, membership } = await enrolMachine();
    const { port } = (await readDom0Config(dom0.configPath)).listen.hosts;
    const client = dialHostService(`127.0.0.1:${port}`, membership, keys);
    const session = callServerStream(client, hostMethods.session, { agentVersion: "1" }, { peer: "Dom0" });
    expect((await session.next()).value).toMatchObject({ welcome: true });
    expect((await session.next()).value).toHaveProperty("mesh");
    const ended = session.next().catch((error: unknown) => error);
    await running.stop();
    expect(await ended).toMatchObject({ code: "UNAVAILABLE", message: "Dom0 is stopping" });
    client.close();
  });

  it("ends once, however often it is told to", async () => {
    const running = await dom0.start();
    await Promise.all([running.stop(), running.stop()]);
    await (await dom0.start()).stop();
  });

  it("ends also when its nats-server has just died", async () => {
    const running = await dom0.start();
    process.kill(Number(await readFile(join(dom0.stateDir, "nats/server.pid"), "utf8")), "SIGKILL");
    await running.stop();
    await (await dom0.start()).stop();
  });
});

describe("a Dom0 whose store is made smaller than its streams may become", () => {
  it("starts, has its records, and says that it keeps less", async () => {
    const first = await dom0.start();
    const { membership } = await enrolMachine();
    await first.stop();
    await dom0.configure((config) => config.replace("# storeMib: 65536", "storeMib: 512"));
    for (const time of ["first", "second"]) {
      const running = await dom0.start();
      const status = dom0StatusSchema.loose().parse(await dom0.json("status"));
      const disk = status.parts.find(({ name }) => name === "disk");
      expect([time, disk?.summary]).toEqual([time, expect.stringContaining("keeps 381 MiB of logs, 19 of events")]);
      expect(await dom0.json("hosts")).toMatchObject([{ name: "jupiter", id: membership.hostId }]);
      await running.stop();
    }
  });
});
