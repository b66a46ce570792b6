import { describe, expect, it } from "vitest";
import { guestsOf } from "../../../shared/records/index.ts";
import { hostRecord } from "../../support/host-record.ts";

const service = { protocol: "tcp", port: 80 } as const;

describe("guests that have a name", () => {
  it("are those that an operator named, and those with a lease beside", () => {
    const host = hostRecord(1, { guests: { mail: 10 }, leasedGuests: { web: 11 } });
    expect(guestsOf(host)).toEqual([
      { name: "mail", number: 10, by: "operator" },
      { name: "web", number: 11, by: "lease" },
    ]);
  });

  it.each([
    ["a name that an operator gave", { mail: 20 }],
    ["a number that an operator gave a name", { other: 10 }],
    ["the name of a service", { git: 21 }],
  ])("do not take %s by a lease", (_what, leasedGuests) => {
    const host = hostRecord(1, { guests: { mail: 10 }, services: { git: service }, leasedGuests });
    expect(guestsOf(host)).toEqual([{ name: "mail", number: 10, by: "operator" }]);
  });
});
