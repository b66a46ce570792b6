import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../../support/nats.ts";

/** A sender that follows one file and a receiver that writes one, both with rsyslog's own defaults. */
export interface RsyslogPair {
  input: string;
  output: string;
  stop(): Promise<void>;
}

async function start(dir: string, name: string, config: string): Promise<ChildProcess> {
  const work = join(dir, name);
  await mkdir(work, { recursive: true });
  const file = join(work, "rsyslog.conf");
  await writeFile(file, `global(workDirectory="${work}" maxMessageSize="64k")\n${config}\n`);
  const child = spawn("rsyslogd", ["-n", "-f", file, "-i", join(work, "pid")], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  await once(child, "spawn");
  return child;
}

/** Starts both in `dir`; they are ready when a first line has come through. */
export async function startRsyslogPair(dir: string): Promise<RsyslogPair> {
  const port = await freePort();
  const input = join(dir, "input.log");
  const output = join(dir, "output.log");
  await mkdir(dir, { recursive: true });
  const receiver = await start(
    dir,
    "receiver",
    [
      'module(load="imtcp")',
      'template(name="asIs" type="string" string="%msg%\\n")',
      `input(type="imtcp" port="${port}" address="127.0.0.1")`,
      `action(type="omfile" file="${output}" template="asIs")`,
    ].join("\n"),
  );
  const sender = await start(
    dir,
    "sender",
    [
      'module(load="imfile")',
      `input(type="imfile" file="${input}" tag="app" severity="info" facility="local0")`,
      `action(type="omfwd" target="127.0.0.1" port="${port}" protocol="tcp")`,
    ].join("\n"),
  );
  const children = [sender, receiver];
  return {
    input,
    output,
    async stop() {
      await Promise.all(
        children.map(async (child) => {
          const ended = once(child, "exit");
          child.kill("SIGTERM");
          await ended;
        }),
      );
    },
  };
}
