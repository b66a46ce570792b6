import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  nameserversOf,
  restoreResolvConf,
  rewriteResolvConf,
  upstreamsOf,
  withoutOurs,
} from "../../../agent/dns/resolv-conf.ts";

const stub = "127.0.53.1";
const own = { stub, domain: "i.example.net", hostDomain: undefined };
const lines = (text: string) => text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

/** Any bytes, and lines as such files have them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom("nameserver 192.0.2.1", "search a b", "domain c", "options ndots:2", "# x", "", "#= x", "\r"),
      fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
    ),
  )
  .map((all) => all.join("\n"));

describe("resolv.conf of ours", () => {
  it("asks the stub first and then whom it asked before, and searches our domain last", () => {
    const before =
      "# by hand\ndomain x.org\nsearch corp.example lab.example\nnameserver 192.0.2.1\nnameserver 2001:db8::1\n" +
      "nameserver 192.0.2.3\noptions edns0 timeout:2\n";
    expect(lines(rewriteResolvConf(before, own))).toEqual([
      "nameserver 127.0.53.1",
      "nameserver 192.0.2.1",
      "nameserver 2001:db8::1",
      "search corp.example lab.example i.example.net",
      "options edns0 timeout:2",
    ]);
  });

  it("keeps six domains to search, and what libc would take of the host's name", () => {
    const full = "search a b c d e f\nnameserver 192.0.2.1\n";
    expect(rewriteResolvConf(full, own)).toContain("\nsearch a b c d e f\n");
    expect(rewriteResolvConf("", { ...own, hostDomain: "corp.example" })).toContain(
      "\nsearch corp.example i.example.net\n",
    );
  });

  it("asks on this machine where the old one named nobody, as libc does", () => {
    expect(lines(rewriteResolvConf("", own))).toEqual([
      "nameserver 127.0.53.1",
      "nameserver 127.0.0.1",
      "search i.example.net",
    ]);
  });

  it("gives back what was there, whatever it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(restoreResolvConf(rewriteResolvConf(text, own))).toBe(text);
      }),
    );
  });

  it("is told from any other", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(restoreResolvConf(text)).toBeUndefined();
      }),
    );
  });

  it("names the stub first and once, whatever was there", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const servers = nameserversOf(rewriteResolvConf(text, own));
        expect(servers[0]).toBe(stub);
        expect(servers.length).toBeLessThanOrEqual(3);
        expect(new Set(servers).size).toBe(servers.length);
      }),
    );
  });
});

describe("what another program made of ours", () => {
  it("is theirs without our lines", () => {
    const ours = rewriteResolvConf("nameserver 192.0.2.1\n", own);
    const theirs = `nameserver 10.8.0.1\n${ours}`;
    expect(withoutOurs(theirs, stub)).toBe("nameserver 10.8.0.1\nnameserver 192.0.2.1\nsearch i.example.net\n");
  });

  it("is as it is where it has none of them", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!text.split("\n").some((line) => line.startsWith("#= ")));
        expect(withoutOurs(text, stub)).toBe(text);
      }),
    );
  });
});

describe("whom a file says to ask", () => {
  it("is read as libc reads it", () => {
    const text =
      "nameserver\t192.0.2.1 # home\n nameserver 192.0.2.2\n;nameserver 192.0.2.3\nnameserver fe80::1%eth0\n";
    expect(nameserversOf(text)).toEqual(["192.0.2.1", "fe80::1%eth0"]);
    expect(upstreamsOf(`nameserver ${stub}\nnameserver 192.0.2.9\n`, stub)).toEqual(["192.0.2.9"]);
  });
});
