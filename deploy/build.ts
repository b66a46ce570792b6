/** Bundles each program into one file under dist/. */
import { bundlePrograms } from "./bundle.ts";

await bundlePrograms("dist");
