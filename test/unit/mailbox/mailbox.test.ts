import { describe, expect, it } from "vitest";
import { Mailbox } from "../../../shared/mailbox.ts";

describe("a mailbox", () => {
  it("gives what was put, in order, before and while somebody waits", async () => {
    const mailbox = new Mailbox<number>();
    mailbox.put(1);
    mailbox.put(2);
    expect(await mailbox.next()).toBe(1);
    expect(await mailbox.next()).toBe(2);
    const waiting = mailbox.next();
    mailbox.put(3);
    expect(await waiting).toBe(3);
  });

  it("gives what is queued before the failure, and the first failure for ever", async () => {
    const mailbox = new Mailbox<number>();
    mailbox.put(1);
    mailbox.fail(new Error("first"));
    mailbox.fail(new Error("second"));
    expect(await mailbox.next()).toBe(1);
    await expect(mailbox.next()).rejects.toThrow("first");
    await expect(mailbox.next()).rejects.toThrow("first");
  });

  it("wakes a waiting reader to fail", async () => {
    const mailbox = new Mailbox<number>();
    const waiting = mailbox.next();
    mailbox.fail(new Error("over"));
    await expect(waiting).rejects.toThrow("over");
  });
});
