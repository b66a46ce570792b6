import { describe, expect, it } from "vitest";
import { exec } from "../../../shared/exec/index.ts";

describe("exec", () => {
  it("gives what the tool printed", async () => {
    expect(await exec("printf", ["%s", "a; echo b"])).toMatchObject({ stdout: "a; echo b", exitCode: 0 });
  });

  it("feeds a secret by standard input", async () => {
    expect((await exec("cat", [], { input: "secret" })).stdout).toBe("secret");
  });

  it("makes a tool's input while it starts, and ends it where that fails", async () => {
    expect((await exec("cat", [], { input: () => "late" })).stdout).toBe("late");
    const failing = () => {
      throw new Error("no input");
    };
    await expect(exec("sleep", ["60"], { input: failing })).rejects.toThrow("no input");
  });

  it("says that a tool is not installed", async () => {
    await expect(exec("no-such-tool-here", [])).rejects.toMatchObject({ code: "EXEC_MISSING" });
  });

  it("says with what a tool failed", async () => {
    await expect(exec("ls", ["/no/such/place"])).rejects.toMatchObject({
      code: "EXEC_FAILED",
      message: expect.stringContaining("/no/such/place"),
    });
  });

  it("takes an exit code as an answer where it is one", async () => {
    expect((await exec("false", [], { okExitCodes: [0, 1] })).exitCode).toBe(1);
  });

  it("tells what a tool prints as it comes, on either output", async () => {
    const { promise: heard, resolve } = Promise.withResolvers<string>();
    const stop = new AbortController();
    const run = exec("sh", ["-c", "echo begun >&2; exec sleep 60"], { onOutput: resolve, signal: stop.signal });
    const ended = expect(run).rejects.toMatchObject({ code: "CANCELLED" });
    expect(await heard).toBe("begun\n");
    stop.abort();
    await ended;
  });

  it("ends a tool that hangs", async () => {
    await expect(exec("sleep", ["60"], { timeoutMs: 50 })).rejects.toMatchObject({ code: "TIMEOUT" });
  });

  it("kills a tool that does not end when it is told to", async () => {
    const stubborn = ["-c", "trap '' TERM; echo started; while :; do sleep 0.1; done"];
    await expect(exec("sh", stubborn, { timeoutMs: 50 })).rejects.toMatchObject({ code: "TIMEOUT" });
  });

  it("ends a tool that runs on request", async () => {
    const ended = exec("sleep", ["60"], { signal: AbortSignal.timeout(50) });
    await expect(ended).rejects.toMatchObject({ code: "CANCELLED" });
  });

  it("says what a signal did, and why what is no program does not run", async () => {
    await expect(exec("sh", ["-c", "kill -KILL $$"])).rejects.toThrow("sh failed with 137");
    await expect(exec("/etc/passwd", [])).rejects.toThrow("EACCES");
  });

  it("does not mind a tool that leaves its input unread", async () => {
    expect((await exec("true", [], { input: "x".repeat(1_000_000) })).exitCode).toBe(0);
  });

  it("ends a tool on request", async () => {
    await expect(exec("sleep", ["60"], { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "CANCELLED" });
  });

  it("refuses more output than was agreed, and never cuts it silently", async () => {
    await expect(exec("head", ["-c", "2000", "/dev/zero"], { maxOutputBytes: 1000 })).rejects.toMatchObject({
      code: "TOO_LARGE",
    });
  });
});
