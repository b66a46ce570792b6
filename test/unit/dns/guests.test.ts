import { describe, expect, it } from "vitest";
import { recordsOfHost } from "../../../controller/dns/names.ts";
import { guestsOf } from "../../../shared/records/index.ts";
import { hostRecord } from "../../support/host-record.ts";

const service = { protocol: "tcp", port: 80 } as const;

describe("names of guests", () => {
  it("lead to both families where an operator gave them, and by a lease to IPv4 alone", () => {
    const host = hostRecord(1, { name: "jupiter", guests: { mail: 10 }, leasedGuests: { web: 11 } });
    const records = recordsOfHost(host, { domain: "example.net", globalId: "0123456789" });
    const ofName = (name: string) => records.filter((each) => each.name === name).map(({ type, data }) => [type, data]);
    expect(ofName("mail.jupiter.example.net").map(([type]) => type)).toEqual(["A", "AAAA"]);
    expect(ofName("web.jupiter.example.net")).toEqual([["A", "10.128.3.11"]]);
    expect(ofName("11.3.128.10.in-addr.arpa")).toEqual([["PTR", "web.jupiter.example.net"]]);
    expect(records.filter(({ data }) => data === "web.jupiter.example.net")).toHaveLength(1);
  });
});

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
