import { dirname, resolve } from "node:path";
import { readConfigFile } from "../../shared/config-file/index.ts";
import { type Dom0Config, dom0ConfigSchema, type OperatorConfig, operatorConfigSchema } from "./schema.ts";

export { type InitialSettings, initialPlaces, renderDom0Config, renderOperatorConfig } from "./render.ts";
export { type Dom0Config, dom0ConfigSchema, type OperatorConfig } from "./schema.ts";

/** Reads `dom0.yml`; its paths come back absolute. @throws DomzeroError CONFIG */
export async function readDom0Config(path: string): Promise<Dom0Config> {
  const config = await readConfigFile(path, dom0ConfigSchema);
  const absolute = (relative: string) => resolve(dirname(path), relative);
  const { nats } = config;
  return {
    ...config,
    stateDir: absolute(config.stateDir),
    listen: { ...config.listen, adminSocket: absolute(config.listen.adminSocket) },
    nats: nats.mode === "external" || nats.binary === undefined ? nats : { ...nats, binary: absolute(nats.binary) },
  };
}

/** Reads `operator.yml`; its paths come back absolute. @throws DomzeroError CONFIG */
export async function readOperatorConfig(path: string): Promise<OperatorConfig> {
  const config = await readConfigFile(path, operatorConfigSchema);
  const absolute = (relative: string) => resolve(dirname(path), relative);
  return {
    ...config,
    caFile: absolute(config.caFile),
    certificateFile: absolute(config.certificateFile),
    keyFile: absolute(config.keyFile),
  };
}

/** Where the parts of Dom0's state are. One home for the names of its folders. */
export function stateLayout(stateDir: string) {
  return {
    pki: resolve(stateDir, "pki"),
    nats: resolve(stateDir, "nats"),
    tls: resolve(stateDir, "tls"),
  };
}
