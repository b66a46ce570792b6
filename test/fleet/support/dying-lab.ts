/** A lab whose process waits to be killed: tells its id and the number of a process inside. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openLab } from "../../fleet-lab/index.ts";
import { makeTestImage } from "./test-image.ts";

const lab = await openLab();
const machine = await lab.addMachine({ name: "doomed" });
const image = join(lab.folder, "stick.img");
await makeTestImage(image, "doomed");
await machine.plug(image);
const sleeper = await machine.spawn(["sleep", "infinity"]);
await writeFile(machine.path("/var/log/alive"), "yes\n");
process.stdout.write(`${JSON.stringify({ id: lab.id, pid: sleeper.pid })}\n`);
