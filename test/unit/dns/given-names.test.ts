import { describe, expect, it } from "vitest";
import { type GivenName, setName } from "../../../controller/dns/index.ts";
import type { HostRecord } from "../../../shared/records/index.ts";
import { hostRecord } from "../../support/host-record.ts";
import { MemoryCollection } from "../../support/memory-collection.ts";

const jupiter = hostRecord(1, {
  name: "jupiter",
  guests: { mail: 10 },
  services: { imap: { protocol: "tcp", port: 143, guest: "mail" } },
});

async function given(name: string, what: GivenName) {
  const hosts = new MemoryCollection<HostRecord>();
  hosts.put(jupiter.id, jupiter);
  const told: string[] = [];
  const events = {
    publish: async (kind: string) => {
      told.push(kind);
    },
  };
  const written = await setName({ hosts, events }, jupiter.id, name, what, "ann").catch((error: unknown) => error);
  return { written, after: hosts.get(jupiter.id)?.value, told };
}

describe("a name below a host's", () => {
  it("is given to guests and services, and taken away", async () => {
    expect((await given("db", { kind: "guest", number: 11 })).after?.guests).toEqual({ mail: 10, db: 11 });
    const { after, told } = await given("git", { kind: "service", protocol: "tcp", port: 9418 });
    expect(after?.services).toMatchObject({ git: { protocol: "tcp", port: 9418 } });
    expect(told).toEqual(["audit.host.name"]);
    expect((await given("imap", { kind: "none" })).after?.services).toEqual({});
    expect((await given("mail", { kind: "guest", number: 12 })).after?.guests).toEqual({ mail: 12 });
  });

  it.each([
    ["mail", { kind: "service", protocol: "tcp", port: 25 }, "CONFLICT", "guest of jupiter already"],
    ["imap", { kind: "guest", number: 11 }, "CONFLICT", "service of jupiter already"],
    ["db", { kind: "guest", number: 10 }, "CONFLICT", "guest 10 of jupiter is mail already"],
    ["db", { kind: "guest", number: 255 }, "INVALID_INPUT", "guests.db"],
    ["web", { kind: "service", protocol: "tcp", port: 0 }, "INVALID_INPUT", "services.web.port"],
    ["web", { kind: "service", protocol: "tcp", port: 80, guest: "www" }, "NOT_FOUND", "dom0 names guest jupiter www"],
    ["nobody", { kind: "none" }, "NOT_FOUND", "nothing below jupiter"],
    ["mail", { kind: "none" }, "CONFLICT", "dom0 names remove jupiter imap"],
  ] satisfies Array<[string, GivenName, string, string]>)(
    "is refused, and nothing changes: %s %o",
    async (name, what, code, words) => {
      const { written, after, told } = await given(name, what);
      expect(written).toMatchObject({ code, message: expect.stringContaining(words) });
      expect(after).toEqual(jupiter);
      expect(told).toEqual([]);
    },
  );
});
