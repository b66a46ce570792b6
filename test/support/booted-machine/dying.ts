/** Boots a machine and waits to be killed; says the machine's process 1. */
import { BootedMachine } from "./index.ts";

const machine = await BootedMachine.make({ name: "mars", layers: [], init: ["/usr/lib/systemd/systemd"] });
await machine.powerOn();
process.stdout.write(`${machine.pid}\n`);
process.stdin.resume();
